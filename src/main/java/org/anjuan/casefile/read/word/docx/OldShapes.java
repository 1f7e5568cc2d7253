package org.anjuan.casefile.read.word.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Drawing;
import org.anjuan.casefile.read.word.manuscript.Drawing.Crop;
import org.anjuan.casefile.read.word.manuscript.Drawing.Stroke;
import org.anjuan.casefile.read.word.manuscript.Drawing.TextBox;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.manuscript.Inline.Floating;
import org.anjuan.casefile.read.word.manuscript.Inline.InLine;
import org.anjuan.casefile.read.word.manuscript.Placement;
import org.anjuan.casefile.read.word.manuscript.Placement.From;
import org.anjuan.casefile.read.word.manuscript.Placement.Position;
import org.anjuan.casefile.read.word.manuscript.Placement.Wrap;
import org.jspecify.annotations.Nullable;

/** Reads pictures, text boxes and lines of the older drawing language (VML). */
final class OldShapes {
    private static final double USUAL_INSET = 5.67;

    private final Story.Source source;
    private final Story story;
    private final Drawings drawings;

    OldShapes(Story.Source source, Story story, Drawings drawings) {
        this.source = source;
        this.story = story;
        this.drawings = drawings;
    }

    void read(Element container, List<Inline> into) {
        for (var shape : container.children()) {
            source.effort().step();
            switch (shape.name()) {
                case "v:shape", "v:rect", "v:roundrect" -> shape(shape, into);
                case "v:line" -> line(shape, into);
                case "v:group" -> group(shape, into);
                default -> {}
            }
        }
    }

    private void group(Element group, List<Inline> into) {
        source.effort().enter();
        source.effort().warn(Warning.FLOAT_APPROXIMATED);
        read(group, into);
        source.effort().leave();
    }

    private void shape(Element shape, List<Inline> into) {
        var drawing = drawing(shape);
        var style = style(shape);
        double width = length(style, "width");
        double height = length(style, "height");
        if (drawing == null || width <= 0 || height <= 0) {
            source.effort().warn(Warning.OBJECT_LEFT_OUT);
            return;
        }
        boolean floats = style.getOrDefault("position", "").equals("absolute");
        into.add(
                floats
                        ? new Floating(drawing, placement(shape, style, width, height))
                        : new InLine(drawing, width, height));
    }

    private @Nullable Drawing drawing(Element shape) {
        var image = shape.child("v:imagedata");
        if (image != null) {
            return drawings.picture(image.attribute("r:id"), image.attribute("o:href"), Crop.NONE, 0);
        }
        if (shape.child("v:textpath") != null) {
            return null;
        }
        var content = shape.at("v:textbox", "w:txbxContent");
        if (content == null && shape.is("v:shape")) {
            return null;
        }
        source.effort().enter();
        var box = new TextBox(
                content == null ? List.of() : story.blocks(content.children(), null),
                USUAL_INSET,
                Element.isOn(shape.attribute("stroked", "t").replace("f", "false")) ? edge(shape) : null,
                Element.isOn(shape.attribute("filled", "t").replace("f", "false"))
                        ? Colors.parse(shape.attribute("fillcolor"), 0xFFFFFF)
                        : null);
        source.effort().leave();
        return box;
    }

    private static Edge edge(Element shape) {
        double width = Measures.length(shape.attribute("strokeweight", "0.75pt"), 1, 0.75);
        return new Edge(Math.clamp(width, 0.25, 24), Colors.parse(shape.attribute("strokecolor"), 0), Edge.Look.SOLID);
    }

    private void line(Element line, List<Inline> into) {
        String[] from = line.attribute("from", "0,0").split(",", 2);
        String[] to = line.attribute("to", "0,0").split(",", 2);
        if (from.length < 2 || to.length < 2) {
            return;
        }
        double x1 = Measures.length(from[0], 1, 0);
        double y1 = Measures.length(from[1], 1, 0);
        double x2 = Measures.length(to[0], 1, 0);
        double y2 = Measures.length(to[1], 1, 0);
        var style = style(line);
        var place = new Placement(
                Position.at(across(style), Math.min(x1, x2)),
                Position.at(down(style), Math.min(y1, y2)),
                Math.abs(x2 - x1),
                Math.abs(y2 - y1),
                false,
                Wrap.NONE);
        into.add(new Floating(new Stroke(edge(line), (x2 - x1) * (y2 - y1) < 0), place));
    }

    private static Placement placement(Element shape, Map<String, String> style, double width, double height) {
        var wrap = shape.child("w10:wrap");
        String kind = wrap == null ? "" : wrap.attribute("type", "");
        return new Placement(
                position(style.get("mso-position-horizontal"), across(style), length(style, "margin-left")),
                position(style.get("mso-position-vertical"), down(style), length(style, "margin-top")),
                width,
                height,
                style.getOrDefault("z-index", "").startsWith("-"),
                switch (kind) {
                    case "topAndBottom" -> Wrap.TOP_AND_BOTTOM;
                    case "square", "tight", "through" -> Wrap.SQUARE;
                    default -> Wrap.NONE;
                });
    }

    private static Position position(@Nullable String align, From from, double offset) {
        return align == null || align.equals("absolute")
                ? Position.at(from, offset)
                : new Position(from, Placements.edge(align), 0);
    }

    private static From across(Map<String, String> style) {
        return from(style.get("mso-position-horizontal-relative"));
    }

    private static From down(Map<String, String> style) {
        return from(style.get("mso-position-vertical-relative"));
    }

    private static From from(@Nullable String relative) {
        return switch (relative == null ? "" : relative) {
            case "page" -> From.PAGE;
            case "margin" -> From.MARGIN;
            case "char", "line" -> From.ANCHOR;
            default -> From.TEXT;
        };
    }

    private static double length(Map<String, String> style, String name) {
        return Measures.length(style.getOrDefault(name, "0"), 1, 0);
    }

    private static Map<String, String> style(Element shape) {
        var style = new HashMap<String, String>();
        for (String rule : shape.attribute("style", "").split(";", -1)) {
            int colon = rule.indexOf(':');
            if (colon > 0) {
                style.put(
                        rule.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        rule.substring(colon + 1).strip());
            }
        }
        return style;
    }
}
