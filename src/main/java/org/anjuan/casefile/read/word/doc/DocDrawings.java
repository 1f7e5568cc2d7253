package org.anjuan.casefile.read.word.doc;

import java.util.List;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.paper.Drawing.Crop;
import org.anjuan.casefile.read.word.paper.Drawing.Picture;
import org.anjuan.casefile.read.word.paper.Inline;
import org.anjuan.casefile.read.word.paper.Inline.Floating;
import org.anjuan.casefile.read.word.paper.Inline.InLine;
import org.anjuan.casefile.read.word.paper.Placement;
import org.anjuan.casefile.read.word.paper.Placement.Edge;
import org.anjuan.casefile.read.word.paper.Placement.From;
import org.anjuan.casefile.read.word.paper.Placement.Position;
import org.anjuan.casefile.read.word.paper.Placement.Wrap;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;

/** Reads pictures in the line and floating ones. */
final class DocDrawings {
    private static final double TWIPS = DocReader.TWIPS;
    private static final double SCALE = 1000;
    private static final int BEHIND_TEXT = 0x20;
    private static final int UNSAID = -1;

    private final HWPFDocument document;
    private final OfficeDrawings drawings;
    private final Effort effort;

    DocDrawings(HWPFDocument document, OfficeDrawings drawings, Effort effort) {
        this.document = document;
        this.drawings = drawings;
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

    /** The drawing anchored at a character, if it is a picture. */
    void floating(int at, List<Inline> into) {
        var drawing = drawings.getOfficeDrawingAt(at);
        byte[] bytes = drawing == null ? null : drawing.getPictureData();
        if (drawing == null || bytes == null) {
            effort.warn(Warning.OBJECT_LEFT_OUT);
            return;
        }
        double width = (drawing.getRectangleRight() - drawing.getRectangleLeft()) / TWIPS;
        double height = (drawing.getRectangleBottom() - drawing.getRectangleTop()) / TWIPS;
        if (width > 0 && height > 0) {
            var place = new Placement(across(drawing), down(drawing), width, height, behind(drawing), Wrap.NONE);
            into.add(new Floating(new Picture(bytes, Crop.NONE, 0), place));
        }
    }

    private static Position across(OfficeDrawing drawing) {
        var from = from(property(drawing, EscherPropertyTypes.GROUPSHAPE__POSRELH));
        return switch (drawing.getHorizontalPositioning()) {
            case CENTER -> new Position(from, Edge.CENTER, 0);
            case RIGHT, OUTSIDE -> new Position(from, Edge.END, 0);
            case LEFT, INSIDE -> new Position(from, Edge.START, 0);
            case ABSOLUTE -> Position.at(from, drawing.getRectangleLeft() / TWIPS);
        };
    }

    private static Position down(OfficeDrawing drawing) {
        var from = from(property(drawing, EscherPropertyTypes.GROUPSHAPE__POSRELV));
        return switch (drawing.getVerticalPositioning()) {
            case CENTER -> new Position(from, Edge.CENTER, 0);
            case BOTTOM, OUTSIDE -> new Position(from, Edge.END, 0);
            case TOP, INSIDE -> new Position(from, Edge.START, 0);
            case ABSOLUTE -> Position.at(from, drawing.getRectangleTop() / TWIPS);
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

    private static boolean behind(OfficeDrawing drawing) {
        int flags = property(drawing, EscherPropertyTypes.GROUPSHAPE__FLAGS);
        return flags != UNSAID && (flags & BEHIND_TEXT) != 0;
    }

    /** A property of the shape; the last of its lists of properties counts. */
    private static int property(OfficeDrawing drawing, EscherPropertyTypes type) {
        int value = UNSAID;
        var shape = drawing.getOfficeArtSpContainer();
        if (shape != null) {
            for (var record : shape.getChildRecords()) {
                EscherSimpleProperty found = record instanceof AbstractEscherOptRecord list ? list.lookup(type) : null;
                value = found == null ? value : found.getPropertyValue();
            }
        }
        return value;
    }
}
