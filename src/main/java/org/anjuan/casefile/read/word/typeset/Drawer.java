package org.anjuan.casefile.read.word.typeset;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Drawing;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.typeset.Mark.Fill;
import org.anjuan.casefile.read.word.typeset.Mark.Rule;
import org.anjuan.casefile.read.word.typeset.Mark.Stamp;

/** Turns drawings of a given place and size into marks. */
final class Drawer {
    private final Galley galley;

    Drawer(Galley galley) {
        this.galley = galley;
    }

    Galley galley() {
        return galley;
    }

    List<Mark> draw(Drawing drawing, double x, double y, double width, double height) {
        return switch (drawing) {
            case Drawing.Picture picture -> List.of(new Stamp(picture, x, y, width, height));
            case Drawing.Stroke(var edge, var rising) ->
                List.of(
                        rising
                                ? new Rule(x, y + height, x + width, y, edge)
                                : new Rule(x, y, x + width, y + height, edge));
            case Drawing.TextBox box -> textBox(box, x, y, width, height);
            case Drawing.Group(var members) -> {
                var marks = new ArrayList<Mark>();
                for (var member : members) {
                    marks.addAll(draw(
                            member.drawing(),
                            x + member.x() * width,
                            y + member.y() * height,
                            member.width() * width,
                            member.height() * height));
                }
                yield marks;
            }
        };
    }

    private List<Mark> textBox(Drawing.TextBox box, double x, double y, double width, double height) {
        var marks = new ArrayList<Mark>();
        if (box.fill() != null) {
            marks.add(new Fill(x, y, width, height, box.fill()));
        }
        if (box.edge() != null) {
            marks.addAll(outline(x, y, width, height, box.edge()));
        }
        double room = Math.max(1, width - 2 * box.inset());
        double down = y + box.inset() / 2;
        var slabs = new Strip(galley.offGrid(), room).add(box.blocks()).slabs();
        galley.withoutFoot(Slab.notes(slabs));
        for (var slab : slabs) {
            for (var mark : slab.marks()) {
                marks.add(mark.moved(x + box.inset(), down));
            }
            down += slab.height();
        }
        return marks;
    }

    private static List<Mark> outline(double x, double y, double width, double height, Edge edge) {
        return List.of(
                new Rule(x, y, x + width, y, edge),
                new Rule(x + width, y, x + width, y + height, edge),
                new Rule(x + width, y + height, x, y + height, edge),
                new Rule(x, y + height, x, y, edge));
    }
}
