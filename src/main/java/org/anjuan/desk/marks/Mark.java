package org.anjuan.desk.marks;

import java.util.List;
import org.anjuan.review.Verdict;

/**
 * What is held of one item.
 *
 * @param verdict {@link Verdict#DEDUCTED} and {@link Verdict#UNSURE} may have deductions, the others have none
 * @param note on the item as a whole, may be empty
 */
public record Mark(String item, Verdict verdict, String note, List<MarkedDeduction> deductions) {
    public Mark {
        deductions = List.copyOf(deductions);
    }
}
