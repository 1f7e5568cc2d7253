package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.review.Severity;
import org.anjuan.samples.ScannedSheet;
import org.junit.jupiter.api.Test;

/** Each kind of bad scan, and what only looks like one. */
class ScanConditionsTest {
    private static ScannedSheet record() {
        return ScannedSheet.white().written(ScannedSheet.RECORD);
    }

    private static Asked asked(ScannedSheet sheet, List<String> lines) {
        return Scanned.none().sheet(sheet, lines).asked();
    }

    private static void nothingIsSaid(Asked asked) {
        assertThat(asked.says("SM-01")).isEmpty();
        assertThat(asked.says("SM-02")).isEmpty();
        assertThat(asked.says("SM-03")).isEmpty();
        assertThat(asked.says("SM-04")).isEmpty();
        assertThat(asked.says("SM-05")).isEmpty();
        assertThat(asked.says("SM-06")).isEmpty();
    }

    @Test
    void anOrdinaryScanIsInOrder() {
        nothingIsSaid(asked(record().stamped(), ScannedSheet.RECORD));
    }

    @Test
    void aBlankPageIsAHintAtItsPage() {
        var asked = Scanned.none()
                .sheet(record(), ScannedSheet.RECORD)
                .sheet(ScannedSheet.white(), List.of())
                .asked();
        assertThat(asked.severities("SM-01")).containsExactly(Severity.HINT);
        assertThat(asked.findings("SM-01").getFirst().pages()).singleElement().matches(page -> page.number() == 2);
        assertThat(asked.says("SM-01").getFirst()).contains("反面空白是正常的");
    }

    @Test
    void aBlankPageIsToldBeforeItWasRecognised() {
        assertThat(Scanned.none().unread(ScannedSheet.white()).asked().says("SM-01"))
                .hasSize(1);
    }

    @Test
    void aBlankPageThatBearsOnlyItsNumberIsBlank() {
        assertThat(asked(ScannedSheet.white().word("17", 24, 1120, 90), List.of("17"))
                        .says("SM-01"))
                .hasSize(1);
    }

    @Test
    void manyBlankPagesAreOneFinding() {
        var volume = Scanned.none();
        for (int page = 0; page < 6; page++) {
            volume.sheet(ScannedSheet.white(), List.of());
        }
        var asked = volume.asked();
        assertThat(asked.says("SM-01")).singleElement().asString().contains("6页空白页");
        assertThat(asked.findings("SM-01").getFirst().pages()).hasSize(6);
        assertThat(asked.says("SM-02")).isEmpty();
    }

    @Test
    void aFormWithLittleInkIsNotBlank() {
        nothingIsSaid(asked(
                ScannedSheet.white().word("送达回证", 40, 500, 220).word("受送达人：", 28, 120, 400), List.of("送达回证", "受送达人：")));
    }

    @Test
    void aPageWithARedStampOnlyIsNotBlank() {
        nothingIsSaid(asked(ScannedSheet.white().stamped(), List.of()));
    }

    @Test
    void aDividerOfColouredPaperIsNeitherBlankNorDark() {
        nothingIsSaid(asked(ScannedSheet.of(new Color(240, 200, 90)), List.of()));
        nothingIsSaid(asked(ScannedSheet.of(new Color(90, 130, 190)).word("证据材料", 90, 420, 800), List.of("证据材料")));
    }

    @Test
    void aCoverOfBrownPaperIsNotDark() {
        nothingIsSaid(asked(ScannedSheet.of(new Color(176, 138, 90)).word("行政处罚案卷", 80, 330, 500), List.of("行政处罚案卷")));
    }

    @Test
    void anInvertedOrDarkScanOfPaperIsToldAndADarkPhotoIsNot() {
        assertThat(asked(record().lit(0.35), ScannedSheet.RECORD).severities("SM-05"))
                .containsExactly(Severity.HINT);
        nothingIsSaid(asked(ScannedSheet.white().photo(0, 0, 1240, 1754, 8, 180), List.of()));
        nothingIsSaid(asked(
                ScannedSheet.white().photo(140, 250, 960, 700, 5, 90).word("现场照片一", 30, 140, 1050), List.of("现场照片一")));
    }

    @Test
    void aNightPhotoWithLampsIsNotDark() {
        var night = ScannedSheet.of(new Color(12, 12, 16)).draw(pen -> {
            pen.setColor(new Color(230, 220, 180));
            for (int lamp = 0; lamp < 30; lamp++) {
                pen.fillOval(60 + lamp % 6 * 200, 300 + lamp / 6 * 220, 70, 70);
            }
        });
        nothingIsSaid(asked(night, List.of()));
    }

    @Test
    void faintWritingIsToldAndWritingThatShinesThroughIsToldOtherwise() {
        var pale = new Color(205, 205, 205);
        assertThat(asked(ScannedSheet.white().written(ScannedSheet.RECORD, pale), ScannedSheet.RECORD)
                        .says("SM-06"))
                .singleElement()
                .asString()
                .contains("字迹很淡");
        assertThat(asked(ScannedSheet.white().written(ScannedSheet.RECORD, pale), List.of())
                        .says("SM-06"))
                .singleElement()
                .asString()
                .contains("反面透过来");
    }

