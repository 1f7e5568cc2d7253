package org.anjuan.ui.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.PageKey;
import org.anjuan.ui.reader.picture.Wish;

/**
 * Which pictures are wanted, the most urgent first: what is on screen, coarse where there is nothing yet and then sharp; two
 * pages on in the direction one goes and one back; small ones for the strip, and then for the strip's next pages.
 *
 * @param bare whether there is nothing to show of a page yet and drawing it may take so long that a coarse picture is worth
 *     having first
 * @param scale device pixels of one logical pixel
 */
record Wishes(List<PageKey> pages, Predicate<PageKey> bare, double scale) {
    private static final double MOST_PIXELS = 16e6;
    private static final int AHEAD = 2;
    private static final int BEHIND = 1;

    /** How many small pictures beyond the strip are made while there is nothing else to do. */
    private static final int SPARE = 12;

    /**
     * The wishes of some views.
     *
     * @param strip indexes of the pages whose small pictures are on screen, rising
     */
    List<Wish> of(List<InSight> views, List<Integer> strip) {
        var wishes = new LinkedHashSet<Wish>();
        views.stream()
                .flatMap(view -> view.sheets().stream())
                .map(sheet -> pages.get(sheet.page()))
                .filter(bare)
                .map(Wish::small)
                .forEach(wishes::add);
        views.stream().flatMap(view -> view.sheets().stream()).map(this::sharp).forEach(wishes::add);
        views.stream().flatMap(Wishes::around).map(this::sharp).forEach(wishes::add);
        var larger = wishes.stream().map(Wish::page).collect(Collectors.toSet());
        Stream.concat(strip.stream(), spare(strip))
                .map(pages::get)
                .filter(page -> !larger.contains(page))
                .map(Wish::small)
                .forEach(wishes::add);
        return List.copyOf(wishes);
    }

    Wish sharp(Sheet sheet) {
        return enlarged(sheet, 1);
    }

    /** The page as it is seen, so many times larger; no larger than what memory can bear. */
    Wish enlarged(Sheet sheet, double times) {
        double width = sheet.uprightWidth() * scale * times;
        double height = sheet.uprightHeight() * scale * times;
        double bearable = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
        return new Wish(pages.get(sheet.page()), (int) Math.ceil(width * bearable));
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
     * @param backwards whether one goes towards the first page
     */
    record InSight(PageFlow flow, List<Sheet> sheets, boolean backwards) {
        static InSight of(ReaderModel model) {
            double top = model.topProperty().get();
            return new InSight(model.flow(), model.flow().between(top, top + model.viewHeight()), model.backwards());
        }
    }
}
