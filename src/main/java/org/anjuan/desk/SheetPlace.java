package org.anjuan.desk;

import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.read.workbook.StandardWorkbook;

/** Says where something stands in a workbook of ours as Excel does: sheet, column letter, row. */
public final class SheetPlace {
    private static final int LETTERS = 26;

    private SheetPlace() {}

    /** The cell a problem was found in. */
    public static String of(Words words, StandardProblem problem) {
        return of(words, StandardWorkbook.sheet(problem.path()), problem.line(), problem.column());
    }

    /** @param column from 1 */
    static String of(Words words, String sheet, int row, int column) {
        return words.say("table.cell", sheet, letters(column), row);
    }

    private static String letters(int column) {
        var letter = Character.toString('A' + (column - 1) % LETTERS);
        return column > LETTERS ? letters((column - 1) / LETTERS) + letter : letter;
    }
}
