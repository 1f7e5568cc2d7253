package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.SectionedStandard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking back over a real workspace: other cases of the round, other rounds, and what was taken back there. */
class LookBackTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        sameWords(folder.resolve("data/workspace/standards/sectioned.v1.yaml"));
        desk = SampleDesk.in(folder.resolve("data"));
    }

    @Test
    void whatWasDeductedElsewhereIsKnownAndWhatWasTakenBackIsNot() throws IOException {
        try (var open = desk) {
            assertThat(open.rounds().all()).isEmpty();
            var round = round("2026 年度案卷评查");
            var first = take(round, "1 号");
            var second = take(round, "2 号");
            var elsewhere = take(round("2025 年度案卷评查"), "3 号");
            deduct(first, "S1.1", "0.5", "漏填日期");
            deduct(elsewhere, "S1.1", "1.5", "");
            try (var sitting = sitting(first)) {
                deduct(sitting, "S1.2", "1", "");
                sitting.undo();
            }
            try (var sitting = sitting(second)) {
                deduct(sitting, "S1.1", "1", "");
                var experience = desk.lookBack().before(sitting, Control.UNWATCHED);

                assertThat(experience.precedents())
                        .extracting(one -> one.entry().title(), Precedent::sameRound)
                        .containsExactlyInAnyOrder(tuple("1 号", true), tuple("3 号", false));
                assertThat(experience.otherwise(
                                sitting.review().deductions().findFirst().orElseThrow()))
                        .singleElement()
                        .satisfies(one -> assertThat(one.deduction().points()).isEqualByComparingTo("0.5"));
                assertThat(experience.phrases("S1.1", "partly")).containsExactly(new Phrase("漏填日期", 1, false));
                assertThat(experience.precedents().getFirst().picture()).get().matches(Files::exists);
                assertThat(experience.usualItems("材料1")).containsExactly("S1.1");
                var proof =
                        experience.precedents().getFirst().deduction().proofs().getFirst();
                assertThat(desk.lookBack().picture(proof)).get().matches(Files::exists);
            }
        }
    }

    @Test
    void otherPointsForAReasonOfTheSameWordsInThisCaseAreKnownAtOnce() throws IOException {
        try (var open = desk;
                var sitting = sitting(take(round("2026 年度案卷评查"), "1 号"))) {
            deduct(sitting, "S1.1", "0.5", "");
            deduct(sitting, "S1.2", "1", "");
            deduct(sitting, "S1.3", "1", "");
            var first = sitting.review().deductions().findFirst().orElseThrow();

            assertThat(open.lookBack().here(sitting, first))
                    .extracting(
                            one -> one.deduction().item(), one -> one.entry().title())
                    .containsExactly(tuple("S1.2", "1 号"), tuple("S1.3", "1 号"));
        }
    }

    @Test
    void whatWasDeductedOnAPaperIsKnownByThePaperWhereItsFileIsNamedOtherwise() throws IOException {
        try (var open = desk) {
            var round = round("2026 年度案卷评查");
            var first = take(round, "1 号");
            try (var sitting = sitting(first)) {
                var page = sitting.caseFile().pages().getFirst();
                var proof = sitting.prove(new Anchor.WholePage(page)).proof().in("送达回证");
                sitting.act(new Change.Deducted(
                        new Deduction(sitting.newId(), "S1.2", "partly", 1, new BigDecimal("1"), "", List.of(proof))));
            }
            try (var sitting = sitting(take(round, "2 号"))) {
                var experience = open.lookBack().before(sitting, Control.UNWATCHED);

                assertThat(experience.usualItems("送达回证")).containsExactly("S1.2");
                assertThat(experience.usualItems("材料1")).isEmpty();
            }
        }
    }

    /** One reason of every item reads alike. */
    private static void sameWords(Path standard) throws IOException {
        Files.writeString(standard, Files.readString(standard).replaceAll("第\\d+项材料不规范", "材料不规范"));
    }

    private void deduct(CaseEntry entry, String item, String points, String note) {
        try (var sitting = sitting(entry)) {
            deduct(sitting, item, points, note);
        }
    }

    private static void deduct(Sitting sitting, String item, String points, String note) {
        var page = sitting.caseFile().pages().getFirst();
        var proof = sitting.prove(new Anchor.WholePage(page)).proof();
        sitting.act(new Change.Deducted(
                new Deduction(sitting.newId(), item, "partly", 1, new BigDecimal(points), note, List.of(proof))));
    }

    private Sitting sitting(CaseEntry entry) {
        return ((Answer.Yes<Sitting>) desk.openReview().open(entry.id())).value();
    }

    private Round round(String title) {
        return ((Answer.Yes<Round>) desk.rounds().open(title, "示范市司法局", SectionedStandard.REF)).value();
    }

    private CaseEntry take(Round round, String title) throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text(title.substring(0, 1))
                    .save(Files.createDirectories(folder.resolve(title)).resolve("01 材料1.pdf"));
            var taken = desk.takeIn().take(round.id(), title, "示范市监局", List.of(file), Control.UNWATCHED);
            return ((TakeIn.Result.Taken) taken).taken().entry();
        }
    }
}
