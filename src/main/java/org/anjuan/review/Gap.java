package org.anjuan.review;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.standard.Standard;

/** Something a reviewer is told before handing in. */
public sealed interface Gap {

    /** An item nobody judged and no emptied group settled; handing in is not possible with it. */
    record OpenItem(String item) implements Gap {}

    /** An item to be talked over. */
    record UnsureItem(String item) implements Gap {}

    /** A deduction that points at no place. */
    record WithoutProof(Deduction deduction) implements Gap {}

    /** A page that was never shown. */
    record NeverShown(PageKey page) implements Gap {}

    /** Whether handing in has to wait for it. */
    default boolean prevents() {
        return this instanceof OpenItem;
    }

    /** Everything to be told, items in the order of the standard, then pages in running order. */
    static List<Gap> of(Standard standard, Review review, CaseFile caseFile) {
        var gaps = new ArrayList<Gap>();
        var waiting = Emptied.waiting(standard, review).toList();
        standard.items().forEach(item -> {
            var score = review.score(item.id());
            if (waiting.contains(item)) {
                gaps.add(new OpenItem(item.id()));
            } else if (score.verdict() == Verdict.UNSURE) {
                gaps.add(new UnsureItem(item.id()));
            }
            score.deductions().stream()
                    .filter(any -> any.proofs().isEmpty())
                    .map(WithoutProof::new)
                    .forEach(gaps::add);
        });
        caseFile.pages().stream()
                .filter(page -> !review.seen().contains(page))
                .map(NeverShown::new)
                .forEach(gaps::add);
        return List.copyOf(gaps);
    }
}
