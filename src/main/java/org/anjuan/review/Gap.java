package org.anjuan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageKey;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;

/** Something a reviewer is told before handing in. */
public sealed interface Gap {

    /** An item nobody judged and no emptied group settled; handing in is not possible with it. */
    record OpenItem(String item) implements Gap {}

    /** An item to be talked over. */
    record UnsureItem(String item) implements Gap {}

    /** A deduction that points at no place. */
    record WithoutProof(Deduction deduction) implements Gap {}

    /** 证据待核对: a deduction with a proof on a page that is not in the case any more. */
    record LostProof(Deduction deduction) implements Gap {}

    /** The same problem may have been taken in two items that the standard keeps apart. */
    record TakenTwice(String item, String other) implements Gap {}

    /** More items were left out than is usual; how many, of how many. */
    record ManyLeftOut(int leftOut, int items) implements Gap {}

    /** An item the facts of the case leave out was judged all the same. */
    record Overruled(String item) implements Gap {}

    /** Findings that nobody has said anything of; how many. */
    record OpenFindings(int count) implements Gap {}

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
        var pages = Set.copyOf(caseFile.pages());
        standard.items().forEach(item -> {
            var score = review.score(item.id());
            if (waiting.contains(item)) {
                gaps.add(new OpenItem(item.id()));
            } else if (score.verdict() == Verdict.UNSURE) {
                gaps.add(new UnsureItem(item.id()));
            }
            takenTwice(item, review, gaps);
            score.deductions().stream()
                    .filter(any -> any.proofs().isEmpty())
                    .map(WithoutProof::new)
                    .forEach(gaps::add);
            score.deductions().stream()
                    .filter(any -> any.proofs().stream().anyMatch(proof -> isLost(proof, pages)))
                    .map(LostProof::new)
                    .forEach(gaps::add);
        });
        Facts.overruled(standard, review).forEach(item -> gaps.add(new Overruled(item.id())));
        leftOut(standard, review, gaps);
        caseFile.pages().stream()
                .filter(page -> !review.seen().contains(page))
                .map(NeverShown::new)
                .forEach(gaps::add);
        return List.copyOf(gaps);
    }

    private static boolean isLost(Proof proof, Set<PageKey> pages) {
        return proof.anchor() instanceof Anchor.OnPage place && !pages.contains(place.page());
    }

    private static void takenTwice(Item item, Review review, List<Gap> gaps) {
        if (review.score(item.id()).counting().findAny().isPresent()) {
            item.rules().notWith().stream()
                    .filter(other -> review.score(other).counting().findAny().isPresent())
                    .map(other -> new TakenTwice(item.id(), other))
                    .forEach(gaps::add);
        }
    }

    private static void leftOut(Standard standard, Review review, List<Gap> gaps) {
        var most = standard.terms().without().remindAbove();
        int all = (int) standard.items().count();
        int out = (int) standard.items()
                .filter(item -> review.score(item.id()).verdict() == Verdict.NOT_APPLICABLE)
                .count();
        if (most != null && out * 100 > most * all) {
            gaps.add(new ManyLeftOut(out, all));
        }
    }
}
