package org.anjuan.casefile.read.word.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Drawing;
import org.anjuan.casefile.read.word.manuscript.Drawing.Crop;
import org.anjuan.casefile.read.word.manuscript.Drawing.Group;
import org.anjuan.casefile.read.word.manuscript.Drawing.Member;
import org.anjuan.casefile.read.word.manuscript.Drawing.Picture;
import org.anjuan.casefile.read.word.manuscript.Drawing.Stroke;
import org.anjuan.casefile.read.word.manuscript.Drawing.TextBox;
import org.apache.poi.ddf.EscherChildAnchorRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.ddf.EscherSpgrRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.jspecify.annotations.Nullable;

/** Makes drawings of the shapes in a file: pictures, boxes with text, lines, and groups of them. */
final class DocShapes {
    private static final int RECTANGLE = 1;
    private static final int ROUNDED = 2;
    private static final int LINE = 20;
    private static final int CONNECTOR = 32;
    private static final int FRAME_OF_TEXT = 202;

    private final DocBoxes boxes;
    private final DocBlips blips;
    private final Effort effort;
    private final Map<Integer, EscherContainerRecord> shapes = new HashMap<>();

    DocShapes(HWPFDocument document, DocBoxes boxes, Effort effort) {
        this.boxes = boxes;
        this.blips = new DocBlips(document);
        this.effort = effort;
        document.getOfficeArtContent().getSpgrContainers().forEach(this::index);
    }

    /** Remembers shapes by their number, and a group by that of the shape which stands for it. */
    private void index(EscherContainerRecord container) {
        effort.enter();
        for (var child : container.getChildContainers()) {
            effort.step();
            if (child.getRecordId() == EscherContainerRecord.SPGR_CONTAINER) {
                index(child);
                var itself = first(child);
                remember(itself, child);
            } else if (child.getRecordId() == EscherContainerRecord.SP_CONTAINER) {
                remember(child, child);
            }
        }
        effort.leave();
    }

    private void remember(@Nullable EscherContainerRecord numbered, EscherContainerRecord shape) {
        EscherSpRecord head = numbered == null ? null : numbered.getChildById(EscherSpRecord.RECORD_ID);
        if (head != null) {
            shapes.put(head.getShapeId(), shape);
        }
    }

    private static @Nullable EscherContainerRecord first(EscherContainerRecord group) {
        var members = group.getChildContainers();
        return members.isEmpty() ? null : members.getFirst();
    }

    /** The shape of this number; null where there is none or it is of a kind that is not drawn. */
    @Nullable
    Drawing drawing(int number) {
        var shape = shapes.get(number);
        return shape == null ? null : drawing(shape);
    }

    private @Nullable Drawing drawing(EscherContainerRecord shape) {
        return shape.getRecordId() == EscherContainerRecord.SPGR_CONTAINER ? group(shape) : single(shape);
    }

    private @Nullable Drawing single(EscherContainerRecord shape) {
        EscherSpRecord head = shape.getChildById(EscherSpRecord.RECORD_ID);
        var look = new DocShapeLook(shape);
        int type = head == null ? 0 : Short.toUnsignedInt(head.getShapeType());
        if (type == LINE || type == CONNECTOR) {
            boolean across = (head.getFlags() & EscherSpRecord.FLAG_FLIPHORIZ) != 0;
            boolean down = (head.getFlags() & EscherSpRecord.FLAG_FLIPVERT) != 0;
            return new Stroke(look.line(), across != down);
        }
        int blip = look.number(EscherPropertyTypes.BLIP__BLIPTODISPLAY, 0);
        byte[] picture = blip > 0 ? blips.bytes(blip) : null;
        if (picture != null) {
            return new Picture(picture, Crop.NONE, 0);
        }
        int story = look.number(EscherPropertyTypes.TEXT__TEXTID, 0) >>> 16;
        boolean rectangle = type == RECTANGLE || type == ROUNDED || type == FRAME_OF_TEXT;
        return story == 0 && !rectangle
                ? null
                : new TextBox(boxes.blocks(story), look.inset(), look.outline(), look.fill());
    }

    private @Nullable Drawing group(EscherContainerRecord group) {
        var itself = first(group);
        EscherSpgrRecord frame = itself == null ? null : itself.getChildById(EscherSpgrRecord.RECORD_ID);
        if (frame == null) {
            return null;
        }
        effort.enter();
        var members = new ArrayList<Member>();
        for (var child : group.getChildContainers()) {
            var drawing = child == itself ? null : drawing(child);
            var place = child == itself ? null : place(child);
            if (drawing != null && place != null) {
                members.add(member(drawing, place, frame));
            } else if (child != itself) {
                effort.warn(Warning.OBJECT_LEFT_OUT);
            }
        }
        effort.leave();
        return members.isEmpty() ? null : new Group(List.copyOf(members));
    }

    private static @Nullable EscherChildAnchorRecord place(EscherContainerRecord shape) {
        var itself = shape.getRecordId() == EscherContainerRecord.SPGR_CONTAINER ? first(shape) : shape;
        return itself == null ? null : itself.getChildById(EscherChildAnchorRecord.RECORD_ID);
    }

    private static Member member(Drawing drawing, EscherChildAnchorRecord place, EscherSpgrRecord frame) {
        double wide = Math.max(1, frame.getRectX2() - (double) frame.getRectX1());
        double high = Math.max(1, frame.getRectY2() - (double) frame.getRectY1());
        return new Member(
                drawing,
                (place.getDx1() - (double) frame.getRectX1()) / wide,
                (place.getDy1() - (double) frame.getRectY1()) / high,
                Math.max(0, place.getDx2() - (double) place.getDx1()) / wide,
                Math.max(0, place.getDy2() - (double) place.getDy1()) / high);
    }
}
