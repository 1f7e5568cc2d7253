package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.Tile;
import org.anjuan.ui.reader.picture.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {
    private static final List<PageKey> PAGES = IntStream.rangeClosed(1, 20)
            .mapToObj(number -> new PageKey(new SourceId("c".repeat(64)), number))
            .toList();
    private static final Optional<Sheet> NO_LENS = Optional.empty();
    private static final PageFlow FLOW =
            PageFlow.of(Collections.nCopies(20, new PageSize(595, 842)), page -> 0, new Zoom(1), 900);

    @Test
    void whatIsOnScreenComesFirstThenTwoAheadThenOneBehindThenTheStripAndItsNextPages() {
        var wishes =
                new Wishes(PAGES, page -> false, page -> false, 2, 1).of(List.of(at(5, false)), List.of(0, 1), NO_LENS);
        assertThat(wishes)
                .extracting(wish -> wish.page().number())
                .startsWith(6, 7, 8, 5, 1, 2)
                .doesNotHaveDuplicates();
        assertThat(wishes.getFirst().width()).isEqualTo(2 * (int) FLOW.sheet(5).width());
        assertThat(wishes.getLast().width())
                .isEqualTo(Wish.small(PAGES.getFirst()).width());
    }

    @Test
    void goingBackTheTwoPagesBeforeArePreparedAndOneBehind() {
        var wishes = new Wishes(PAGES, page -> false, page -> false, 1, 1).of(List.of(at(5, true)), List.of(), NO_LENS);
        assertThat(wishes).extracting(wish -> wish.page().number()).containsExactly(6, 5, 4, 7);
    }

    @Test
    void aScanIsShownCoarselyBeforeItIsSharpWhereThereIsNothingYet() {
        var wishes = new Wishes(PAGES, page -> true, page -> false, 1, 1).of(List.of(at(5, false)), List.of(), NO_LENS);
        assertThat(wishes.getFirst()).isEqualTo(Wish.small(PAGES.get(5)));
        assertThat(wishes.get(1).width()).isGreaterThan(wishes.getFirst().width());
        assertThat(new Wishes(PAGES, page -> false, page -> false, 1, 1).of(List.of(at(5, false)), List.of(), NO_LENS))
                .doesNotContain(Wish.small(PAGES.get(5)));
    }

    @Test
    void aPageThatIsWantedSharpIsNotDrawnForTheStripAsWell() {
        var wishes = new Wishes(PAGES, page -> false, page -> false, 1, 1)
                .of(List.of(at(5, false)), List.of(4, 5, 6), NO_LENS);
        assertThat(wishes).doesNotContain(Wish.small(PAGES.get(5)));
    }

    @Test
    void bothViewsComeBeforeAnyNeighbour() {
        var wishes = new Wishes(PAGES, page -> false, page -> false, 1, 1)
                .of(List.of(at(5, false), at(12, false)), List.of(), NO_LENS);
        assertThat(wishes).extracting(wish -> wish.page().number()).startsWith(6, 13, 7, 8, 5);
    }

    private static Wishes.InSight at(int page, boolean backwards) {
        return new Wishes.InSight(
                FLOW, List.of(FLOW.sheet(page)), 0, FLOW.sheet(page).y(), 900, 600, backwards);
    }

    @Test
    void aPageEnlargedFarIsWantedCoarselyAsAWholeAndSharplyWhereItIsSeen() {
        var flow = PageFlow.of(Collections.nCopies(20, new PageSize(595, 842)), page -> 0, new Zoom(8), 900);
        var sheet = flow.sheet(3);
        var view = new Wishes.InSight(flow, List.of(sheet), sheet.x() + 1_000, sheet.y() + 3_000, 900, 600, false);
        var wishes = new Wishes(PAGES, page -> false, page -> false, 1, 1).of(List.of(view), List.of(), NO_LENS);
        assertThat((double) wishes.getFirst().width()).isLessThan(sheet.width() / 2);
        assertThat(wishes.stream().flatMap(wish -> Stream.ofNullable(wish.tile())))
                .containsExactlyInAnyOrder(tile(sheet, 0, 2), tile(sheet, 1, 2), tile(sheet, 0, 3), tile(sheet, 1, 3));
    }

    @Test
    void thePiecesOfATurnedPageAreThoseOfTheUprightOneThatAreSeen() {
        var flow = PageFlow.of(Collections.nCopies(20, new PageSize(595, 842)), page -> 1, new Zoom(8), 900);
        var sheet = flow.sheet(3);
        var corner =
                new Wishes.InSight(flow, List.of(sheet), sheet.x() + sheet.width() - 100, sheet.y(), 100, 100, false);
        var wishes = new Wishes(PAGES, page -> false, page -> false, 1, 1).of(List.of(corner), List.of(), NO_LENS);
        assertThat(wishes.stream().flatMap(wish -> Stream.ofNullable(wish.tile())))
                .containsExactly(tile(sheet, 0, 0));
    }

    @Test
    void aScanIsShownWholeWhereAWrittenPageIsShownInPieces() {
        var flow = PageFlow.of(Collections.nCopies(20, new PageSize(595, 842)), page -> 0, new Zoom(4), 900);
        var view = new Wishes.InSight(
                flow, List.of(flow.sheet(3)), 0, flow.sheet(3).y(), 900, 600, false);
        assertThat(new Wishes(PAGES, page -> false, page -> true, 1, 1).of(List.of(view), List.of(), NO_LENS))
                .allMatch(wish -> wish.tile() == null)
                .first()
                .matches(wish -> wish.width() > 2_480, "at least 300 dots per inch of A4");
        assertThat(new Wishes(PAGES, page -> false, page -> false, 1, 1).of(List.of(view), List.of(), NO_LENS))
                .anyMatch(wish -> wish.tile() != null);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 2, 2.5, 3, 4, 8})
    void noListAsksForMoreThanIsKept(double zoom) {
        var flow = PageFlow.of(Collections.nCopies(20, new PageSize(595, 842)), page -> 0, new Zoom(zoom), 1_900);
        var between = flow.sheet(6);
        var top = between.y() - 500;
        for (double scale : new double[] {1, 1.5, 2}) {
            var view = new Wishes.InSight(flow, flow.between(top, top + 1_000), 0, top, 1_900, 1_000, false);
            for (boolean scanned : new boolean[] {true, false}) {
                var wishes = new Wishes(PAGES, page -> true, page -> scanned, scale, 1)
                        .of(List.of(view), List.of(), NO_LENS);
                assertThat(wishes.stream().mapToLong(WishesTest::bytes).sum())
                        .as("zoom %s, scale %s, scanned %s", zoom, scale, scanned)
                        .isLessThan(ReaderView.CACHE_BYTES);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 8})
    void twoViewsAndTheLensTogetherAskForNoMoreThanIsKeptAndForAllThatIsInSight(double zoom) {
        var flow = PageFlow.of(Collections.nCopies(20, new PageSize(595, 842)), page -> 0, new Zoom(zoom), 950);
        for (double scale : new double[] {1, 1.5, 2}) {
            for (boolean scanned : new boolean[] {true, false}) {
                for (var lens : List.of(NO_LENS, Optional.of(flow.sheet(4)))) {
                    var wishes = new Wishes(PAGES, page -> true, page -> scanned, scale, lens.isPresent() ? 3 : 2);
                    var views = List.of(across(flow, 4), across(flow, 14));
                    var list = wishes.of(views, List.of(0, 1, 2, 3, 4, 5), lens);
                    assertThat(list.stream().mapToLong(WishesTest::bytes).sum())
                            .as("zoom %s, scale %s, scanned %s, lens %s", zoom, scale, scanned, lens.isPresent())
                            .isLessThan(ReaderView.CACHE_BYTES);
                    views.forEach(view -> assertAllInSight(wishes, view, list));
                }
            }
        }
    }

    /** A view of the lower part of a page and the upper part of the next. */
    private static Wishes.InSight across(PageFlow flow, int page) {
        double top = flow.sheet(page + 1).y() - 500;
        return new Wishes.InSight(flow, flow.between(top, top + 1_000), 0, top, 950, 1_000, false);
    }

    /** The whole of each page is there, and where that is coarse all pieces of it that the view shows. */
    private static void assertAllInSight(Wishes wishes, Wishes.InSight view, List<Wish> list) {
        for (var sheet : view.sheets()) {
            assertThat(list).contains(wishes.sharp(sheet));
            if (wishes.inPieces(sheet)) {
                var part = view.part(sheet);
                double shown = (part.width() * wishes.pixelsWide(sheet))
                        * (part.height() * sheet.uprightHeight() * wishes.scale());
                long pieces = list.stream()
                        .filter(wish -> wish.tile() != null && wish.page().equals(PAGES.get(sheet.page())))
                        .count();
                assertThat((double) pieces * Tile.SIDE * Tile.SIDE).isGreaterThanOrEqualTo(shown);
            }
        }
    }

    private static long bytes(Wish wish) {
        return wish.tile() == null
                ? Math.round(4.0 * wish.width() * wish.width() * 842 / 595)
                : 4L * Tile.SIDE * Tile.SIDE;
    }

    private static Tile tile(Sheet sheet, int column, int row) {
        return new Tile(PAGES.get(sheet.page()), (int) sheet.uprightWidth(), column, row);
    }
}
