package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Section;

/** The pages of a document, with headers and footers filled in when their number is known. */
final class Pages {
    private static final int ANY_NUMBER = 88;

    private final List<Page> pages = new ArrayList<>();
    private final IdentityHashMap<List<Block>, Double> heights = new IdentityHashMap<>();
    private int number;

    /**
     * One page.
     *
     * @param number the number it bears
     * @param top where the body begins, {@code lowest} where it ends, with the notes at its foot
     */
    record Page(
            Sheet sheet,
            Section section,
            Galley galley,
            int number,
            boolean first,
            double top,
            double lowest,
            Foot foot) {
        /** Where the text above the notes ends. */
        double bottom() {
            return lowest - foot.height();
        }
    }

    /** Adds a page of a section. */
    Page add(Section section, Galley galley, boolean first) {
        number = first && section.firstPage() > 0 ? section.firstPage() : number + 1;
        galley.effort().page(pages.size() + 1);
        var layout = section.page();
        double header = height(section.header().on(number, first), galley);
        double footer = height(section.footer().on(number, first), galley);
        double top = header == 0 ? layout.top() : Math.max(layout.top(), layout.header() + header);
        double below = footer == 0 ? layout.bottom() : Math.max(layout.bottom(), layout.footer() + footer);
        double least = layout.height() / 4;
        var page = new Page(
                new Sheet(layout.width(), layout.height()),
                section,
                galley,
                number,
                first,
                Math.min(top, layout.height() / 2),
                Math.max(Math.min(top, layout.height() / 2) + least, layout.height() - below),
                new Foot());
        pages.add(page);
        return page;
    }

    private double height(List<Block> blocks, Galley galley) {
        return heights.computeIfAbsent(
                blocks, _ -> Slab.height(strip(blocks, galley.numbered(ANY_NUMBER, ANY_NUMBER))));
    }

    private static List<Slab> strip(List<Block> blocks, Galley galley) {
        return new Strip(galley, galley.page().textWidth()).add(blocks).slabs();
    }

    /** All sheets, headers and footers filled in. */
    List<Sheet> finished() {
        for (var page : pages) {
            var layout = page.section().page();
            var galley = page.galley().numbered(page.number(), pages.size());
            page.foot().place(new Placing(page.sheet(), galley), layout.left(), page.lowest(), layout.textWidth());
            var placing = new Placing(page.sheet(), galley);
            var header = strip(page.section().header().on(page.number(), page.first()), galley);
            placing.slabs(header, layout.left(), layout.header(), layout.textWidth());
            var footer = strip(page.section().footer().on(page.number(), page.first()), galley);
            double top = layout.height() - layout.footer() - Slab.height(footer);
            placing.slabs(footer, layout.left(), top, layout.textWidth());
            galley.withoutFoot(placing.notes());
            var frame = page.section().frame();
            if (frame != null && frame.isOn(page.first())) {
                double textTop = header.isEmpty() ? layout.top() : Math.min(layout.top(), layout.header());
                double textBottom = layout.height() - layout.bottom();
                double lowest = footer.isEmpty() ? textBottom : Math.max(textBottom, top + Slab.height(footer));
                page.sheet().behind(new FrameLines(layout, frame, textTop, lowest).marks());
            }
        }
        return pages.stream().map(Page::sheet).toList();
    }
}
