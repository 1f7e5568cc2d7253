package org.anjuan.standard.read.workbook;

/**
 * A cell that says what a reason costs in words of its own, and how it was understood.
 *
 * @param row as the sheet counts it
 * @param column from 1
 * @param meaning as the program would have written it
 */
public record CostRead(int row, int column, String words, String meaning) {}