    @Test
    void aSheetScannedTwiceIsToldWithBothPages() {
        var asked = Scanned.none()
                .sheet(record(), ScannedSheet.RECORD)
                .sheet(ScannedSheet.white().table(3, 9), List.of("送达回证"))
                .sheet(record().shifted(8, -10), ScannedSheet.RECORD)
                .asked();
        assertThat(asked.findings("SM-02"))
                .singleElement()
                .satisfies(found -> assertThat(found.pages())
                        .extracting(page -> page.number())
                        .containsExactly(1, 3));
        assertThat(asked.severities("SM-02")).containsExactly(Severity.HINT);
    }

    @Test
    void theSameFormFilledInOtherwiseIsNotTold() {
        var other = new ArrayList<>(ScannedSheet.RECORD);
        other.set(1, "询问时间：2024年3月15日14时05分至15时40分");
        other.set(4, "被询问人：吴晓岚　性别：女　职务：店员　　");
        nothingIsSaid(Scanned.none()
                .sheet(record(), ScannedSheet.RECORD)
                .sheet(ScannedSheet.white().written(other), other)
                .asked());
    }

    @Test
    void aFormWhoseHandwritingWasNotReadIsToldApartByItsPicture() {
        var printed = List.of("送达回证", "送达文书名称和文号", "受送达人", "送达时间和地点", "送达方式", "受送达人签名或者盖章", "送达人");
        var empty = ScannedSheet.white().table(2, 8).written(printed);
        var filled = ScannedSheet.white()
                .table(2, 8)
                .written(printed)
                .word("周启航", 70, 700, 420)
                .word("直接送达", 66, 690, 800)
                .word("三月廿日", 64, 700, 1100);
        nothingIsSaid(
                Scanned.none().sheet(empty, printed).sheet(filled, printed).asked());
    }

    @Test
    void twoPhotosThatDifferAreNotTold() {
        nothingIsSaid(Scanned.none()
                .sheet(ScannedSheet.white().photo(140, 250, 960, 700, 20, 230), List.of())
                .sheet(ScannedSheet.white().photo(140, 250, 960, 700, 90, 130), List.of())
                .asked());
    }

    @Test
    void aPageOnItsHeadIsToldOnlyWhereItsLinesAreSure() {
        assertThat(turned(2, 0.95).says("SM-03")).containsExactly("这一页扫倒了。");
        assertThat(turned(1, 0.95).says("SM-03")).containsExactly("这一页是横着扫的。");
        assertThat(turned(2, 0.5).says("SM-03")).isEmpty();
        assertThat(turned(0, 0.95).says("SM-03")).isEmpty();
    }

    private static Asked turned(int quarters, double sure) {
        return Scanned.none()
                .sheet(record().onItsHead(), quarters, lines(0.09, sure))
                .asked();
    }

    private static List<Line> lines(double x, double sure) {
        var lines = new ArrayList<Line>();
        for (int at = 0; at < ScannedSheet.RECORD.size(); at++) {
            lines.add(new Line(ScannedSheet.RECORD.get(at), new Box(x, 0.1 + at * 0.05, 0.6, 0.02), List.of(), sure));
        }
        return lines;
    }

    @Test
    void writingThatRunsOffTheLeftEdgeIsCut() {
        var asked = Scanned.none()
                .sheet(record().shifted(-150, 0), 0, lines(0.001, 0.9))
                .asked();
        assertThat(asked.says("SM-04")).singleElement().asString().contains("左边");
        assertThat(asked.severities("SM-04")).containsExactly(Severity.HINT);
    }

    @Test
    void ofAPageOnItsHeadTheSideIsToldAsAPersonHoldsIt() {
        var asked = Scanned.none()
                .sheet(record().shifted(-150, 0).onItsHead(), 2, lines(0.001, 0.9))
                .asked();
        assertThat(asked.says("SM-04")).singleElement().asString().contains("左边");
    }

    @Test
    void aPhotoAFrameOrAShadowAtTheEdgeIsNotCut() {
        nothingIsSaid(Scanned.none()
                .sheet(ScannedSheet.white().photo(0, 0, 1240, 1754, 60, 250), 0, List.of())
                .asked());
        nothingIsSaid(Scanned.none()
                .sheet(
                        record().draw(pen -> {
                            pen.setColor(new Color(30, 30, 30));
                            pen.fillRect(0, 0, 16, 1754);
                        }),
                        0,
                        lines(0.003, 0.9))
                .asked());
        nothingIsSaid(Scanned.none()
                .sheet(ScannedSheet.white().table(3, 12).shifted(-112, 0), 0, lines(0.09, 0.9))
                .asked());
    }

    @Test
    void aPageThatCannotBeDrawnIsSaidNotToBeJudgedAndTheOthersAre() {
        var asked =
                Scanned.none().undrawn().sheet(ScannedSheet.white(), List.of()).asked();
        assertThat(asked.lacks("SM-01")).singleElement().asString().contains("画不出来（1）");
        assertThat(asked.says("SM-01")).hasSize(1);
    }

    @Test
    void aVolumeWithBlankBacksIsReadWholeAndOneWithAPhotoOrAnUnreadPageIsNot() {
        var words = List.of("行政处罚决定书");
        var written = ScannedSheet.white().written(words);
        assertThat(Scanned.none()
                        .sheet(written, words)
                        .sheet(ScannedSheet.white(), List.of())
                        .facts()
                        .readWhole())
                .isTrue();
        assertThat(Scanned.none()
                        .sheet(written, words)
                        .sheet(ScannedSheet.white().stamped(), List.of())
                        .facts()
                        .readWhole())
                .isFalse();
        assertThat(Scanned.none()
                        .sheet(written, words)
                        .unread(ScannedSheet.white())
                        .facts()
                        .readWhole())
                .isFalse();
    }
}
