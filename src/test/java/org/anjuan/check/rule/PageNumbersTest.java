package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Severity;
import org.junit.jupiter.api.Test;

/** Numbers stamped on pages: what is out of order, lacking or there twice, and what only looks so. */
class PageNumbersTest {
    private static final SourceId SOURCE = new SourceId("7d".repeat(32));
    private static final SourceId OTHER = new SourceId("7e".repeat(32));
    private static final int NONE = 0;

    @Test
    void numbersThatRiseFromPageToPageAreInOrder() {
        nothing(stamped(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    }

    @Test
    void pagesWithoutANumberBetweenNumberedOnesAreInOrder() {
        nothing(stamped(NONE, NONE, 1, NONE, 2, NONE, 3, NONE, 4, NONE, 5, NONE, 6, NONE, 7, NONE, 8, NONE, 9));
        nothing(stamped(1, 2, 3, 4, NONE, 6, 7, 8, 9, 10, 11, NONE, NONE));
    }

    @Test
    void aMissingNumberIsToldWithBothNeighbours() {
        var asked = stamped(1, 2, 3, 4, 5, 8, 9, 10, 11, 12);
        assertThat(asked.says("SM-08")).singleElement().asString().contains("从5跳到8", "第6页至第7页");
        assertThat(asked.severities("SM-08")).containsExactly(Severity.HINT);
        assertThat(asked.findings("SM-08").getFirst().pages())
                .extracting(PageKey::number)
                .containsExactly(5, 6);
        assertThat(asked.says("SM-07")).isEmpty();
    }

    @Test
    void pagesThatChangedPlacesAreOutOfOrderAndNothingIsMissing() {
        var asked = stamped(1, 2, 3, 4, 6, 5, 7, 8, 9, 10, 11);
        assertThat(asked.says("SM-07")).hasSize(1);
        assertThat(asked.severities("SM-07")).containsExactly(Severity.HINT);
        assertThat(asked.says("SM-08")).isEmpty();
        assertThat(asked.says("SM-09")).isEmpty();
    }

    @Test
    void aNumberOnTwoPagesIsToldWithBoth() {
        var asked = stamped(1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10);
        assertThat(asked.says("SM-09")).containsExactly("页码5出现在两页上，请核对。");
        assertThat(asked.findings("SM-09").getFirst().pages())
                .extracting(PageKey::number)
                .containsExactlyInAnyOrder(5, 6);
    }

    @Test
    void aMisreadNumberByItselfIsNoFault() {
        nothing(stamped(1, 2, 3, 4, 5, 60, 7, 8, 9, 10, 11));
        nothing(stamped(1, 2, 3, 4, 3, 6, 7, 8, 9, 10, 11));
        nothing(stamped(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 71));
    }

    @Test
    void papersThatCountTheirOwnPagesAreNoVolume() {
        nothing(stamped(1, 2, 3, 1, 2, 1, 2, 3, 4, 1, 1, 2, 3, 5));
    }

    @Test
    void aSecondVolumeBeginsAtOneAgain() {
        nothing(stamped(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        assertThat(stamped(1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11)
                        .says("SM-08"))
                .hasSize(1);
    }

    @Test
    void aVolumeScannedFromItsEndIsToldOnce() {
        var asked = stamped(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(asked.says("SM-07")).singleElement().asString().contains("倒着扫描");
        assertThat(asked.says("SM-08")).isEmpty();
    }

    @Test
    void tooFewNumbersSayNothing() {
        nothing(stamped(1, 2, 4, 5));
    }

    @Test
    void frontAndBackHaveTheirNumberInOppositeCorners() {
        var numbers = IntStream.rangeClosed(1, 12).boxed().toList();
        var pages = new ArrayList<PageText>();
        for (int number : numbers) {
            pages.add(page(pages.size() + 1, number, number % 2 == 0 ? 0.04 : 0.92));
        }
        nothing(asked(pages));
    }

    @Test
    void aListThatGoesOnBehindTheLastNumberIsTold() {
        var rows = new ArrayList<>(List.of("卷内目录", "序号 文书名称 页号"));
        var titles = List.of("立案审批表", "现场检查笔录", "询问笔录", "案件调查终结报告", "行政处罚告知书", "行政处罚决定书", "送达回证", "结案审批表");
        for (int at = 0; at < titles.size(); at++) {
            rows.add((at + 1) + " " + titles.get(at) + " " + (at * 2 + 1));
        }
        var pages = new ArrayList<PageText>();
        pages.add(page(1, NONE, 0.92, rows));
        for (int number = 1; number <= 11; number++) {
            pages.add(page(pages.size() + 1, number, 0.92));
        }
        assertThat(asked(pages).says("SM-08")).singleElement().asString().contains("第15页", "只到第11页");
    }

    @Test
    void numbersThatAScanLacksMayStandForFilesOfAWordProcessor() {
        assertThat(besides(2, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12).says("SM-08")).isEmpty();
        assertThat(besides(1, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12).says("SM-08")).hasSize(1);
    }

    /** A scan with numbers behind a file of some pages that bear none. */
    private static Asked besides(int others, int... numbers) {
        var pages = new ArrayList<PageText>();
        for (int number : numbers) {
            pages.add(page(pages.size() + 1, number, 0.92));
        }
        for (int page = 1; page <= others; page++) {
            pages.add(new PageText(
                    new PageKey(OTHER, page),
                    Origin.DIGITAL,
                    page(page + 20, NONE, 0.92).lines()));
        }
        return asked(pages);
    }

    private static void nothing(Asked asked) {
        assertThat(List.of("SM-07", "SM-08", "SM-09"))
                .allSatisfy(check -> assertThat(asked.says(check)).isEmpty());
    }

    private static Asked stamped(int... numbers) {
        var pages = new ArrayList<PageText>();
        for (int number : numbers) {
            pages.add(page(pages.size() + 1, number, 0.92));
        }
        return asked(pages);
    }

    private static PageText page(int page, int number, double x) {
        return page(page, number, x, List.of("这一页上写着第" + (page * 7) + "件事情"));
    }

    private static PageText page(int page, int number, double x, List<String> words) {
        var lines = new ArrayList<Line>();
        if (number != NONE) {
            lines.add(new Line(Integer.toString(number), new Box(x, 0.03, 0.03, 0.02), List.of(), 0.9));
        }
        for (int at = 0; at < words.size(); at++) {
            lines.add(new Line(words.get(at), new Box(0.1, 0.15 + at * 0.04, 0.6, 0.02), List.of(), 0.9));
        }
        return new PageText(new PageKey(SOURCE, page), Origin.OCR, lines);
    }

    private static Asked asked(List<PageText> pages) {
        var book = RuleBook.shipped();
        var sources = pages.stream()
                .map(page -> page.page().source())
                .distinct()
                .map(source -> source(source, pages))
                .toList();
        var file = new CaseFile(new CaseId("numbered"), "numbered", sources, List.of());
        var volume = Papers.of(file, pages, book.kinds());
        return new Asked(Checks.ask(CaseFacts.of(volume, pages), book));
    }

    private static Source source(SourceId id, List<PageText> pages) {
        int size = (int)
                pages.stream().filter(page -> page.page().source().equals(id)).count();
        var sizes = Collections.nCopies(size, new PageSize(595, 842));
        return new Source(id, id.sha256() + ".pdf", SourceKind.PDF, sizes, true, null);
    }
}
