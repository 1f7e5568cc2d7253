package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.manuscript.Inline.Floating;
import org.anjuan.casefile.read.word.manuscript.Paragraph;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle;
import org.anjuan.casefile.read.word.manuscript.Placement.Wrap;

/** Sets one paragraph as lines. */
final class ParagraphSetter {
    private static final double NARROWEST = 12;
    private static final double USUAL_LINE = 15;

    private final Galley galley;
    private final Paragraph paragraph;
    private final ParagraphStyle style;
    private final double width;
    private final Drawer drawer;
    private final List<Slab> slabs = new ArrayList<>();
    private Beside beside;
    private double down;

    /**
     * @param width of the column
     * @param beside room taken by drawings of earlier paragraphs
     */
    ParagraphSetter(Galley galley, Paragraph paragraph, double width, Beside beside) {
        this.galley = galley;
        this.paragraph = paragraph;
        this.style = paragraph.style();
        this.width = width;
        this.drawer = new Drawer(galley);
        this.beside = beside;
    }

    /** The room that its drawings still take from what follows. */
    Beside besideAfter() {
        return beside.after(down);
    }

    /** The lines, without the gaps before and after. */
    List<Slab> set() {
        var wrapped = new ArrayList<Floating>();
        for (var inline : paragraph.inlines()) {
            if (inline instanceof Floating floating && floating.place().wrap() != Wrap.NONE) {
                galley.effort().warn(Warning.FLOAT_APPROXIMATED);
                if (Beside.takesAll(floating, width)) {
                    makeWay(floating);
                    wrapped.add(floating);
                } else if (Beside.takesSide(floating, width)) {
                    beside = Beside.of(floating.place(), width, galley.page().left());
                }
            }
        }
        lines(new ArrayList<>(paragraph.inlines().stream()
                .filter(inline -> !(inline instanceof Floating floating && wrapped.contains(floating)))
                .toList()));
        keepTogether();
        return slabs;
    }

    private void makeWay(Floating floating) {
        double height =
                Math.max(0, floating.place().down().offset()) + floating.place().height();
        var hung = new Slab.Hung(floating, style.left(), 0);
        slabs.add(Slab.of(height, List.of(), List.of(hung)).glued(true));
        down += height;
    }

    private void lines(List<Inline> inlines) {
        var filler = new LineFiller(atoms(inlines), new TabStops(style, galley.defaultTab()));
        double indent = style.left() + style.first();
        do {
            galley.effort().step();
            double estimate = Math.max(USUAL_LINE, style.spacing().value());
            boolean narrow = beside.touches(down, estimate);
            double left = indent + (narrow ? beside.left() : 0);
            double right = style.right() + (narrow ? beside.right() : 0);
            if (narrow && width - left - right < NARROWEST) {
                double way = beside.bottom() - down;
                slabs.add(Slab.of(way, List.of(), List.of()));
                down += way;
                continue;
            }
            var line = filler.fill(left, Math.max(NARROWEST, width - left - right));
            var height = LineHeight.of(line.atoms(), paragraph.mark(), style, galley.pitch());
            slabs.add(new LineSetter(drawer, line, height, style.align()).set(-down));
            down += height.height();
            indent = style.left();
        } while (filler.more());
    }

    private List<Atom> atoms(List<Inline> inlines) {
        var label = paragraph.label();
        if (label != null) {
            var gap = switch (label.gap()) {
                case TAB -> new Inline.Tab(label.style());
                case SPACE -> new Inline.Text(" ", label.style());
                case NOTHING -> new Inline.Text("", label.style());
            };
            inlines.addFirst(gap);
            inlines.addFirst(new Inline.Text(label.text(), label.style()));
        }
        return new Atoms(galley).of(inlines);
    }

    private void keepTogether() {
        int last = slabs.size() - 1;
        for (int i = 0; i < last; i++) {
            boolean edge = i == 0 || i == last - 1;
            boolean glue = style.keepLines() || (style.widowControl() && edge);
            slabs.set(i, slabs.get(i).glued(glue && !slabs.get(i).last()));
        }
        if (style.keepNext() && last >= 0) {
            slabs.set(last, slabs.get(last).glued(!slabs.get(last).last()));
        }
    }
}
