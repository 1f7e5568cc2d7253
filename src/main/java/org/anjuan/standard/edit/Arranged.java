package org.anjuan.standard.edit;

import org.anjuan.standard.Standard;

/** A standard whose lines stand otherwise, and where one is then. */
public record Arranged(Standard standard, Place place) {}
