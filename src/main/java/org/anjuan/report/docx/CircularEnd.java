package org.anjuan.report.docx;

import java.math.BigInteger;
import java.util.Map;
import org.anjuan.report.data.Printed;
import org.anjuan.report.data.ReportData;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The end of the circular's text: what is asked of the units, the list of annexes, and the signature. */
final class CircularEnd {
    /** Width of the date in characters: eight digits of half width and three signs. */
    private static final double DATE = 7;

    /** How far the date stands from the right edge, in characters. */
    private static final double DATE_INDENT = 4;

    private final Page page;
    private final ReportData data;

    CircularEnd(Page page, ReportData data) {
        this.page = page;
        this.data = data;
    }

    void put() {
        var words = page.lines().words();
        page.sentence(Style.FIRST, "circular.fourth");
        page.text(
                Style.BODY,
                words.of("circular.demands", Map.of("organiser", data.round().organiser())));
        page.text(Style.BODY, "");
        page.sentence(Style.BODY, "circular.annexes.one");
        page.sentence(Style.BODY, "circular.annexes.two");
        page.text(Style.BODY, "");
        page.text(Style.BODY, "");
        signature();
        page.sentence(Style.BODY, "circular.internal");
    }

    /** A signature never stands on a page without text of its own. */
    private static void held(XWPFParagraph paragraph) {
        paragraph.setKeepNext(true);
    }

    /** The office is centred over the date, which stands four characters from the edge. */
    private void signature() {
        var organiser = data.round().organiser();
        double indent = Math.max(0, DATE_INDENT + (DATE - organiser.codePointCount(0, organiser.length())) / 2);
        held(indented(page.text(Style.SIGNED, organiser), indent));
        var date = new Printed(data.standard(), page.lines().words())
                .date(data.cutOff().toLocalDate());
        held(indented(page.text(Style.SIGNED, date), DATE_INDENT));
    }

    private static XWPFParagraph indented(XWPFParagraph paragraph, double characters) {
        var indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setRightChars(BigInteger.valueOf(Math.round(characters * 100)));
        indent.setRight(BigInteger.valueOf(Math.round(characters * Style.SIGNED.size() * 20)));
        return paragraph;
    }
}
