package org.anjuan.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Tile;
import org.anjuan.ui.reader.picture.Wish;

/**
 * Which pictures are wanted, the most urgent first: what is on screen, coarse where there is nothing yet and then sharp; two
 * pages on in the direction one goes and one back; small ones for the strip, and then for the strip's next pages. Never more
 * than is kept, or what is on screen would be let go for what is not.
 *
 * @param bare whether there is nothing to show of a page yet and drawing it may take so long that a coarse picture is worth
 *     having first
 * @param scanned whether the page is of a file that was scanned
 * @param scale device pixels of one logical pixel
 * @param together how many views and lenses share what is kept
 */
record Wishes(List<PageKey> pages, Predicate<PageKey> bare, Predicate<PageKey> scanned, double scale, int together) {
    private static final int BYTES_PER_PIXEL = 4;

    /** Taller than most pages. */
    private static final double TALL = 2;

    /** Of a page that is drawn whole: two of them in sight and their coarse neighbours fit what is kept of pictures. */
    private static final double MOST_PIXELS = 9e6;

    /** A scan has no more to show than it holds, and each of its pieces costs taking all of it apart: it is shown whole for longer. */
    private static final double MOST_OF_A_SCAN = 16e6;

    /** Of a page that is not seen yet: five as large, two in sight and three beside, fit what is kept. */
    private static final double MOST_BESIDE = 5e6;

    /** What is kept of a page that is shown in pieces or would be too large beside others, to be seen until the rest is there. */
    private static final double COARSE_PIXELS = 1.5e6;

    /** In all views. */
    private static final int MOST_TILES = 20;

    private static final int AHEAD = 2;
    private static final int BEHIND = 1;

    /** How many small pictures beyond the strip are made while there is nothing else to do. */
    private static final int SPARE = 12;

    /**
     * The wishes of some views.
     *
     * @param strip indexes of the pages whose small pictures are on screen, rising
     * @param lens the page under the lens
     */
    List<Wish> of(List<InSight> views, List<Integer> strip, Optional<Sheet> lens) {
        var wanted = new Wanted();
        lens.ifPresent(sheet -> wanted.add(enlarged(sheet, LensModel.TIMES), sheet));
        var inSight = views.stream().flatMap(view -> view.sheets().stream()).toList();
        inSight.stream()
                .filter(sheet -> bare.test(pages.get(sheet.page())))
                .forEach(sheet -> wanted.add(Wish.small(pages.get(sheet.page())), sheet));
        inSight.forEach(sheet -> wanted.add(sharp(sheet), sheet));
        views.forEach(view -> view.sheets().stream()
                .flatMap(sheet -> tiles(sheet, view))
                .limit(MOST_TILES / views.size())
                .forEach(wanted::add));
        views.stream().flatMap(Wishes::around).forEach(sheet -> wanted.add(beside(sheet), sheet));
        var larger = wanted.pages();
        Stream.concat(strip.stream(), spare(strip))
                .map(pages::get)
                .filter(page -> !larger.contains(page))
                .forEach(page -> wanted.add(Wish.small(page), TALL));
        return wanted.fitting(ReaderView.CACHE_BYTES);
    }

    /** What is wanted, the most urgent first, with the bytes it will take. */
    private static final class Wanted {
        private final LinkedHashMap<Wish, Long> bytes = new LinkedHashMap<>();

        void add(Wish wish, Sheet sheet) {
            add(wish, sheet.uprightHeight() / sheet.uprightWidth());
        }

        /** @param tall height of the page as a multiple of its width */
        void add(Wish wish, double tall) {
            bytes.putIfAbsent(wish, (long) (wish.width() * (wish.width() * tall + 1) * BYTES_PER_PIXEL));
        }

        void add(Tile tile) {
            bytes.putIfAbsent(Wish.of(tile), (long) Tile.SIDE * Tile.SIDE * BYTES_PER_PIXEL);
        }

        Set<PageKey> pages() {
            return bytes.keySet().stream().map(Wish::page).collect(Collectors.toSet());
        }

        /** As many as take no more than this together. */
        List<Wish> fitting(long room) {
            var fitting = new ArrayList<Wish>();
            long left = room;
            for (var each : bytes.entrySet()) {
                left -= each.getValue();
                if (left < 0) {
                    break;
                }
                fitting.add(each.getKey());
            }
            return List.copyOf(fitting);
        }
    }

    /** The whole page as sharp as it is seen; a coarse one where it is shown in pieces. */
    Wish sharp(Sheet sheet) {
        return enlarged(sheet, 1, inPieces(sheet) ? share(COARSE_PIXELS) : share(MOST_PIXELS));
    }

