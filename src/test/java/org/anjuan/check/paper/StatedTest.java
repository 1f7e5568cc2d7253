package org.anjuan.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.rule.Checks;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Finding;
import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;

/** What a reviewer says of pages holds over what was read there, and the checks hear of it. */
class StatedTest {
    private static final RuleBook BOOK = RuleBook.shipped();

    @Test
    void aStatedPaperStandsAmongTheOthersInRunningOrder() {
        var papers = PenaltyCase.inOrder();
        var before = documents(papers, List.of());
        var second = before.get(1);
        var stated = new Document(List.of("P12"), "抽样取证凭证", "抽样单", "", null, second.pages());
        var after = documents(papers, List.of(stated));
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get(1)).isEqualTo(stated);
    }

    @Test
    void pagesThatAreSaidToBeOnePaperLeaveTheOnesTheyWereIn() {
        var papers = PenaltyCase.inOrder();
        var before = documents(papers, List.of());
        var both = new ArrayList<PageKey>(before.get(1).pages());
        both.addAll(before.get(2).pages());
        var stated = new Document(List.of("P12"), "抽样取证凭证", "抽样单", "", null, both);
        assertThat(documents(papers, List.of(stated)))
                .hasSize(before.size() - 1)
                .contains(stated);
    }

    @Test
    void pagesThatAreNoLongerInTheFileDoNotCount() {
        var papers = PenaltyCase.inOrder();
        var gone = new Document(
                List.of("P12"), "抽样取证凭证", "抽样单", "", null, List.of(new PageKey(new SourceId("ab".repeat(32)), 1)));
        assertThat(documents(papers, List.of(gone))).isEqualTo(documents(papers, List.of()));
    }

    @Test
    void aCorrectedDayReachesTheChecksAtOnce() {
        var papers = PenaltyCase.inOrder()
                .with("decision-receipt", PenaltyCase.receipt("行政处罚决定书", "晋农罚〔2024〕3号", "2024年5月20日"));
        assertThat(findings(papers, List.of())).extracting(Finding::check).contains("CX-29");
        var decision = documents(papers, List.of()).stream()
                .filter(document -> document.is("P37"))
                .findFirst()
                .orElseThrow();
        var corrected = new Document(
                decision.kinds(),
                decision.name(),
                decision.title(),
                decision.number(),
                LocalDate.of(2024, 5, 17),
                decision.pages());
        assertThat(findings(papers, List.of(corrected)))
                .extracting(Finding::check)
                .doesNotContain("CX-29");
    }

    private static List<Document> documents(SamplePapers papers, List<Document> said) {
        return Papers.of(papers.file(), papers.pages(), BOOK.kinds(), said).documents();
    }

    private static List<Finding> findings(SamplePapers papers, List<Document> said) {
        var pages = papers.pages();
        return Checks.ask(CaseFacts.of(Papers.of(papers.file(), pages, BOOK.kinds(), said), pages), BOOK)
                .findings();
    }
}
