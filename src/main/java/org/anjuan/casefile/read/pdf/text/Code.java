package org.anjuan.casefile.read.pdf.text;

/**
 * What a font says of one of its codes; lengths for a size of one point.
 *
 * @param sign what it stands for
 * @param width of the glyph along a level line
 * @param right how far the next one is moved along the line, {@code up} how far across it
 * @param fromX where the glyph begins, from where the text stands; {@code fromY} the same across the line
 */
record Code(Sign sign, double width, double right, double up, double fromX, double fromY) {}
