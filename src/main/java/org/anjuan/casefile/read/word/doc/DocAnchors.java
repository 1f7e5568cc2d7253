package org.anjuan.casefile.read.word.doc;

import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.manuscript.Placement.Wrap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FSPA;
import org.apache.poi.hwpf.model.FSPADocumentPart;
import org.apache.poi.hwpf.model.FSPATable;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.jspecify.annotations.Nullable;

/** The drawings that float in one part, the body or the headers, by the character they are anchored at. */
final class DocAnchors {
    private final OfficeDrawings drawings;
    private final FSPATable places;
    private final int start;
    private final DocShapes shapes;

    /**
     * A floating drawing.
     *
     * @param place its rectangle and what that is measured from
     */
    record Anchored(OfficeDrawing drawing, FSPA place) {
        /** What the text does beside it. */
        Wrap wrap() {
            return switch (place.getWr()) {
                case 1 -> Wrap.TOP_AND_BOTTOM;
                case 3 -> Wrap.NONE;
                default -> Wrap.SQUARE;
            };
        }
    }

    private DocAnchors(OfficeDrawings drawings, FSPATable places, int start, DocShapes shapes) {
        this.drawings = drawings;
        this.places = places;
        this.start = start;
        this.shapes = shapes;
    }

    static DocAnchors ofBody(HWPFDocument document, DocBoxes boxes, Effort effort) {
        return new DocAnchors(
                document.getOfficeDrawingsMain(),
                places(document, FSPADocumentPart.MAIN),
                0,
                new DocShapes(document, boxes, effort));
    }

    static DocAnchors ofHeaders(HWPFDocument document, DocBoxes boxes, Effort effort) {
        return new DocAnchors(
                document.getOfficeDrawingsHeaders(),
                places(document, FSPADocumentPart.HEADER),
                document.getHeaderStoryRange().getStartOffset(),
                new DocShapes(document, boxes, effort));
    }

    private static FSPATable places(HWPFDocument document, FSPADocumentPart part) {
        return new FSPATable(document.getTableStream(), document.getFileInformationBlock(), part);
    }

    DocShapes shapes() {
        return shapes;
    }

    /** What is anchored at a character of the document; null where nothing is. */
    @Nullable
    Anchored at(int character) {
        var drawing = drawings.getOfficeDrawingAt(character - start);
        var place = places.getFspaFromCp(character - start);
        return drawing == null || place == null ? null : new Anchored(drawing, place);
    }
}
