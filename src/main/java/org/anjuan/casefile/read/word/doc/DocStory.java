package org.anjuan.casefile.read.word.doc;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.manuscript.Block;
import org.anjuan.casefile.read.word.manuscript.Paragraph;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one range: the body, a header, a cell. */
final class DocStory {
    private final HWPFDocument document;
    private final Effort effort;
    private final DocStyles styles;
    private final DocInlines inlines;
    private final DocNumbering numbering;

    private DocStory(
            HWPFDocument document,
            Effort effort,
            @Nullable DocAnchors anchors,
            @Nullable DocNotes notes,
            boolean onEveryPage) {
        this.document = document;
        this.effort = effort;
        this.styles = new DocStyles(document);
        var drawings = new DocDrawings(document, anchors, effort);
        this.inlines = new DocInlines(effort, styles, drawings, notes, onEveryPage);
        this.numbering = new DocNumbering(document.getListTables() != null);
    }

    /** The story of the body. */
    static DocStory ofBody(HWPFDocument document, Effort effort, DocAnchors anchors, DocNotes notes) {
        return new DocStory(document, effort, anchors, notes, false);
    }

    /** The story of a header or footer, in which page numbers are filled in page by page. */
    static DocStory ofHeader(HWPFDocument document, Effort effort, DocAnchors anchors) {
        return new DocStory(document, effort, anchors, null, true);
    }

    /** The story of notes or text boxes, where nothing floats and no notes are called. */
    static DocStory apart(HWPFDocument document, Effort effort) {
        return new DocStory(document, effort, null, null, false);
    }

    Effort effort() {
        return effort;
    }

    /** What a row says of its cells beyond what the library hands out. */
    RowDetails details(TableRow row) {
        double side = Math.clamp(row.getGapHalf() / DocReader.TWIPS, 0, 72);
        return new RowDetails(document.getParagraphTable().getParagraphs(), row.getEndOffset(), side);
    }

    List<Block> blocks(Range range) {
        return blocks(range, 0);
    }

    /** The blocks of a note, in which its mark stands again. */
    List<Block> note(Range range, String mark) {
        inlines.mark(mark);
        return blocks(range);
    }

    /** @param level how many tables lie around the range */
    List<Block> blocks(Range range, int level) {
        var blocks = new ArrayList<Block>();
        int count = range.numParagraphs();
        int next = 0;
        while (next < count) {
            effort.step();
            var paragraph = range.getParagraph(next);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                int end = tableEnd(range, next, level);
                blocks.add(new DocTables(this).read(range, paragraph, level + 1));
                next = end;
            } else {
                blocks.add(paragraph(paragraph));
                next++;
            }
        }
        return blocks;
    }

    /** The index after the last paragraph of the table that begins here. */
    private static int tableEnd(Range range, int first, int level) {
        int end = first;
        while (end < range.numParagraphs()
                && range.getParagraph(end).isInTable()
                && range.getParagraph(end).getTableLevel() > level) {
            end++;
        }
        return end;
    }

    private Paragraph paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        effort.element();
        var content = inlines.read(paragraph);
        var mark = styles.mark(paragraph);
        return new Paragraph(styles.paragraph(paragraph), content, mark, numbering.count(paragraph, mark));
    }
}
