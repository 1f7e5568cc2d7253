package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.CatalogueRow;
import org.anjuan.casefile.Catalogued;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.report.data.DeductionWording;
import org.anjuan.report.data.Words;
import org.anjuan.review.Deduction;
import org.anjuan.review.Proof;
import org.anjuan.samples.SampleStandards;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Guidance;
import org.anjuan.standard.Item;
import org.junit.jupiter.api.Test;

/** A deduction is told by its pages, documents, reason and basis, unless the reviewer says it otherwise. */
class DeductionWordingTest {
    private static final SourceId RECORD = new SourceId("a".repeat(64));
    private static final SourceId NOTICE = new SourceId("b".repeat(64));
    private static final CaseFile FILE = new CaseFile(
            new CaseId("c"),
            "案卷",
            List.of(source(RECORD, "卷一/05 询问笔录.pdf", 6), source(NOTICE, "告知书.docx", 2)),
            List.of());

    private final DeductionWording wording = new DeductionWording(Words.shipped());
    private final Item item = item("", List.of(Basis.of("行政处罚法第44条"), Basis.of("行政处罚法第45条")));
    private final String reason = item.deductibles().getFirst().text();

    @Test
    void pagesAreThoseOfTheVolumeAndRunsAreSpans() {
        assertThat(told(item, box(RECORD, 4), box(RECORD, 2), box(RECORD, 3), page(NOTICE, 2), box(RECORD, 2)))
                .isEqualTo("卷内第2—4、8页询问笔录、告知书：" + reason + "，不符合行政处罚法第44条、行政处罚法第45条的规定。");
        assertThat(told(item, box(RECORD, 1), box(RECORD, 2))).startsWith("卷内第1、2页询问笔录：");
    }

    @Test
    void thePaperThatWasReadIsNamedUnlessTheFilesNameSaysItMoreExactly() {
        assertThat(toldIn("现场笔录", box(RECORD, 4))).startsWith("卷内第4页现场笔录：");
        assertThat(toldIn("笔录", box(RECORD, 4))).startsWith("卷内第4页询问笔录：");
        assertThat(toldIn("", box(RECORD, 4))).startsWith("卷内第4页询问笔录：");
    }

    @Test
    void withoutProofOrBasisTheirClausesAreLeftOut() {
        assertThat(told(item("", List.of()))).isEqualTo(reason + "。");
    }

    @Test
    void aMissingDocumentIsToldWithThePagesSearched() {
        assertThat(told(item, new Anchor.Absence("送达回证", 1, 126)))
                .isEqualTo("卷内未见送达回证（已查第1—126页），不符合行政处罚法第44条、行政处罚法第45条的规定。");
        assertThat(told(item, new Anchor.Absence("送达回证", 3, 3), box(RECORD, 1))).startsWith("卷内第1页询问笔录：");
    }

    @Test
    void theRowOfTheVolumesOwnListThatPromisesItIsNamedAndSoIsThatNoneDoes() {
        var row = new CatalogueRow(14, "送达回证", new Anchor.WholePage(new PageKey(RECORD, 2)));

        assertThat(told(item("", List.of()), absence(List.of(), new Catalogued.Promised(row))))
                .isEqualTo("卷内未见送达回证（已查第1—8页；第2页卷内目录第14项列有）。");
        assertThat(told(item("", List.of()), absence(List.of(), new Catalogued.Lacking(new PageKey(RECORD, 2)))))
                .isEqualTo("卷内未见送达回证（已查第1—8页；第2页起的卷内目录也未列）。");
    }

    @Test
    void pagesThatWereNeverShownAreNotSaidToHaveBeenSearched() {
        var unseen = List.of(new PageKey(RECORD, 3), new PageKey(NOTICE, 2));
        var absence = absence(unseen, new Catalogued.Untold());

        assertThat(told(item("", List.of()), absence)).isEqualTo("卷内未见送达回证（已查第1、2、4—7页）。");
        assertThat(told(item("", List.of()), Set.copyOf(unseen), absence)).isEqualTo("卷内未见送达回证（已查第1—8页）。");
        assertThat(told(item("", List.of()), absence(pages(), new Catalogued.Untold())))
                .isEqualTo("卷内未见送达回证。");
    }

    private static Anchor absence(List<PageKey> unseen, Catalogued said) {
        return new Anchor.Absence("送达回证", 1, 8, unseen, said);
    }

    private static List<PageKey> pages() {
        return FILE.pages();
    }

    @Test
    void anItemMayHaveASentenceOfItsOwn() {
        assertThat(told(item("{reason}（{document}{page}）", List.of()), box(NOTICE, 1)))
                .isEqualTo(reason + "（告知书卷内第7页）");
    }

    @Test
    void pagesThatAreNotInTheCaseAnyMoreAreNotNamed() {
        assertThat(told(item("", List.of()), box(new SourceId("d".repeat(64)), 1)))
                .isEqualTo(reason + "。");
    }

    @Test
    void theReviewersOwnWordsGoFirst() {
        var deduction = new Deduction(
                "d", item.id(), item.deductibles().getFirst().id(), 1, BigDecimal.ONE, "", List.of(), " 笔录第四页空着。", "");

        assertThat(wording.of(item, deduction, FILE, Set.of())).isEqualTo("笔录第四页空着。");
        assertThat(wording.composed(item, deduction, FILE, Set.of())).startsWith(reason);
    }

    private String toldIn(String paper, Anchor anchor) {
        var proof = new Proof("p", anchor, null).in(paper);
        var deduction = new Deduction(
                "d", item.id(), item.deductibles().getFirst().id(), 1, BigDecimal.ONE, "", List.of(proof));
        return wording.of(item, deduction, FILE, Set.of());
    }

    private String told(Item about, Anchor... anchors) {
        return told(about, Set.of(), anchors);
    }

    private String told(Item about, Set<PageKey> seen, Anchor... anchors) {
        var proofs = IntStream.range(0, anchors.length)
                .mapToObj(at -> new Proof("p" + at, anchors[at], null))
                .toList();
        var deduction =
                new Deduction("d", about.id(), about.deductibles().getFirst().id(), 1, BigDecimal.ONE, "", proofs);
        return wording.of(about, deduction, FILE, seen);
    }

    private static Item item(String wording, List<Basis> basis) {
        var like = SampleStandards.share()
                .items()
                .filter(any -> any.points().signum() > 0)
                .findFirst()
                .orElseThrow();
        return new Item(
                like.id(),
                null,
                like.text(),
                like.points(),
                like.dimension(),
                List.of(),
                "",
                Guidance.NONE.wording(wording),
                basis,
                List.of(),
                like.provenance(),
                like.rules(),
                like.deductibles());
    }

    private static Anchor box(SourceId source, int page) {
        return new Anchor.Area(new PageKey(source, page), new Box(0.1, 0.1, 0.2, 0.2), "");
    }

    private static Anchor page(SourceId source, int page) {
        return new Anchor.WholePage(new PageKey(source, page));
    }

    private static Source source(SourceId id, String name, int pages) {
        return new Source(
                id,
                name,
                SourceKind.PDF,
                Stream.generate(() -> new PageSize(595, 842)).limit(pages).toList(),
                false,
                null);
    }
}
