package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.font.EmbeddableFaces;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Manuscript;
import org.anjuan.casefile.read.word.manuscript.Paragraph;
import org.anjuan.casefile.read.word.manuscript.Section;
import org.anjuan.casefile.read.word.manuscript.Table;
import org.anjuan.casefile.read.word.typeset.TableBox.Part;
import org.jspecify.annotations.Nullable;

/** Sets a whole manuscript on sheets. */
public final class Typesetter {
    private static final double SLACK = 0.05;

    /** Room that a page keeps for its text where notes go on from the page before. */
    private static final double LEAST_TEXT = 36;

    private final Manuscript manuscript;
    private final EmbeddableFaces faces;
    private final Effort effort;
    private final Pages pages = new Pages();
    private final List<Slab> chain = new ArrayList<>();
    private List<Slab> overleaf = List.of();
    private Galley galley;
    private Section section;
    private Pages.@Nullable Page page;
    private double y;
    private boolean softTop;
    private boolean ended;

    private Typesetter(Manuscript manuscript, EmbeddableFaces faces, Effort effort) {
        this.manuscript = manuscript;
        this.faces = faces;
        this.effort = effort;
        this.section = manuscript.sections().getFirst();
        this.galley = galley(section);
    }

    /** The sheets; at least one. */
    public static List<Sheet> set(Manuscript manuscript, EmbeddableFaces faces, Effort effort) {
        var typesetter = new Typesetter(manuscript, faces, effort);
        var sections = manuscript.sections();
        for (int i = 0; i < sections.size(); i++) {
            typesetter.section(sections.get(i), i == sections.size() - 1);
        }
        while (!typesetter.overleaf.isEmpty()) {
            typesetter.turn(false, false);
        }
        return typesetter.pages.finished();
    }

    private Galley galley(Section of) {
        return new Galley(
                faces,
                effort,
                of.page(),
                of.page().pitch(),
                manuscript.defaultTab(),
                manuscript.gridInTables(),
                1,
                1,
                of.numbers());
    }

