package org.anjuan.desk;

import org.anjuan.standard.Cost;
import org.anjuan.standard.Part;
import org.anjuan.standard.read.phrase.Given;
import org.anjuan.standard.read.workbook.StandardWorkbook;

/** Says what a reason costs, or gives, as the workbook does: 每处扣0.5分. */
public final class CostTold {
    private CostTold() {}

    /** The cost in words. */
    public static String of(Part.Kind kind, Cost cost) {
        var words = StandardWorkbook.cost(cost);
        return kind == Part.Kind.BONUS ? Given.given(words) : words;
    }
}
