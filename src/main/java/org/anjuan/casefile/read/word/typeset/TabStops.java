package org.anjuan.casefile.read.word.typeset;

import java.util.List;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.TabStop;
import org.anjuan.casefile.read.word.typeset.Atom.Kind;

/** Finds out how far tabs jump. */
final class TabStops {
    private static final double NEAREST = 0.5;

    private final ParagraphStyle style;
    private final double every;

    /** @param every distance of stops behind the last one of the paragraph */
    TabStops(ParagraphStyle style, double every) {
        this.style = style;
        this.every = every;
    }

    /**
     * The tab with its width.
     *
     * @param at where it stands in the column
     * @param end where the line ends
     * @param following what comes after it
     */
    Atom widen(Atom tab, double at, double end, List<Atom> following) {
        var stop = stop(at);
        double after = switch (stop.kind()) {
            case LEFT -> 0;
            case CENTER -> width(following, false) / 2;
            case RIGHT -> width(following, false);
            case DECIMAL -> width(following, true);
        };
        double target = stop.kind() == TabStop.Kind.LEFT ? stop.at() : Math.min(stop.at(), Math.max(end, at));
        return new Atom(
                Kind.TAB,
                stop.leader(),
                tab.style(),
                tab.family(),
                tab.face(),
                Math.max(0, target - at - after),
                0,
                0,
                true,
                null);
    }

    private TabStop stop(double at) {
        for (var stop : style.tabs()) {
            if (stop.at() > at + NEAREST) {
                return stop;
            }
        }
        if (style.first() < 0 && style.left() > at + NEAREST) {
            return new TabStop(style.left(), TabStop.Kind.LEFT, "");
        }
        return new TabStop((Math.floor((at + NEAREST) / every) + 1) * every, TabStop.Kind.LEFT, "");
    }

    /** Width up to the next tab or the end of the line, or up to a decimal point. */
    private static double width(List<Atom> atoms, boolean toPoint) {
        double width = 0;
        for (var atom : atoms) {
            if (atom.kind() == Kind.TAB || atom.ends()) {
                break;
            }
            int point = toPoint ? atom.text().indexOf('.') : -1;
            if (point >= 0) {
                return width + atom.width() * point / atom.text().length();
            }
            width += atom.width() + atom.lead();
        }
        return width;
    }
}
