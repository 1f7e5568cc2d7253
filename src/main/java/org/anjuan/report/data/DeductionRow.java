package org.anjuan.report.data;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.review.Deduction;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.jspecify.annotations.Nullable;

/**
 * One deduction as it is printed and as it can be redone by hand: what is taken is what is charged, but no more than the
 * item, its heading, the group and the part still have.
 *
 * @param number running number within the case, from 1
 * @param charged what the reason costs by itself, zero for a veto
 * @param itemLimit the most that deductions of this item may take together
 * @param headingLimit the most that deductions below its heading may take together, null where nothing bounds them there
 * @param groupLimit the most that deductions of this group may take together
 * @param partLimit the most that deductions of this part may take together, null where nothing bounds them there
 * @param taken what it really takes from the case
 * @param firstOfItem whether it is the first deduction of its item in this case
 * @param places where it is proved, in the order of its proofs
 */
public record DeductionRow(
        int number,
        ListedItem listed,
        Deductible reason,
        Deduction deduction,
        BigDecimal charged,
        BigDecimal itemLimit,
        @Nullable BigDecimal headingLimit,
        BigDecimal groupLimit,
        @Nullable BigDecimal partLimit,
        BigDecimal taken,
        boolean firstOfItem,
        List<ProofPlace> places) {
    public DeductionRow {
        places = List.copyOf(places);
    }

    public Part.Kind kind() {
        return listed.kind();
    }

    public Item item() {
        return listed.item();
    }

    public Group group() {
        return listed.group();
    }

    /** The reason in the reviewer's words for the report where there are any, otherwise in those of the standard. */
    public String wording() {
        return deduction.wording().isBlank()
                ? reason.wording(deduction.note())
                : deduction.wording().strip();
    }

    public boolean veto() {
        return reason.cost() instanceof Cost.Veto;
    }
}
