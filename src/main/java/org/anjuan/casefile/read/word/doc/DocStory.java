package org.anjuan.casefile.read.word.doc;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.paper.Block;
import org.anjuan.casefile.read.word.paper.Paragraph;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads the blocks of one range: the body, a header, a cell. */
final class DocStory {
    private final HWPFDocument document;
    private final Effort effort;
    private final DocStyles styles;
    private final DocInlines inlines;
    private final DocNumbering numbering;

    /**
     * @param drawings the floating drawings of the part the ranges belong to
     * @param onEveryPage whether page numbers are to be filled in page by page
     */
    DocStory(HWPFDocument document, Effort effort, OfficeDrawings drawings, boolean onEveryPage) {
        this.document = document;
        this.effort = effort;
        this.styles = new DocStyles(document);
        this.inlines = new DocInlines(effort, styles, new DocDrawings(document, drawings, effort), onEveryPage);
        this.numbering = new DocNumbering(document.getListTables() != null);
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
