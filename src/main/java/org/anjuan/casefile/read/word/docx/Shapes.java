package org.anjuan.casefile.read.word.docx;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Drawing;
import org.anjuan.casefile.read.word.manuscript.Drawing.Crop;
import org.anjuan.casefile.read.word.manuscript.Drawing.Group;
import org.anjuan.casefile.read.word.manuscript.Drawing.Member;
import org.anjuan.casefile.read.word.manuscript.Drawing.Stroke;
import org.anjuan.casefile.read.word.manuscript.Drawing.TextBox;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.jspecify.annotations.Nullable;

/** Reads pictures, text boxes, lines and groups of the newer drawing language (DrawingML). */
final class Shapes {
    private static final double DEGREES = 60_000;
    private static final double PARTS = 100_000;
    private static final double USUAL_INSET = 5.67;

    private final Story.Source source;
    private final Story story;
    private final Drawings drawings;

    Shapes(Story.Source source, Story story, Drawings drawings) {
        this.source = source;
        this.story = story;
        this.drawings = drawings;
    }

    /** The drawing an element stands for, or null when it is of a kind that is not drawn. */
    @Nullable
    Drawing drawing(Element element) {
        source.effort().step();
        return switch (element.name()) {
            case "pic:pic" -> picture(element);
            case "wps:wsp" -> shape(element);
            case "wpg:wgp", "wpg:grpSp", "wpc:wpc" -> group(element);
            default -> null;
        };
    }

    private @Nullable Drawing picture(Element picture) {
        var blip = picture.at("pic:blipFill", "a:blip");
        var cut = picture.at("pic:blipFill", "a:srcRect");
        var frame = picture.at("pic:spPr", "a:xfrm");
        var crop = cut == null
                ? Crop.NONE
                : new Crop(
                        cut.number("t", 0) / PARTS,
                        cut.number("r", 0) / PARTS,
                        cut.number("b", 0) / PARTS,
                        cut.number("l", 0) / PARTS);
        double turn = frame == null ? 0 : frame.number("rot", 0) / DEGREES;
        return blip == null ? null : drawings.picture(blip.attribute("r:embed"), blip.attribute("r:link"), crop, turn);
    }

    private @Nullable Drawing shape(Element shape) {
        var properties = shape.child("wps:spPr");
        var edge = edge(properties, shape.child("wps:style") != null);
        var geometry = properties == null ? null : properties.child("a:prstGeom");
        String form = geometry == null ? "rect" : geometry.attribute("prst", "rect");
        if (form.equals("line") || form.startsWith("straightConnector")) {
            var frame = properties == null ? null : properties.child("a:xfrm");
            boolean rising = frame != null && Element.isOn(frame.attribute("flipV", "0"));
            return new Stroke(edge == null ? new Edge(0.75, 0, Edge.Look.SOLID) : edge, rising);
        }
        var content = shape.at("wps:txbx", "w:txbxContent");
        if (content == null && !form.endsWith("ect")) {
            return null;
        }
        source.effort().enter();
        var blocks = content == null ? List.<Block>of() : story.blocks(content.children(), null);
        source.effort().leave();
        double inset = inset(shape.child("wps:bodyPr"));
        var picture = properties == null ? null : filling(properties.child("a:blipFill"));
        return picture == null
                ? new TextBox(blocks, inset, edge, colors().fill(shape))
                : new Group(List.of(whole(picture), whole(new TextBox(blocks, inset, edge, null))));
    }

    /** The picture a shape is filled with, cut as far as it reaches beyond the shape. */
    private @Nullable Drawing filling(@Nullable Element fill) {
        var blip = fill == null ? null : fill.child("a:blip");
        if (fill == null || blip == null) {
            return null;
        }
        var reach = fill.at("a:stretch", "a:fillRect");
        var crop = reach == null
                ? Crop.NONE
                : new Crop(
                        beyond(reach, "t", "b"),
                        beyond(reach, "r", "l"),
                        beyond(reach, "b", "t"),
                        beyond(reach, "l", "r"));
        return drawings.picture(blip.attribute("r:embed"), blip.attribute("r:link"), crop, 0);
    }

    /** Part of the picture that lies beyond one side of the shape. */
    private static double beyond(Element reach, String side, String opposite) {
        double outside = Math.max(0, -reach.number(side, 0) / PARTS);
        return outside / (1 + outside + Math.max(0, -reach.number(opposite, 0) / PARTS));
    }

    private static Member whole(Drawing drawing) {
        return new Member(drawing, 0, 0, 1, 1);
    }

    private ShapeColors colors() {
        return new ShapeColors(source.styles().theme());
    }

    private static double inset(@Nullable Element body) {
        var left = body == null ? null : body.attribute("lIns");
        return left == null ? USUAL_INSET : Math.clamp(Measures.emu(left), 0, 100);
    }

    private @Nullable Edge edge(@Nullable Element properties, boolean styled) {
        var line = properties == null ? null : properties.child("a:ln");
        if (line == null || line.children().isEmpty()) {
            return styled ? new Edge(0.75, 0, Edge.Look.SOLID) : null;
        } else if (line.child("a:noFill") != null) {
            return null;
        }
        double width = Math.clamp(Measures.emu(line.attribute("w", "9525")), 0.25, 24);
        boolean dashed = line.child("a:prstDash") != null && !"solid".equals(line.val("a:prstDash"));
        return new Edge(width, colors().in(line.child("a:solidFill"), 0), dashed ? Edge.Look.DASHED : Edge.Look.SOLID);
    }

    private @Nullable Drawing group(Element group) {
        source.effort().enter();
        var frame = group.at("wpg:grpSpPr", "a:xfrm");
        var from = frame == null ? null : frame.child("a:chOff");
        var size = frame == null ? null : frame.child("a:chExt");
        var members = new ArrayList<Member>();
        if (from != null && size != null) {
            for (var child : group.children()) {
                var drawing = drawing(child);
                var place = place(child);
                if (drawing != null && place != null) {
                    members.add(member(drawing, place, from, size));
                }
            }
        }
        source.effort().leave();
        if (members.isEmpty()) {
            source.effort().warn(Warning.OBJECT_LEFT_OUT);
            return null;
        }
        return new Group(members);
    }

    private static @Nullable Element place(Element child) {
        for (String properties : List.of("pic:spPr", "wps:spPr", "wpg:grpSpPr")) {
            var place = child.at(properties, "a:xfrm");
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static Member member(Drawing drawing, Element place, Element from, Element size) {
        double wide = Math.max(1, size.number("cx", 1));
        double high = Math.max(1, size.number("cy", 1));
        var at = place.child("a:off");
        var extent = place.child("a:ext");
        return new Member(
                drawing,
                at == null ? 0 : (at.number("x", 0) - from.number("x", 0)) / wide,
                at == null ? 0 : (at.number("y", 0) - from.number("y", 0)) / high,
                extent == null ? 1 : extent.number("cx", wide) / wide,
                extent == null ? 1 : extent.number("cy", high) / high);
    }
}
