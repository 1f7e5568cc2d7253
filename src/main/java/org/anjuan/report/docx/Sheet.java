package org.anjuan.report.docx;

import java.math.BigInteger;
import org.anjuan.report.data.CleanText;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sheet of paper: size, margins and page numbers. Lengths are in twips, a twentieth of a point. */
final class Sheet {
    private static final long SHORT = mm(210);
    private static final long LONG = mm(297);

    private Sheet() {}

    static long mm(double millimetres) {
        return Math.round(millimetres / 25.4 * 1440);
    }

    /** A4 upright with the margins of an official document, page numbers outside: right on odd pages, left on even ones. */
    static void official(XWPFDocument document) {
        var section = section(document);
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(SHORT));
        size.setH(BigInteger.valueOf(LONG));
        margins(section, 37, 26, 35, 28, 24.7);
        document.getSettings().setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), STJc.RIGHT);
        number(document.createFooter(HeaderFooterType.EVEN).createParagraph(), STJc.LEFT);
    }

    /** A4 lengthwise for a form, with a line at the foot that names it and counts pages. */
    static void form(XWPFDocument document, String name, String page, String of, String end) {
        var section = section(document);
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(LONG));
        size.setH(BigInteger.valueOf(SHORT));
        size.setOrient(STPageOrientation.LANDSCAPE);
        margins(section, 20, 18, 18, 18, 10);
        var foot = styled(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), Style.FOOT);
        foot.createRun().setText(CleanText.line(name) + "　　" + page);
        field(foot, "PAGE");
        foot.createRun().setText(of);
        field(foot, "NUMPAGES");
        foot.createRun().setText(end);
    }

    static XWPFParagraph styled(XWPFParagraph paragraph, Style style) {
        paragraph.setStyle(style.id());
        return paragraph;
    }

    private static CTSectPr section(XWPFDocument document) {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private static void margins(CTSectPr section, double top, double right, double bottom, double left, double foot) {
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(mm(top)));
        margins.setRight(BigInteger.valueOf(mm(right)));
        margins.setBottom(BigInteger.valueOf(mm(bottom)));
        margins.setLeft(BigInteger.valueOf(mm(left)));
        margins.setHeader(BigInteger.valueOf(mm(10)));
        margins.setFooter(BigInteger.valueOf(mm(foot)));
        margins.setGutter(BigInteger.ZERO);
    }

    /** A page number between dashes, one character away from the outer edge. */
    private static void number(XWPFParagraph paragraph, STJc.Enum side) {
        styled(paragraph, Style.PAGE_NUMBER);
        var properties = paragraph.getCTP().getPPr();
        properties.addNewJc().setVal(side);
        var indent = properties.addNewInd();
        var character = BigInteger.valueOf(Math.round(Style.PAGE_NUMBER.size() * 20));
        if (side == STJc.RIGHT) {
            indent.setRightChars(BigInteger.valueOf(100));
            indent.setRight(character);
        } else {
            indent.setLeftChars(BigInteger.valueOf(100));
            indent.setLeft(character);
        }
        paragraph.createRun().setText("— ");
        field(paragraph, "PAGE");
        paragraph.createRun().setText(" —");
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
