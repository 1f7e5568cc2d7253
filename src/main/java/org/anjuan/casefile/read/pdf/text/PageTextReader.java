package org.anjuan.casefile.read.pdf.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.read.bounds.Deadline;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Reads one page's stored text into lines from top to bottom; one use, on the document's thread. */
public final class PageTextReader extends PDFStreamEngine {
    private final PDRectangle box;
    private final int quarters;
    private final Deadline deadline;
    private final KnownFonts fonts;
    private final PlacedText text;
    private final Deque<Spoken> marked = new ArrayDeque<>();

    private PageTextReader(PDPage page, KnownFonts fonts, Deadline deadline) {
        this.box = page.getCropBox();
        this.quarters = page.getRotation() / 90;
        this.fonts = fonts;
        this.deadline = deadline;
        this.text = new PlacedText(upright());
        TextOperators.all(this).forEach(this::addOperator);
    }

    private PageSize upright() {
        return quarters % 2 == 0
                ? new PageSize(box.getWidth(), box.getHeight())
                : new PageSize(/* width= */ box.getHeight(), /* height= */ box.getWidth());
    }

    /**
     * The page's text; none where there is no text or what is stored makes no sense.
     *
     * @param fonts those of the document, kept between its pages
     * @throws IOException when the page's content cannot be read
     */
    public static PageText read(PageKey key, PDPage page, KnownFonts fonts, Deadline deadline) throws IOException {
        var reader = new PageTextReader(page, fonts, deadline);
        if (page.hasContents()) {
            reader.processPage(page);
        }
        return reader.text.text(key);
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
    protected void showText(byte[] string) throws IOException {
        var state = getGraphicsState();
        var chosen = state.getTextState().getFont();
        var font = chosen == null ? fonts.unnamed() : chosen;
        var codes = fonts.codes(font);
        boolean seen = state.getTextState().getRenderingMode() != RenderingMode.NEITHER;
        var pen = new Pen(box, quarters, state);
        var reading = new CodeReader(font, codes.bytes(), string);
        while (reading.next()) {
            var code = codes.get(font, reading.code());
            put(pen.glyph(code), pen.course(), seen);
            pen.pass(code, font.isVertical(), reading.isSpace());
        }
        pen.leave(state);
    }

    private void put(Glyph glyph, Course course, boolean seen) {
        text.drawn(glyph.sign(), seen);
        var spoken = marked.peek();
        text.place(course, spoken == null ? glyph : spoken.instead(glyph));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        marked.push(Spoken.of(properties, marked.peek()));
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        marked.poll();
    }
}