    private void section(Section next, boolean last) {
        boolean goesOn = page != null
                && next.continuous()
                && page.section().page().width() == next.page().width()
                && page.section().page().height() == next.page().height();
        section = next;
        galley = galley(next);
        if (!goesOn) {
            turn(true, false);
        }
        var strip = new Strip(galley, next.page().textWidth());
        var blocks = next.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            effort.look();
            switch (blocks.get(i)) {
                case Paragraph paragraph -> {
                    if (paragraph.style().breakBefore()) {
                        flush(0);
                        turnUnlessFresh();
                    }
                    var after = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Paragraph one ? one : null;
                    var slabs = strip.paragraph(paragraph, after);
                    if (last || fits(slabs) || !onlyEnds(blocks, i)) {
                        slabs.forEach(this::take);
                    }
                }
                case Table table ->
                    table(new TableBox(galley, table, next.page().textWidth()));
            }
        }
        flush(0);
    }

    /** Whether a paragraph is nothing but the mark that ends its section, for which alone Word begins no page. */
    private static boolean onlyEnds(List<Block> blocks, int place) {
        return place > 0
                && place == blocks.size() - 1
                && blocks.get(place) instanceof Paragraph mark
                && mark.inlines().isEmpty();
    }

    private boolean fits(List<Slab> more) {
        return y + Slab.height(chain) + Slab.height(more) <= page().bottom() + SLACK;
    }

    private Pages.Page page() {
        return page == null ? turn(true, false) : page;
    }

    /** Begins a new page; {@code soft} when only because the last one was full. */
    private Pages.Page turn(boolean first, boolean soft) {
        var fresh = pages.add(section, galley, first);
        page = fresh;
        y = fresh.top();
        softTop = soft;
        ended = false;
        overleaf = fresh.foot().take(overleaf, fresh.lowest() - fresh.top() - LEAST_TEXT, true);
        return fresh;
    }

    /** Puts notes at the foot of the page, as far as there is room below the text; the rest goes on overleaf. */
    private void note(List<List<Slab>> notes) {
        var rest = new ArrayList<>(overleaf);
        for (var note : notes) {
            var here = page();
            rest.addAll(rest.isEmpty() ? here.foot().take(note, here.bottom() - y, false) : note);
        }
        overleaf = List.copyOf(rest);
    }

    private void turnUnlessFresh() {
        if (y > page().top() || softTop) {
            turn(false, false);
        }
    }

    /** Turns the page when it was ended by hand, now that something comes after. */
    private void turnIfEnded() {
        if (ended) {
            turn(false, false);
        }
    }

    private void take(Slab slab) {
        chain.add(slab);
        if (!slab.glued()) {
            flush(0);
        }
    }

    /**
     * Places the slabs that belong together.
     *
     * @param more height of what must still follow them on the same page
     */
    private void flush(double more) {
        if (!chain.isEmpty()) {
            turnIfEnded();
        }
        var here = page();
        double height = Slab.height(chain) + more + here.foot().least(Slab.notes(chain));
        boolean fitsSomewhere = height <= here.lowest() - here.top() + SLACK;
        if (y + height > here.bottom() + SLACK && y > here.top() && fitsSomewhere && !onlyGaps()) {
            turn(false, true);
        }
        for (var slab : chain) {
            turnIfEnded();
            place(slab);
        }
        chain.clear();
    }

    private boolean onlyGaps() {
        return chain.stream().allMatch(Slab::gap);
    }

    private void place(Slab slab) {
        var here = page();
        if (slab.gap()) {
            y = softTop && y == here.top() ? y : Math.min(y + slab.height(), here.bottom());
            return;
        }
        double needed = slab.height() + here.foot().least(slab.notes());
        if (y + needed > here.bottom() + SLACK && y > here.top()) {
            here = turn(false, true);
        }
        var layout = section.page();
        new Placing(here.sheet(), galley).slab(slab, layout.left(), y, layout.textWidth());
        y += slab.height();
        note(slab.notes());
        ended = slab.last();
    }

    private void table(TableBox table) {
        if (table.rows() == 0) {
            return;
        }
        flush(chain.isEmpty() ? 0 : table.height(0, List.of(), false));
        turnIfEnded();
        double width = section.page().textWidth();
        var header = table.headerRows() == 0 ? null : table.header(width);
        var parts = new ArrayList<Part>();
        double top = y;
        int row = 0;
        boolean begun = false;
        while (row < table.rows()) {
            effort.step();
            var here = page();
            double height = table.height(row, parts, begun);
            var notes = table.notes(parts.isEmpty() ? row : parts.getFirst().row(), row);
            double room = here.bottom() - y - here.foot().least(notes);
            boolean alone = parts.isEmpty() && y <= freshTop(header, row);
            boolean cut = table.mayCut(row, room) || (alone && table.mustCut(row, room));
            if (height <= room + SLACK || (alone && !cut)) {
                parts.add(new Part(row, height, true));
                y += height;
                row++;
                begun = false;
                continue;
            }
            if (cut) {
                parts.add(new Part(row, room, false));
                begun = true;
            }
            top = over(table, parts, top, header, row);
        }
        draw(table, parts, top);
        softTop = false;
    }

    private double freshTop(@Nullable Slab header, int row) {
        return page().top() + SLACK + (header == null || row == 0 ? 0 : header.height());
    }

    /** Draws what is ready, turns the page and repeats the header; the answer is where the table goes on. */
    private double over(TableBox table, List<Part> parts, double top, @Nullable Slab header, int row) {
        draw(table, parts, top);
        parts.clear();
        var here = turn(false, true);
        if (header != null && row >= table.headerRows() && header.height() < (here.bottom() - here.top()) / 2) {
            var layout = section.page();
            new Placing(here.sheet(), galley).slab(header, layout.left(), y, layout.textWidth());
            y += header.height();
        }
        return y;
    }

    private void draw(TableBox table, List<Part> parts, double top) {
        if (!parts.isEmpty()) {
            var placing = new Placing(page().sheet(), galley);
            table.draw(placing, section.page().left(), top, List.copyOf(parts));
            note(placing.notes());
        }
    }
}
