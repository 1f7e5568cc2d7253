package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFlowTest {
    private static final PageSize A4 = new PageSize(595, 842);
    private static final PageSize FOLD_OUT = new PageSize(1191, 842);

    @Test
    void pagesLieBelowEachOtherAndFillTheView() {
        var flow = PageFlow.of(List.of(A4, FOLD_OUT, A4), page -> 0, Zoom.FIT, 628);
        assertThat(flow.sheets()).allSatisfy(sheet -> assertThat(sheet.width()).isEqualTo(600));
        assertThat(flow.sheet(1).y()).isEqualTo(flow.sheet(0).bottom() + PageFlow.GAP);
        assertThat(flow.height()).isEqualTo(flow.sheet(2).bottom() + PageFlow.GAP);
        assertThat(flow.pageAt(flow.sheet(1).y() + 5)).isEqualTo(1);
    }

    @Test
    void aSlipOfPaperIsNotBlownUp() {
        var flow = PageFlow.of(List.of(new PageSize(100, 60)), page -> 0, Zoom.FIT, 1600);
        assertThat(flow.sheet(0).width()).isLessThan(300);
    }

    @Test
    void aTurnedPageIsAsWideAsItWasHigh() {
        var flow = PageFlow.of(List.of(A4), page -> 1, new Zoom(1), 600);
        assertThat(flow.sheet(0).width()).isEqualTo(Math.rint(842 * 96 / 72.0));
        assertThat(flow.sheet(0).uprightWidth()).isEqualTo(flow.sheet(0).height());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aBoxIsFoundAgainWhereItIsSeenHoweverThePageIsTurned(int quarters) {
        var sheet = PageFlow.of(List.of(A4), page -> quarters, Zoom.FIT, 900).sheet(0);
        var box = new Box(0.1, 0.2, 0.3, 0.05);
        var seen = sheet.seen(box);
        var corner = sheet.spot(sheet.x() + seen.x(), sheet.y() + seen.y());
        var opposite = sheet.spot(sheet.x() + seen.x() + seen.width(), sheet.y() + seen.y() + seen.height());
        var again = corner.to(opposite);
        assertThat(again.x()).isCloseTo(box.x(), within(1e-9));
        assertThat(again.y()).isCloseTo(box.y(), within(1e-9));
        assertThat(again.width()).isCloseTo(box.width(), within(1e-9));
        assertThat(again.height()).isCloseTo(box.height(), within(1e-9));
    }

    @Test
    void thePageOfWhichMostIsSeenIsTheCurrentOne() {
        var flow = PageFlow.of(List.of(A4, A4), page -> 0, new Zoom(0.5), 600);
        double half = flow.sheet(0).height() * 0.8;
        assertThat(flow.mostSeen(half, 400)).isEqualTo(1);
        assertThat(flow.mostSeen(0, 400)).isZero();
    }
}
