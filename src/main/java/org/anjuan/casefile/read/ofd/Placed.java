package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;

/**
 * One glyph where it is drawn.
 *
 * @param text its character; empty for a glyph that belongs to the character before
 * @param glyph its number in the outlines
 * @param place from parts of the font's size, y upwards, to the page
 * @param advance in parts of the font's size
 */
record Placed(String text, Outlines outlines, int glyph, AffineTransform place, double advance) {}
