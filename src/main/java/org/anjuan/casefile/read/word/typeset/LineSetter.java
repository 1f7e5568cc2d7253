package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.manuscript.Inline.InLine;
import org.anjuan.casefile.read.word.manuscript.Inline.NoteCall;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.Align;
import org.anjuan.casefile.read.word.typeset.Atom.Kind;
import org.anjuan.casefile.read.word.typeset.Mark.Fill;
import org.anjuan.casefile.read.word.typeset.Mark.Glyphs;
import org.anjuan.casefile.read.word.typeset.Mark.Rule;

/** Places the atoms of one line and turns them into marks. */
final class LineSetter {
    private static final double UNDERLINE_BELOW = 0.13;
    private static final double STRIKE_ABOVE = 0.33;
    private static final double LINE_WIDTH = 0.05;

    private final Drawer drawer;
    private final Line line;
    private final LineHeight height;
    private final List<Mark> fills = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Slab.Hung> floats = new ArrayList<>();
    private final List<List<Slab>> notes = new ArrayList<>();
    private final double extra;
    private double x;

    LineSetter(Drawer drawer, Line line, LineHeight height, Align align) {
        this.drawer = drawer;
        this.line = line;
        this.height = height;
        double free = line.room() - line.width();
        boolean filled = align == Align.DISTRIBUTE || (align == Align.BOTH && !line.last());
        int gaps = filled && free > 0 && !line.hasTabs() ? gaps() : 0;
        extra = gaps == 0 ? 0 : free / gaps;
        x = line.x()
                + switch (align) {
                    case CENTER -> Math.max(0, free / 2);
                    case RIGHT -> free;
                    default -> gaps == 0 && align == Align.DISTRIBUTE ? Math.max(0, free / 2) : 0;
                };
    }

    /**
     * The line as a slab.
     *
     * @param paragraphTop the top of the paragraph relative to the line's
     */
    Slab set(double paragraphTop) {
        var atoms = line.atoms();
        int solid = line.solid();
        for (int i = 0; i < atoms.size(); i++) {
            var atom = atoms.get(i);
            x += i == 0 ? 0 : atom.lead();
            double gap = i < solid - 1 && opens(atom, atoms.get(i + 1)) ? extra : 0;
            place(atom, atom.width() + gap, gap, paragraphTop);
            x += atom.width() + gap;
        }
        fills.addAll(marks);
        boolean pageEnds = !atoms.isEmpty() && atoms.getLast().kind() == Kind.PAGE_END;
        return new Slab(
                height.height(), List.copyOf(fills), List.copyOf(floats), List.copyOf(notes), false, false, pageEnds);
    }

    private void place(Atom atom, double width, double gap, double paragraphTop) {
        switch (atom.kind()) {
            case CHINESE, LATIN, SPACE -> write(atom, width, gap);
            case TAB -> leader(atom);
            case OBJECT -> {
                if (atom.object() instanceof InLine(var drawing, var wide, var high)) {
                    marks.addAll(drawer.draw(drawing, x, height.base() - high, wide, high));
                }
            }
            case ANCHOR -> {
                if (atom.floating() != null) {
                    floats.add(new Slab.Hung(atom.floating(), x, paragraphTop));
                } else if (atom.object() instanceof NoteCall call) {
                    notes.add(note(call));
                }
            }
            case LINE_END, PAGE_END -> {}
        }
        decorate(atom, width);
    }

    private List<Slab> note(NoteCall call) {
        var galley = drawer.galley();
        return new Strip(galley, galley.page().textWidth()).add(call.note()).slabs();
    }

    private void write(Atom atom, double width, double gap) {
        var style = atom.style();
        double y = height.base() - style.raise() * style.size();
        int count = atom.text().codePointCount(0, atom.text().length());
        double room = atom.width() - style.spacing() * count;
        double stretch = atom.own() > 0 ? room / atom.own() : 1;
        boolean chinese = atom.kind() == Kind.CHINESE;
        double spacing = style.spacing() + (chinese ? gap : 0);
        var glyphs = new Glyphs(
                atom.text(),
                atom.face(),
                style.size(),
                x,
                y,
                stretch,
                spacing,
                bold(atom),
                style.italic(),
                style.color());
        if (!marks.isEmpty() && marks.getLast() instanceof Glyphs before && Joining.joins(before, glyphs, endOfLast)) {
            marks.set(marks.size() - 1, Joining.joined(before, glyphs));
        } else {
            marks.add(glyphs);
        }
        endOfLast = x + width;
    }

    private double endOfLast = Double.NaN;

    /** The sans face has a bold one of its own; the serif face is thickened. */
    private static boolean bold(Atom atom) {
        return atom.style().bold() && atom.face() == org.anjuan.casefile.read.font.Face.SERIF;
    }

    private void decorate(Atom atom, double width) {
        var style = atom.style();
        if (atom.ends() || width <= 0) {
            return;
        }
        if (style.fill() != null) {
            fills.add(new Fill(x, 0, width, height.height(), style.fill()));
        }
        if (style.underline()) {
            stroke(style, width, height.base() + UNDERLINE_BELOW * style.size());
        }
        if (style.strike()) {
            stroke(style, width, height.base() - STRIKE_ABOVE * style.size());
        }
    }

    private void stroke(CharStyle style, double width, double y) {
        var edge = new Edge(LINE_WIDTH * style.size(), style.color(), Edge.Look.SOLID);
        fills.add(new Rule(x, y, x + width, y, edge));
    }

    private void leader(Atom tab) {
        if (!tab.text().isEmpty() && tab.width() > 0) {
            double size = tab.style().size();
            double each = drawer.galley().faces().advance(tab.face(), tab.text().codePointAt(0)) * size;
            int count = each <= 0 ? 0 : (int) Math.min(1000, tab.width() / each);
            if (count > 0) {
                marks.add(new Glyphs(
                        tab.text().repeat(count),
                        tab.face(),
                        size,
                        x,
                        height.base(),
                        1,
                        0,
                        false,
                        false,
                        tab.style().color()));
            }
        }
    }

    private int gaps() {
        int gaps = 0;
        for (int i = 0; i < line.solid() - 1; i++) {
            gaps += opens(line.atoms().get(i), line.atoms().get(i + 1)) ? 1 : 0;
        }
        return gaps;
    }

    /** Whether a filled line may be opened between two atoms. */
    private static boolean opens(Atom before, Atom after) {
        return before.kind() == Kind.SPACE || before.kind() == Kind.CHINESE || after.kind() == Kind.CHINESE;
    }
}
