package org.anjuan.casefile;

/**
 * One row of a volume's own list of papers (卷内目录).
 *
 * @param number of the row, as printed in the list
 * @param title of the paper, as listed
 * @param place where the row stands
 */
public record CatalogueRow(int number, String title, Anchor.OnPage place) {}
