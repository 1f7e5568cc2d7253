package org.anjuan.casefile.read.word.doc;

import java.util.List;
import org.anjuan.casefile.read.word.manuscript.Borders;
import org.anjuan.casefile.read.word.manuscript.CharStyle;
import org.anjuan.casefile.read.word.manuscript.Edge;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.Align;
import org.anjuan.casefile.read.word.manuscript.ParagraphStyle.LineSpacing;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.LineSpacingDescriptor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads how characters and paragraphs look. */
final class DocStyles {
    private static final double TWIPS = DocReader.TWIPS;
    private static final double SINGLE = 240;
    private static final double HUNDREDTHS = 100;
    private static final double SCRIPT_SIZE = 0.65;

    private final HWPFDocument document;
    private final List<CHPX> runs;
    private final DocTabs tabs;

    DocStyles(HWPFDocument document) {
        this.document = document;
        this.runs = document.getCharacterTable().getTextRuns();
        this.tabs = new DocTabs(document);
    }

    /** How a paragraph's end mark looks. */
    CharStyle mark(Paragraph paragraph) {
        int count = paragraph.numCharacterRuns();
        return count == 0 ? CharStyle.PLAIN : chars(paragraph, paragraph.getCharacterRun(count - 1));
    }

    CharStyle chars(Paragraph paragraph, CharacterRun run) {
        var said = properties(paragraph, run.getStartOffset());
        if (said == null) {
            return CharStyle.PLAIN;
        }
        boolean script = said.getIss() != 0;
        double size = Math.max(1, said.getHps()) / 2.0 * (script ? SCRIPT_SIZE : 1);
        double raise = (said.getIss() == 1 ? 0.5 : said.getIss() == 2 ? -0.2 : 0) + said.getHpsPos() / 2.0 / size;
        return new CharStyle(
                font(said.getFtcAscii(), "Times New Roman"),
                font(said.getFtcFE(), "宋体"),
                size,
                said.isFBold(),
                said.isFItalic(),
                said.getKul() != 0,
                said.isFStrike() || said.isFDStrike(),
                said.isFVanish() || said.isFRMarkDel(),
                said.isFCaps() || said.isFSmallCaps(),
                DocColors.of(run.getIco24()),
                said.isFHighlight() ? DocColors.numbered(said.getIcoHighlight()) : null,
                raise,
                said.getDxaSpace() / TWIPS,
                said.getPctCharWidth() > 0 ? said.getPctCharWidth() / HUNDREDTHS : 1);
    }

    /** The properties of the run that covers a character. */
    private @Nullable CharacterProperties properties(Paragraph paragraph, int at) {
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var run = runs.get(middle);
            if (run.getEnd() <= at) {
                low = middle + 1;
            } else if (run.getStart() > at) {
                high = middle - 1;
            } else {
                return run.getCharacterProperties(document.getStyleSheet(), paragraph.getStyleIndex());
            }
        }
        return null;
    }

    private String font(int index, String otherwise) {
        var name =
                document.getFontTable() == null ? null : document.getFontTable().getMainFont(index);
        return name == null || name.isBlank() ? otherwise : name;
    }

    ParagraphStyle paragraph(Paragraph paragraph) {
        var said = paragraph.getProps();
        return new ParagraphStyle(
                align(paragraph.getJustification()),
                paragraph.getIndentFromLeft() / TWIPS,
                paragraph.getIndentFromRight() / TWIPS,
                paragraph.getFirstLineIndent() / TWIPS,
                Math.max(0, paragraph.getSpacingBefore() / TWIPS),
                Math.max(0, paragraph.getSpacingAfter() / TWIPS),
                spacing(paragraph.getLineSpacing()),
                paragraph.keepWithNext(),
                paragraph.keepOnPage(),
                paragraph.pageBreakBefore(),
                paragraph.isWidowControlled(),
                said.getFUsePgsuSettings(),
                false,
                Integer.toString(paragraph.getStyleIndex()),
                tabs.of(paragraph.getStyleIndex(), paragraph.getStartOffset()),
                borders(paragraph),
                null);
    }

    private static Align align(int justification) {
        return switch (justification) {
            case 1 -> Align.CENTER;
            case 2 -> Align.RIGHT;
            case 3, 5, 7, 8, 9 -> Align.BOTH;
            case 4 -> Align.DISTRIBUTE;
            default -> Align.LEFT;
        };
    }

    private static LineSpacing spacing(LineSpacingDescriptor said) {
        int packed = said.toInt();
        double line = (short) packed;
        boolean multiple = (packed >>> 16) != 0;
        if (line == 0) {
            return LineSpacing.SINGLE;
        } else if (multiple) {
            return new LineSpacing(LineSpacing.Rule.MULTIPLE, Math.abs(line) / SINGLE);
        }
        return new LineSpacing(line < 0 ? LineSpacing.Rule.EXACT : LineSpacing.Rule.AT_LEAST, Math.abs(line) / TWIPS);
    }

    private static @Nullable Borders borders(Paragraph paragraph) {
        var top = edge(paragraph.getTopBorder());
        var right = edge(paragraph.getRightBorder());
        var bottom = edge(paragraph.getBottomBorder());
        var left = edge(paragraph.getLeftBorder());
        boolean none = top == null && right == null && bottom == null && left == null;
        return none ? null : new Borders(top, right, bottom, left, null, null);
    }

    /** A border, or null where nothing is said. */
    static @Nullable Edge edge(@Nullable BorderCode border) {
        if (border == null || border.isEmpty() || border.getBorderType() == 0) {
            return null;
        }
        var look = switch (border.getBorderType()) {
            case 3, 10, 11, 12, 13 -> Edge.Look.DOUBLE;
            case 6 -> Edge.Look.DOTTED;
            case 7, 8, 9, 22 -> Edge.Look.DASHED;
            default -> Edge.Look.SOLID;
        };
        double width = Math.clamp(border.getLineWidth() / 8.0, 0.25, 12);
        return border.getBorderType() == 255 ? Edge.NONE : new Edge(width, DocColors.numbered(border.getColor()), look);
    }
}
