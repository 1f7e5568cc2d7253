package org.anjuan.standard.read.table;

/**
 * Where something stands in a file.
 *
 * @param table the sheet's or table's name
 * @param row as a person counts it, 0 for the whole table
 */
public record Place(String table, int row) {}
