package org.anjuan.casefile.read.word.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Furniture;
import org.anjuan.casefile.read.word.manuscript.PageFrame;
import org.anjuan.casefile.read.word.manuscript.PageLayout;
import org.anjuan.casefile.read.word.manuscript.Section;
import org.jspecify.annotations.Nullable;

/** Reads sections: their pages, headers and footers, which go on from section to section until said otherwise. */
final class Sections {
    /** How page numbers are written where nothing is said. */
    private static final String DIGITS = "decimal";

    private final Story.Source source;
    private final String part;
    private final boolean evenAndOdd;
    private final Map<String, List<Block>> current = new HashMap<>();

    /** @param evenAndOdd whether pages with even numbers have headers and footers of their own */
    Sections(Story.Source source, String part, boolean evenAndOdd) {
        this.source = source;
        this.part = part;
        this.evenAndOdd = evenAndOdd;
    }

    Section read(@Nullable Element properties, List<Block> blocks) throws IOException {
        if (properties == null) {
            return new Section(PageLayout.A4, null, Furniture.NONE, Furniture.NONE, blocks, false, 0, DIGITS);
        }
        for (var child : properties.children()) {
            if (child.is("w:headerReference") || child.is("w:footerReference")) {
                furnish(child);
            }
        }
        var columns = properties.child("w:cols");
        if (columns != null && columns.number("num", 1) > 1) {
            source.effort().warn(Warning.COLUMNS_AS_ONE);
        }
        boolean first = properties.on("w:titlePg", false);
        var numbers = properties.child("w:pgNumType");
        return new Section(
                layout(properties),
                frame(properties.child("w:pgBorders")),
                furniture("w:header", first),
                furniture("w:footer", first),
                blocks,
                "continuous".equals(properties.val("w:type")),
                numbers == null ? 0 : (int) Math.clamp(numbers.number("start", 0), 0, 100_000),
                numbers == null ? DIGITS : numbers.attribute("fmt", DIGITS));
    }

    private Furniture furniture(String kind, boolean first) {
        return new Furniture(
                current.getOrDefault(kind + "default", List.of()),
                first ? current.getOrDefault(kind + "first", List.of()) : null,
                evenAndOdd ? current.getOrDefault(kind + "even", List.of()) : null);
    }

    private void furnish(Element reference) throws IOException {
        var relation = source.parts().relations(part).get(reference.attribute("r:id", ""));
        if (relation == null || relation.external()) {
            return;
        }
        var root = source.parts().xml(relation.target());
        if (root != null) {
            String kind = reference.name().substring(0, "w:header".length());
            var blocks = new Story(source, relation.target(), true).blocks(root.children(), null);
            current.put(kind + reference.attribute("type", "default"), blocks);
        }
    }

    private static @Nullable PageFrame frame(@Nullable Element borders) {
        if (borders == null) {
            return null;
        }
        var on = switch (borders.attribute("display", "allPages")) {
            case "firstPage" -> PageFrame.On.FIRST;
            case "notFirstPage" -> PageFrame.On.NOT_FIRST;
            default -> PageFrame.On.ALL;
        };
        boolean along = borders.attribute("offsetFrom", "text").equals("page");
        return new PageFrame(Edges.borders(borders), Edges.spaces(borders), along, on);
    }

    static PageLayout layout(Element properties) {
        var size = properties.child("w:pgSz");
        var margins = properties.child("w:pgMar");
        var usual = PageLayout.A4;
        double width = size == null ? usual.width() : size.twips("w", usual.width());
        double height = size == null ? usual.height() : size.twips("h", usual.height());
        if (margins == null) {
            return new PageLayout(
                    width,
                    height,
                    usual.top(),
                    usual.right(),
                    usual.bottom(),
                    usual.left(),
                    usual.header(),
                    usual.footer(),
                    pitch(properties));
        }
        return new PageLayout(
                width,
                height,
                Math.abs(margins.twips("top", usual.top())),
                margins.twips("right", usual.right()),
                Math.abs(margins.twips("bottom", usual.bottom())),
                margins.twips("left", usual.left()) + margins.twips("gutter", 0),
                margins.twips("header", usual.header()),
                margins.twips("footer", usual.footer()),
                pitch(properties));
    }

    /** The height of one line of the grid; 0 when lines do not keep to one. */
    static double pitch(Element properties) {
        var grid = properties.child("w:docGrid");
        if (grid == null || grid.attribute("type", "default").equals("default")) {
            return 0;
        }
        return Math.clamp(grid.twips("linePitch", 0), 0, 200);
    }
}