    /** The page before it is seen. */
    private Wish beside(Sheet sheet) {
        return pixels(sheet) > share(MOST_BESIDE) ? enlarged(sheet, 1, share(COARSE_PIXELS)) : sharp(sheet);
    }

    /** The page as it is seen, so many times larger; no larger than what memory can bear. */
    Wish enlarged(Sheet sheet, double times) {
        return enlarged(sheet, times, share(MOST_PIXELS));
    }

    /** Of what one view may have alone. */
    private double share(double pixels) {
        return pixels / together;
    }

    private Wish enlarged(Sheet sheet, double times, double most) {
        double width = sheet.uprightWidth() * scale * times;
        double height = sheet.uprightHeight() * scale * times;
        double bearable = Math.min(1, Math.sqrt(most / (width * height)));
        return new Wish(pages.get(sheet.page()), (int) Math.ceil(width * bearable));
    }

    /** Whether the page is enlarged so far that its whole picture would be too large. */
    boolean inPieces(Sheet sheet) {
        return pixels(sheet) > share(scanned.test(pages.get(sheet.page())) ? MOST_OF_A_SCAN : MOST_PIXELS);
    }

    private double pixels(Sheet sheet) {
        return sheet.uprightWidth() * sheet.uprightHeight() * scale * scale;
    }

    /** Device pixels of the upright page as it is seen. */
    int pixelsWide(Sheet sheet) {
        return (int) Math.ceil(sheet.uprightWidth() * scale);
    }

    /** The pieces of a page that lie in a view. */
    private Stream<Tile> tiles(Sheet sheet, InSight view) {
        if (!inPieces(sheet)) {
            return Stream.empty();
        }
        var seen = view.part(sheet).turned(-sheet.quarters());
        double wide = pixelsWide(sheet);
        double high = sheet.uprightHeight() * scale;
        int left = (int) (seen.x() * wide) / Tile.SIDE;
        int right = (int) Math.max(seen.x() * wide, seen.right() * wide - 1) / Tile.SIDE;
        int top = (int) (seen.y() * high) / Tile.SIDE;
        int bottom = (int) Math.max(seen.y() * high, seen.bottom() * high - 1) / Tile.SIDE;
        var page = pages.get(sheet.page());
        return IntStream.rangeClosed(top, bottom)
                .boxed()
                .flatMap(row ->
                        IntStream.rangeClosed(left, right).mapToObj(column -> new Tile(page, (int) wide, column, row)));
    }

    private Stream<Integer> spare(List<Integer> strip) {
        return strip.isEmpty()
                ? Stream.empty()
                : IntStream.range(strip.getLast() + 1, Math.min(pages.size(), strip.getLast() + 1 + SPARE))
                        .boxed();
    }

    private static Stream<Sheet> around(InSight view) {
        if (view.sheets().isEmpty()) {
            return Stream.empty();
        }
        int first = view.sheets().getFirst().page();
        int last = view.sheets().getLast().page();
        var on = view.backwards() ? IntStream.rangeClosed(1, AHEAD).map(step -> first - step) : steps(last, AHEAD);
        var back = view.backwards() ? steps(last, BEHIND) : IntStream.of(first - BEHIND);
        return IntStream.concat(on, back)
                .filter(page -> page >= 0 && page < view.flow().sheets().size())
                .mapToObj(view.flow()::sheet);
    }

    private static IntStream steps(int from, int many) {
        return IntStream.rangeClosed(from + 1, from + many);
    }

    /**
     * What one view shows.
     *
     * @param left of the view in the column, {@code top} likewise, in logical pixels
     * @param backwards whether one goes towards the first page
     */
    record InSight(
            PageFlow flow,
            List<Sheet> sheets,
            double left,
            double top,
            double width,
            double height,
            boolean backwards) {
        static InSight of(ReaderModel model) {
            double top = model.column().top();
            return new InSight(
                    model.column().flow(),
                    model.column().flow().between(top, top + model.column().height()),
                    model.column().left(),
                    top,
                    model.column().width(),
                    model.column().height(),
                    model.column().backwards());
        }

        /** The part of a page, as turned by the reader, that lies in the view. */
        Box part(Sheet sheet) {
            return Box.between(
                    (left - sheet.x()) / sheet.width(),
                    (top - sheet.y()) / sheet.height(),
                    (left + width - sheet.x()) / sheet.width(),
                    (top + height - sheet.y()) / sheet.height());
        }
    }
}
