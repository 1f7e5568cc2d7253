package org.anjuan.casefile.read.word.doc;

import java.util.List;
import org.anjuan.casefile.read.word.doc.DocAnchors.Anchored;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Drawing.Crop;
import org.anjuan.casefile.read.word.manuscript.Drawing.Picture;
import org.anjuan.casefile.read.word.manuscript.Drawing.Stroke;
import org.anjuan.casefile.read.word.manuscript.Inline;
import org.anjuan.casefile.read.word.manuscript.Inline.Floating;
import org.anjuan.casefile.read.word.manuscript.Inline.InLine;
import org.anjuan.casefile.read.word.manuscript.Placement;
import org.anjuan.casefile.read.word.manuscript.Placement.Edge;
import org.anjuan.casefile.read.word.manuscript.Placement.From;
import org.anjuan.casefile.read.word.manuscript.Placement.Position;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.jspecify.annotations.Nullable;

/** Reads pictures in the line and floating ones. */
final class DocDrawings {
    private static final double TWIPS = DocReader.TWIPS;
    private static final double SCALE = 1000;
    private static final int BEHIND_TEXT = 0x20;

    private final HWPFDocument document;
    private final @Nullable DocAnchors anchors;
    private final Effort effort;

    /** @param anchors of the part that is read; null where nothing floats */
    DocDrawings(HWPFDocument document, @Nullable DocAnchors anchors, Effort effort) {
        this.document = document;
        this.anchors = anchors;
        this.effort = effort;
    }

    /** The picture that a run stands for, if it does. */
    void picture(CharacterRun run, List<Inline> into) {
        var pictures = document.getPicturesTable();
        if (!pictures.hasPicture(run)) {
            effort.warn(Warning.OBJECT_LEFT_OUT);
            return;
        }
        var picture = pictures.extractPicture(run, true);
        double width = picture.getDxaGoal() / TWIPS * picture.getHorizontalScalingFactor() / SCALE;
        double height = picture.getDyaGoal() / TWIPS * picture.getVerticalScalingFactor() / SCALE;
        byte[] bytes = picture.getContent();
        if (bytes == null || bytes.length == 0 || width <= 0 || height <= 0) {
            effort.warn(Warning.PICTURE_LEFT_OUT);
            return;
        }
        into.add(new InLine(new Picture(bytes, Crop.NONE, 0), width, height));
    }

    /** The drawing anchored at a character. */
    void floating(int at, List<Inline> into) {
        var anchored = anchors == null ? null : anchors.at(at);
        var drawing = anchors == null || anchored == null
                ? null
                : anchors.shapes().drawing(anchored.drawing().getShapeId());
        if (anchored == null || drawing == null) {
            effort.warn(Warning.OBJECT_LEFT_OUT);
            return;
        }
        var place = anchored.place();
        double width = (place.getXaRight() - place.getXaLeft()) / TWIPS;
        double height = (place.getYaBottom() - place.getYaTop()) / TWIPS;
        boolean flat = drawing instanceof Stroke && width >= 0 && height >= 0;
        if (flat || (width > 0 && height > 0)) {
            var look = look(anchored);
            into.add(new Floating(
                    drawing,
                    new Placement(
                            across(anchored, look),
                            down(anchored, look),
                            width,
                            height,
                            (look.number(EscherPropertyTypes.GROUPSHAPE__FLAGS, 0) & BEHIND_TEXT) != 0,
                            anchored.wrap())));
        }
    }

    private static DocShapeLook look(Anchored anchored) {
        var shape = anchored.drawing().getOfficeArtSpContainer();
        return new DocShapeLook(shape == null ? new EscherContainerRecord() : shape);
    }

    private static Position across(Anchored anchored, DocShapeLook look) {
        var place = anchored.place();
        var from = from(look.number(EscherPropertyTypes.GROUPSHAPE__POSRELH, place.getBx()));
        return switch (anchored.drawing().getHorizontalPositioning()) {
            case CENTER -> new Position(from, Edge.CENTER, 0);
            case RIGHT, OUTSIDE -> new Position(from, Edge.END, 0);
            case LEFT, INSIDE -> new Position(from, Edge.START, 0);
            case ABSOLUTE -> Position.at(from, place.getXaLeft() / TWIPS);
        };
    }

    private static Position down(Anchored anchored, DocShapeLook look) {
        var place = anchored.place();
        var from = from(look.number(EscherPropertyTypes.GROUPSHAPE__POSRELV, place.getBy()));
        return switch (anchored.drawing().getVerticalPositioning()) {
            case CENTER -> new Position(from, Edge.CENTER, 0);
            case BOTTOM, OUTSIDE -> new Position(from, Edge.END, 0);
            case TOP, INSIDE -> new Position(from, Edge.START, 0);
            case ABSOLUTE -> Position.at(from, place.getYaTop() / TWIPS);
        };
    }

    private static From from(int relative) {
        return switch (relative) {
            case 0 -> From.MARGIN;
            case 1 -> From.PAGE;
            case 3 -> From.ANCHOR;
            default -> From.TEXT;
        };
    }
}
