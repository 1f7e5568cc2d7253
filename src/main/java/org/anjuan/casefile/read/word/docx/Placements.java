package org.anjuan.casefile.read.word.docx;

import org.anjuan.casefile.read.word.manuscript.Placement;
import org.anjuan.casefile.read.word.manuscript.Placement.Edge;
import org.anjuan.casefile.read.word.manuscript.Placement.From;
import org.anjuan.casefile.read.word.manuscript.Placement.Position;
import org.anjuan.casefile.read.word.manuscript.Placement.Wrap;
import org.jspecify.annotations.Nullable;

/** Reads where an anchored drawing stands. */
final class Placements {
    private Placements() {}

    static Placement of(Element anchor, double width, double height) {
        return new Placement(
                position(anchor.child("wp:positionH")),
                position(anchor.child("wp:positionV")),
                width,
                height,
                Element.isOn(anchor.attribute("behindDoc", "0")),
                wrap(anchor));
    }

    private static Position position(@Nullable Element position) {
        if (position == null) {
            return Position.at(From.TEXT, 0);
        }
        var from = switch (position.attribute("relativeFrom", "")) {
            case "page", "leftMargin", "topMargin" -> From.PAGE;
            case "margin", "insideMargin" -> From.MARGIN;
            case "character", "line" -> From.ANCHOR;
            default -> From.TEXT;
        };
        var align = position.child("wp:align");
        var offset = position.child("wp:posOffset");
        return align == null
                ? Position.at(
                        from, offset == null ? 0 : Measures.emu(offset.text().strip()))
                : new Position(from, edge(align.text().strip()), 0);
    }

    static Edge edge(String align) {
        return switch (align) {
            case "center" -> Edge.CENTER;
            case "right", "bottom", "outside" -> Edge.END;
            default -> Edge.START;
        };
    }

    private static Wrap wrap(Element anchor) {
        if (anchor.child("wp:wrapTopAndBottom") != null) {
            return Wrap.TOP_AND_BOTTOM;
        }
        boolean beside = anchor.child("wp:wrapSquare") != null
                || anchor.child("wp:wrapTight") != null
                || anchor.child("wp:wrapThrough") != null;
        return beside ? Wrap.SQUARE : Wrap.NONE;
    }
}
