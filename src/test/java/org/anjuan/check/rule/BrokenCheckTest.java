package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Finding;
import org.anjuan.review.Unjudged;
import org.anjuan.samples.PenaltyCase;
import org.junit.jupiter.api.Test;

/** A check that breaks off is said not to have judged, and the others go on. */
class BrokenCheckTest {
    private static final RuleBook BOOK = RuleBook.shipped();

    @Test
    void aCheckThatBreaksOffCostsOnlyItself() {
        var papers = PenaltyCase.inOrder()
                .with("decision-receipt", PenaltyCase.receipt("行政处罚决定书", "晋农罚〔2024〕3号", "2024年5月20日"));
        var pages = papers.pages();
        var facts = CaseFacts.of(Papers.of(papers.file(), pages, BOOK.kinds()), pages);
        var result = Checks.ask(List.of(new Broken(), new ServedTooLate()), facts, BOOK);
        assertThat(result.findings()).extracting(Finding::check).containsOnly("CX-29");
        assertThat(result.unjudged()).extracting(Unjudged::check).containsExactly("ZT-04");
        assertThat(result.unjudged().getFirst().why()).contains("没有做完", "IllegalStateException");
    }

    /** Says something and then breaks off. */
    private static final class Broken implements Check {
        @Override
        public String id() {
            return "ZT-04";
        }

        @Override
        public void look(CaseFacts facts, Notes notes) {
            notes.suggest("one", Map.of("paper", "x", "name", "y"));
            throw new IllegalStateException("broken on purpose");
        }
    }
}
