package org.anjuan.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.PageKey;
import org.anjuan.ui.reader.picture.Wish;

/**
 * Which pictures are wanted, the most urgent first: what is on screen, coarse and then sharp; the next two pages and the
 * one before; small ones for the strip.
 *
 * @param slow whether drawing the page may take so long that a coarse picture is worth having first
 * @param scale device pixels of one logical pixel
 */
record Wishes(List<PageKey> pages, Predicate<PageKey> slow, double scale) {
    /** Width in device pixels of a picture for the strip, which also serves as the coarse one. */
    static final int SMALL = 240;

    private static final int AHEAD = 2;
    private static final int BEHIND = 1;

    /**
     * The wishes of a view.
     *
     * @param strip indexes of the pages whose small pictures are on screen
     */
    List<Wish> of(PageFlow flow, double top, double viewHeight, List<Integer> strip) {
        var visible = flow.between(top, top + viewHeight);
        var wishes = new ArrayList<Wish>();
        visible.stream()
                .map(sheet -> pages.get(sheet.page()))
                .filter(slow)
                .map(page -> new Wish(page, SMALL))
                .forEach(wishes::add);
        Stream.concat(visible.stream(), around(flow, visible)).map(this::sharp).forEach(wishes::add);
        strip.stream().map(page -> new Wish(pages.get(page), SMALL)).forEach(wishes::add);
        return wishes.stream().distinct().toList();
    }

    Wish sharp(Sheet sheet) {
        return new Wish(pages.get(sheet.page()), (int) Math.ceil(sheet.uprightWidth() * scale));
    }

    private static Stream<Sheet> around(PageFlow flow, List<Sheet> visible) {
        if (visible.isEmpty()) {
            return Stream.empty();
        }
        int last = visible.getLast().page();
        int first = visible.getFirst().page();
        var ahead = IntStream.rangeClosed(
                last + 1, Math.min(last + AHEAD, flow.sheets().size() - 1));
        var behind = IntStream.range(Math.max(0, first - BEHIND), first);
        return IntStream.concat(ahead, behind).mapToObj(flow::sheet);
    }
}
