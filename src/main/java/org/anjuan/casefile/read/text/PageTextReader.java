package org.anjuan.casefile.read.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.font.MissingFont;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads one page's stored text into lines from top to bottom; one use, on the document's thread. */
public final class PageTextReader extends PDFTextStripper {
    /** How far text is trusted that some program recognised before the file came here. */
    private static final double FOREIGN_RECOGNITION = 0.5;

    private final PDPage page;
    private final Deadline deadline;
    private final Legibility legibility = new Legibility();
    private final List<LineMaker> lines = new ArrayList<>();
    private final IdentityHashMap<COSDictionary, Boolean> trust = new IdentityHashMap<>();
    private final Map<Integer, Frame> frames = new HashMap<>();
    private final Twice twice = new Twice();
    private boolean trusted = true;
    private @Nullable LineMaker maker;

    private PageTextReader(PDPage page, Deadline deadline) {
        this.page = page;
        this.deadline = deadline;
        this.output = Writer.nullWriter();
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    /**
     * The page's text; none where there is no text or what is stored makes no sense.
     *
     * @throws IOException when the page's content cannot be read
     */
    public static PageText read(PageKey key, PDPage page, Deadline deadline) throws IOException {
        var reader = new PageTextReader(page, deadline);
        if (page.hasContents()) {
            reader.processPage(page);
        }
        return reader.legibility.useful() ? reader.text(key) : PageText.none(key);
    }

    private PageText text(PageKey key) {
        boolean recognised = legibility.recognised();
        var found = Levels.straightened(lines).stream()
                .flatMap(line -> line.line(recognised, recognised ? FOREIGN_RECOGNITION : 1).stream())
                .toList();
        return found.isEmpty()
                ? PageText.none(key)
                : new PageText(key, recognised ? Origin.OCR : Origin.DIGITAL, found);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    /** What cannot be understood is left out; the picture of the page says so. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure) {
        // the rest of the text is worth having
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        trusted = trust.computeIfAbsent(font.getCOSObject(), PageTextReader::saysItsCharacters);
        legibility.glyph(getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER);
        super.showGlyph(matrix, font, code, displacement);
    }

    private static boolean saysItsCharacters(COSDictionary font) {
        return MissingFont.of(font).filter(MissingFont::unsure).isEmpty();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        legibility.reads(trusted ? position.getUnicode() : "");
        if (!twice.is(position)) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        for (var position : positions) {
            var text = sensible(position.getUnicode());
            if (!text.isEmpty()) {
                add(Glyph.of(position, text), frame((int) position.getDir()));
            }
        }
    }

    /** The same for all text of a direction, which on most pages is one. */
    private Frame frame(int direction) {
        return frames.computeIfAbsent(direction, any -> Frame.of(page, any));
    }

    private void add(Glyph glyph, Frame frame) {
        if (frame.shows(glyph)) {
            if (maker == null) {
                maker = new LineMaker(frame);
            }
            maker.add(glyph);
        }
    }

    private static String sensible(String text) {
        return Legibility.anyMeaningless(text)
                ? text.codePoints()
                        .filter(point -> !Legibility.meaningless(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    @Override
    protected void writeWordSeparator() {
        if (maker != null) {
            maker.apart();
        }
    }

    @Override
    protected void writeLineSeparator() {
        if (maker != null) {
            lines.add(maker);
        }
        maker = null;
    }

    @Override
    protected void endPage(PDPage ended) {
        writeLineSeparator();
    }
}
