package org.anjuan.check.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;

/**
 * A number printed or stamped at the edge of a page.
 *
 * @param page its index among the pages that were asked
 */
public record PageNumber(int page, Seat seat, Seen<Integer> number) {
    private static final Pattern NUMBER = Pattern.compile("[-~·第]?(?<n>\\d{1,4})页?[-~·]?");
    private static final double MARGIN = 0.085;
    private static final double MIDDLE = 0.15;

    /** Where on the page it stands; front and back of a sheet have it in opposite corners. */
    public enum Seat {
        TOP_CORNER,
        TOP_MIDDLE,
        BOTTOM_CORNER,
        BOTTOM_MIDDLE
    }

    public int value() {
        return number.value();
    }

    /** Every number at the edges of these pages, page by page; what counts the pages of one paper (第1页共3页) is none. */
    public static List<PageNumber> on(List<PageText> pages) {
        return IntStream.range(0, pages.size())
                .boxed()
                .flatMap(page -> pages.get(page).lines().stream().flatMap(line -> of(pages.get(page), page, line)))
                .toList();
    }

    private static Stream<PageNumber> of(PageText text, int page, Line line) {
        var box = line.box();
        boolean top = box.bottom() < MARGIN;
        var words = NUMBER.matcher(Glyphs.tight(line.text()));
        if (!(top || box.y() > 1 - MARGIN) || !words.matches()) {
            return Stream.of();
        }
        var place = new Anchor.Passage(text.page(), List.of(box), line.text(), "", "");
        var number = new Seen<>(Integer.parseInt(words.group("n")), place, line.confidence());
        return number.value() == 0 ? Stream.of() : Stream.of(new PageNumber(page, seat(top, box), number));
    }

    private static Seat seat(boolean top, Box box) {
        boolean middle = Math.abs(box.x() + box.width() / 2 - 0.5) < MIDDLE;
        if (top) {
            return middle ? Seat.TOP_MIDDLE : Seat.TOP_CORNER;
        }
        return middle ? Seat.BOTTOM_MIDDLE : Seat.BOTTOM_CORNER;
    }
}
