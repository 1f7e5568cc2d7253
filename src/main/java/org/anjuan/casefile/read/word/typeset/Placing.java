package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Placement;
import org.anjuan.casefile.read.word.manuscript.Placement.From;
import org.anjuan.casefile.read.word.manuscript.Placement.Position;

/** Puts slabs on a sheet, and the drawings that hang on them where they belong. */
final class Placing {
    private final Sheet sheet;
    private final Galley galley;
    private final List<List<Slab>> notes = new ArrayList<>();

    Placing(Sheet sheet, Galley galley) {
        this.sheet = sheet;
        this.galley = galley;
    }

    /** The notes that were called by what was put down, for whoever has a foot for them. */
    List<List<Slab>> notes() {
        return List.copyOf(notes);
    }

    void mark(Mark mark) {
        sheet.text(mark);
    }

    /** Puts slabs below each other into a column of this width whose top left corner is here. */
    void slabs(List<Slab> slabs, double x, double y, double width) {
        double down = y;
        for (var slab : slabs) {
            slab(slab, x, down, width);
            down += slab.height();
        }
    }

    void slab(Slab slab, double x, double y, double width) {
        galley.effort().step();
        for (var mark : slab.marks()) {
            sheet.text(mark.moved(x, y));
        }
        for (var hung : slab.floats()) {
            hang(hung, x, y, width);
        }
        notes.addAll(slab.notes());
    }

    private void hang(Slab.Hung hung, double x, double y, double width) {
        var place = hung.floating().place();
        double left = across(place, x, x + hung.across(), width);
        double top = down(place, y, y + hung.paragraphTop());
        var marks = new Drawer(galley).draw(hung.floating().drawing(), left, top, place.width(), place.height());
        if (place.behind()) {
            sheet.behind(marks);
        } else {
            sheet.before(marks);
        }
    }

    private double across(Placement place, double column, double character, double columnWidth) {
        var page = galley.page();
        return switch (place.across().from()) {
            case PAGE -> along(place.across(), place.width(), 0, page.width());
            case MARGIN -> along(place.across(), place.width(), page.left(), page.textWidth());
            case TEXT -> along(place.across(), place.width(), column, columnWidth);
            case ANCHOR -> along(place.across(), place.width(), character, 0);
        };
    }

    private double down(Placement place, double line, double paragraph) {
        var page = galley.page();
        var from = place.down().from();
        if (from == From.PAGE) {
            return along(place.down(), place.height(), 0, page.height());
        } else if (from == From.MARGIN) {
            return along(place.down(), place.height(), page.top(), page.height() - page.top() - page.bottom());
        }
        return along(place.down(), place.height(), from == From.ANCHOR ? line : paragraph, 0);
    }

    private static double along(Position position, double size, double start, double length) {
        return switch (position.edge()) {
            case START -> start + position.offset();
            case CENTER -> start + (length - size) / 2;
            case END -> start + length - size;
        };
    }
}
