package org.anjuan.casefile.read.word.docx;

import org.anjuan.casefile.read.word.manuscript.Borders;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.manuscript.Insets;
import org.jspecify.annotations.Nullable;

/** Reads borders and margins of paragraphs, tables and cells. */
final class Edges {
    private static final double EIGHTHS = 8;
    private static final double THINNEST = 0.25;
    private static final double THICKEST = 12;

    /** Word keeps borders within these points of what they go round. */
    private static final double FARTHEST = 31;

    private Edges() {}

    static Borders borders(@Nullable Element borders) {
        if (borders == null) {
            return Borders.UNSAID;
        }
        var left = borders.child("w:left");
        var right = borders.child("w:right");
        return new Borders(
                edge(borders.child("w:top")),
                edge(right == null ? borders.child("w:end") : right),
                edge(borders.child("w:bottom")),
                edge(left == null ? borders.child("w:start") : left),
                edge(borders.child("w:insideH")),
                edge(borders.child("w:insideV")));
    }

    private static @Nullable Edge edge(@Nullable Element edge) {
        if (edge == null) {
            return null;
        }
        String kind = edge.attribute("val", "nil");
        if (kind.equals("nil") || kind.equals("none")) {
            return Edge.NONE;
        }
        double width = Math.clamp(edge.number("sz", 4) / EIGHTHS, THINNEST, THICKEST);
        var look = switch (kind) {
            case "dotted" -> Edge.Look.DOTTED;
            case "dashed", "dashSmallGap", "dotDash", "dotDotDash" -> Edge.Look.DASHED;
            case "double", "triple", "thinThickSmallGap", "thickThinSmallGap", "thinThickMediumGap" -> Edge.Look.DOUBLE;
            default -> Edge.Look.SOLID;
        };
        return new Edge(width, Colors.parse(edge.attribute("color"), 0), look);
    }

    /** How far borders stand from what they go round. */
    static Insets spaces(Element borders) {
        return new Insets(
                space(borders, "w:top"),
                space(borders, "w:right"),
                space(borders, "w:bottom"),
                space(borders, "w:left"));
    }

    private static double space(Element borders, String side) {
        var edge = borders.child(side);
        return edge == null ? 0 : Math.clamp(edge.number("space", 0), 0, FARTHEST);
    }

    /** Cell margins, with those where nothing is said. */
    static Insets insets(@Nullable Element margins, Insets otherwise) {
        if (margins == null) {
            return otherwise;
        }
        return new Insets(
                inset(margins, "w:top", "w:top", otherwise.top()),
                inset(margins, "w:right", "w:end", otherwise.right()),
                inset(margins, "w:bottom", "w:bottom", otherwise.bottom()),
                inset(margins, "w:left", "w:start", otherwise.left()));
    }

    private static double inset(Element margins, String name, String newName, double otherwise) {
        var margin = margins.child(name) == null ? margins.child(newName) : margins.child(name);
        return margin == null ? otherwise : Math.clamp(margin.twips("w", otherwise), 0, 1000);
    }
}
