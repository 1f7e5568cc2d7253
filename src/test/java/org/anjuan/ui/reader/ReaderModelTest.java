package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderModelTest {
    private static final int PAGES = 6;

    private final CaseFile file = caseFile();
    private final ReaderModel model = new ReaderModel(file);

    @BeforeEach
    void openAView() {
        model.resize(800, 600);
    }

    @Test
    void turningPagesGoesFromTopToTopAndStopsAtTheEnds() {
        model.previous();
        assertThat(model.current()).isZero();
        for (int turn = 0; turn < PAGES + 2; turn++) {
            model.next();
        }
        assertThat(model.current()).isEqualTo(PAGES - 1);
        model.first();
        assertThat(model.column().top()).isZero();
    }

    @Test
    void goingOnByScreenfulsPassesNothingUnseen() {
        double seenTo = model.column().height();
        while (seenTo < model.column().flow().height() - 1) {
            double before = model.column().top();
            model.onward();
            assertThat(model.column().top()).isGreaterThan(before);
            assertThat(model.column().top()).isLessThanOrEqualTo(seenTo);
            seenTo = model.column().top() + model.column().height();
        }
    }

    @Test
    void oneComesBackToTheVerySpotInAWindowOfAnotherSize() {
        model.go(3);
        model.scrollBy(0, 217);
        model.turn();
        model.zoomIn();
        var place = model.place("B01.1").orElseThrow();
        var later = new ReaderModel(file);
        later.come(place);
        later.resize(800, 600);
        assertThat(later.place("B01.1").orElseThrow()).isEqualTo(place);
        later.resize(500, 700);
        assertThat(later.place().orElseThrow().top()).isCloseTo(place.top(), within(0.02));
        assertThat(later.current()).isEqualTo(3);
    }

    @Test
    void zoomingKeepsThePointInTheMiddle() {
        model.go(2);
        model.scrollBy(0, 300);
        double middle = model.column().top() + 300;
        var sheet = model.column().flow().sheet(model.column().flow().pageAt(middle));
        double within = (middle - sheet.y()) / sheet.height();
        model.zoomIn();
        var after = model.column().flow().sheet(sheet.page());
        assertThat((model.column().top() + 300 - after.y()) / after.height()).isCloseTo(within, within(0.01));
    }

    @Test
    void turningAPageKeepsItTheCurrentOne() {
        model.go(4);
        model.turn();
        assertThat(model.current()).isEqualTo(4);
        assertThat(model.quarters(4)).isEqualTo(1);
        assertThat(model.quarters(3)).isZero();
    }

    @Test
    void whoTurnsAPageWithinItGoesOnLookingAtTheSamePoint() {
        model.go(4);
        model.zoomIn();
        model.scrollBy(40, 350);
        var before = middle();
        assertThat(before.page()).isEqualTo(4);
        for (int quarter = 0; quarter < 4; quarter++) {
            model.turn();
            assertThat(middle().page()).isEqualTo(4);
            assertThat(middle().y()).isCloseTo(before.y(), within(0.01));
        }
        assertThat(model.quarters(4)).isZero();
    }

    @Test
    void whoTurnsAPageAtItsTopStaysAtItsTop() {
        model.go(4);
        model.turn();
        assertThat(model.column().top())
                .isCloseTo(model.column().flow().sheet(4).y() - PageFlow.GAP, within(0.5));
    }

    @Test
    void aShownPlaceIsInSightAndOneFindsTheWayBack() {
        model.go(1);
        double before = model.column().top();
        var anchor = new Anchor.Area(model.pages().get(4), new Box(0.2, 0.8, 0.3, 0.1), "");
        model.show(anchor);
        var sheet = model.column().flow().sheet(4);
        double y = sheet.y() + sheet.seen(anchor.box()).y();
        assertThat(y).isBetween(model.column().top(), model.column().top() + 600);
        model.back();
        assertThat(model.column().top()).isCloseTo(before, within(0.5));
    }

    /** The point of the upright page in the middle of the view. */
    private Spot middle() {
        double x = model.column().left() + model.column().width() / 2;
        double y = model.column().top() + model.column().height() / 2;
        return model.column().flow().sheet(model.current()).spot(x, y);
    }

    private static CaseFile caseFile() {
        var sizes = Collections.nCopies(PAGES, new PageSize(595, 842));
        var source = new Source(new SourceId("a".repeat(64)), "案卷.pdf", SourceKind.PDF, sizes, false, null);
        return new CaseFile(new CaseId("c"), "案卷", List.of(source), List.of());
    }
}
