package org.anjuan.ui.scoring;

import org.anjuan.review.Change;
import org.anjuan.review.Deduction;

/** 豁免: deductions that do not count, since a rule of a higher authority allows what they blame. */
final class Waiving {
    private final ScoringModel scoring;
    private final Acts acts;

    Waiving(ScoringModel scoring) {
        this.scoring = scoring;
        this.acts = scoring.acts();
    }

    /** Asks by which rule the deduction does not count; where it does not, it counts again. */
    void waive(Deduction deduction) {
        if (deduction.isWaived()) {
            acts.act(new Change.Waived(deduction.id(), ""), "scoring.said.unwaived", deduction.item());
        } else {
            var reason = acts.item(deduction.item()).deductible(deduction.reason());
            reason.ifPresent(found -> scoring.ask(new Ask.Waive(deduction, found.text())));
        }
    }

    /** The deduction does not count by this rule. */
    void answer(Ask.Waive asked, String by) {
        if (by.isBlank()) {
            acts.refuse("scoring.said.whyneeded");
            return;
        }
        scoring.notes().given(asked);
        scoring.dismiss();
        var deduction = asked.deduction();
        acts.act(new Change.Waived(deduction.id(), by.strip()), "scoring.said.waived", deduction.item());
    }
}
