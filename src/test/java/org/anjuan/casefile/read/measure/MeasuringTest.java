package org.anjuan.casefile.read.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.anjuan.casefile.PageCondition.Measured;
import org.anjuan.casefile.PageCondition.Side;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.samples.ScannedSheet;
import org.junit.jupiter.api.Test;

/** What is measured on sheets as scanners leave them. */
class MeasuringTest {
    private static final PageKey PAGE = new PageKey(new SourceId("5c".repeat(32)), 1);

    @Test
    void anEmptySheetHasNoInkWhateverItsDustAndNoise() {
        var empty = measured(ScannedSheet.white());
        assertThat(empty.ink()).isLessThan(0.0002);
        assertThat(empty.trace()).isLessThan(0.002);
        assertThat(empty.ground()).isGreaterThan(0.95);
    }

    @Test
    void inkOfEveryColourIsInk() {
        assertThat(measured(ScannedSheet.white().stamped()).ink()).isGreaterThan(0.004);
        assertThat(measured(ScannedSheet.white().written(List.of("已核"), new Color(30, 60, 200)))
                        .ink())
                .isGreaterThan(0.0003);
    }

    @Test
    void faintWritingLeavesTracesThatAreNotDeep() {
        var faint = measured(ScannedSheet.white().written(ScannedSheet.RECORD, new Color(205, 205, 205)));
        var usual = measured(ScannedSheet.white().written(ScannedSheet.RECORD));
        assertThat(faint.trace()).isGreaterThan(0.005);
        assertThat(faint.depth()).isLessThan(0.25);
        assertThat(usual.depth()).isGreaterThan(0.5);
    }

    @Test
    void aDarkScanHasADarkGroundAndAPhotoHasNone() {
        var dark = measured(ScannedSheet.white().written(ScannedSheet.RECORD).lit(0.35));
        assertThat(dark.ground()).isBetween(0.25, 0.45);
        assertThat(dark.even()).isGreaterThan(0.7);
        assertThat(dark.lighter()).isLessThan(0.01);
        var photo = measured(ScannedSheet.white().photo(0, 0, 1240, 1754, 10, 190));
        assertThat(photo.even()).isLessThan(0.45);
    }

    @Test
    void writingThatRunsOffAnEdgeTouchesItInManyPlaces() {
        var cut = measured(ScannedSheet.white().written(ScannedSheet.RECORD).shifted(-150, 0));
        assertThat(cut.sides().getLast()).extracting(Side::touches).matches(touches -> touches >= 4);
        assertThat(cut.sides().getFirst()).isEqualTo(new Side(0, 0));
    }

    @Test
    void theShadowOfAScannerCoversAnEdgeAndTouchesItInFewPlaces() {
        var shadow = measured(ScannedSheet.white().written(ScannedSheet.RECORD).draw(pen -> {
            pen.setColor(new Color(40, 40, 40));
            pen.fillRect(0, 0, 14, 1754);
        }));
        assertThat(shadow.sides().getLast().covered()).isGreaterThan(0.9);
        assertThat(shadow.sides().getLast().touches()).isZero();
    }

    @Test
    void aSheetScannedTwiceHasNearlyTheSamePrintAndAnotherSheetHasNot() {
        var once = print(ScannedSheet.white().written(ScannedSheet.RECORD));
        var again = print(ScannedSheet.white().written(ScannedSheet.RECORD).shifted(9, -12));
        var other = print(ScannedSheet.white().table(4, 12).written(ScannedSheet.RECORD.subList(0, 3)));
        assertThat(once.alike(again, 0.9)).isGreaterThan(0.93);
        assertThat(once.alike(other, 0.9)).isLessThan(0.7);
        assertThat(once.alike(once, 0.9)).isGreaterThan(0.999);
    }

    private static Measured measured(ScannedSheet sheet) {
        return Measuring.of(PAGE, sheet.noisy().pixels(Measuring.WIDTH));
    }

    private static org.anjuan.casefile.PagePrint print(ScannedSheet sheet) {
        return measured(sheet).print();
    }
}
