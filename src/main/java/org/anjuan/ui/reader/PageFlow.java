package org.anjuan.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.anjuan.casefile.PageSize;

/**
 * The column in which all pages of a case lie one below the other, in logical pixels. Made from page sizes alone, so
 * that the scroll bar is right before any page was drawn.
 *
 * @param width the widest page or the view, whichever is wider
 * @param height from the top margin to the bottom margin
 */
record PageFlow(List<Sheet> sheets, double width, double height) {
    /** Between pages, and around them. */
    static final double GAP = 14;

    static final PageFlow EMPTY = new PageFlow(List.of(), 0, 0);

    PageFlow {
        sheets = List.copyOf(sheets);
    }

    /**
     * Lays the pages out.
     *
     * @param quarters clockwise quarter turns by page index
     */
    static PageFlow of(List<PageSize> sizes, IntUnaryOperator quarters, Zoom zoom, double viewWidth) {
        double room = Math.max(viewWidth - 2 * GAP, 100);
        var sheets = new ArrayList<Sheet>(sizes.size());
        double y = GAP;
        double widest = room;
        for (int page = 0; page < sizes.size(); page++) {
            var sheet = sheet(page, sizes.get(page), quarters.applyAsInt(page), zoom, room);
            sheets.add(new Sheet(page, 0, y, sheet.width(), sheet.height(), sheet.quarters()));
            y += sheet.height() + GAP;
            widest = Math.max(widest, sheet.width());
        }
        double width = widest + 2 * GAP;
        sheets.replaceAll(sheet -> centred(sheet, width));
        return new PageFlow(sheets, width, y);
    }

    boolean isEmpty() {
        return sheets.isEmpty();
    }

    Sheet sheet(int page) {
        return sheets.get(page);
    }

    /** The page at a height; the gap below a page belongs to it. The column must not be empty. */
    int pageAt(double y) {
        int low = 0;
        int high = sheets.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sheets.get(middle).y() <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The page of which most is to be seen between two heights; the upper one where two show as much. */
    int mostSeen(double top, double viewHeight) {
        int best = pageAt(top);
        double most = -1;
        for (int page = best; page < sheets.size() && sheets.get(page).y() < top + viewHeight; page++) {
            var sheet = sheets.get(page);
            double seen = Math.min(sheet.bottom(), top + viewHeight) - Math.max(sheet.y(), top);
            if (seen > most + 1) {
                most = seen;
                best = page;
            }
        }
        return best;
    }

    /** Pages any part of which is to be seen. */
    List<Sheet> between(double top, double bottom) {
        return isEmpty()
                ? List.of()
                : sheets.subList(pageAt(top), pageAt(bottom) + 1).stream()
                        .filter(sheet -> sheet.bottom() > top && sheet.y() < bottom)
                        .toList();
    }

    /** The page under a point of the column. */
    Optional<Sheet> at(double x, double y) {
        return between(y, y).stream()
                .filter(sheet -> x >= sheet.x() && x <= sheet.x() + sheet.width())
                .findFirst();
    }

    private static Sheet sheet(int page, PageSize size, int quarters, Zoom zoom, double room) {
        boolean lies = quarters % 2 != 0;
        double wide = lies ? size.height() : size.width();
        double high = lies ? size.width() : size.height();
        double scale = zoom.scale(wide, room);
        return new Sheet(page, 0, 0, Math.rint(wide * scale), Math.rint(high * scale), quarters);
    }

    private static Sheet centred(Sheet sheet, double width) {
        double x = Math.floor((width - sheet.width()) / 2);
        return new Sheet(sheet.page(), x, sheet.y(), sheet.width(), sheet.height(), sheet.quarters());
    }
}
