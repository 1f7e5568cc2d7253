package org.anjuan.casefile.read.word.docx;

import java.util.List;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Drawing;
import org.anjuan.casefile.read.word.manuscript.Drawing.Crop;
import org.anjuan.casefile.read.word.manuscript.Drawing.Picture;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.manuscript.Inline.Floating;
import org.anjuan.casefile.read.word.manuscript.Inline.InLine;
import org.jspecify.annotations.Nullable;

/** Reads drawings of both kinds, new (DrawingML) and old (VML), into the paragraph they stand in. */
final class Drawings {
    private final Story.Source source;
    private final String part;
    private final Shapes shapes;
    private final OldShapes oldShapes;

    Drawings(Story.Source source, String part, Story story) {
        this.source = source;
        this.part = part;
        this.shapes = new Shapes(source, story, this);
        this.oldShapes = new OldShapes(source, story, this);
    }

    void read(Element element, List<Inline> into) {
        if (!element.is("w:drawing")) {
            oldShapes.read(element, into);
            return;
        }
        for (var frame : element.children()) {
            var extent = frame.child("wp:extent");
            var content = frame.at("a:graphic", "a:graphicData");
            var drawing = content == null || content.children().isEmpty()
                    ? null
                    : shapes.drawing(content.children().getFirst());
            if (drawing == null || extent == null) {
                source.effort().warn(Warning.OBJECT_LEFT_OUT);
                continue;
            }
            double width = Math.max(0, Measures.emu(extent.attribute("cx")));
            double height = Math.max(0, Measures.emu(extent.attribute("cy")));
            into.add(
                    frame.is("wp:anchor")
                            ? new Floating(drawing, Placements.of(frame, width, height))
                            : new InLine(drawing, width, height));
        }
    }

    /** The picture behind a relationship of this part; null, with a warning, when it cannot be had. */
    @Nullable
    Drawing picture(@Nullable String id, @Nullable String link, Crop crop, double turn) {
        var relation = id == null ? null : source.parts().relations(part).get(id);
        if (relation == null || relation.external()) {
            source.effort()
                    .warn(link == null && relation == null ? Warning.PICTURE_LEFT_OUT : Warning.EXTERNAL_LEFT_OUT);
            return null;
        }
        byte[] bytes = source.parts().bytes(relation.target());
        if (bytes == null) {
            source.effort().warn(Warning.PICTURE_LEFT_OUT);
            return null;
        }
        return new Picture(bytes, crop, turn);
    }
}
