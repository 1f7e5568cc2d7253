package org.anjuan.report.docx;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.anjuan.report.data.Words;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Puts the styles and the list of faces into a document, so that an office can go on working with it. */
final class StyleSheet {
    /** Tightens the main text so that a line of 156 mm holds the 28 characters the rules ask for. */
    private static final BigInteger BODY_SPACING = BigInteger.valueOf(-5);

    private static final String FONT_TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TABLE_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private final XWPFDocument document;
    private final Words words;

    private StyleSheet(XWPFDocument document, Words words) {
        this.document = document;
        this.words = words;
    }

    static void put(XWPFDocument document, Words words) throws IOException {
        new StyleSheet(document, words).put();
    }

    private void put() throws IOException {
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts(Face.SONG));
        styles.setEastAsia("zh-CN");
        for (var style : Style.values()) {
            add(styles, style);
        }
        fontTable();
    }

    private void add(XWPFStyles styles, Style style) {
        var ct = CTStyle.Factory.newInstance();
        ct.setType(STStyleType.PARAGRAPH);
        ct.setStyleId(style.id());
        ct.setCustomStyle(true);
        ct.addNewName().setVal(words.of("style", style));
        ct.addNewQFormat();
        paragraph(ct.addNewPPr(), style);
        letters(ct.addNewRPr(), style);
        styles.addStyle(new XWPFStyle(ct));
    }

    private static void paragraph(CTPPrGeneral properties, Style style) {
        properties.addNewJc().setVal(STJc.Enum.forInt(style.justified().getValue()));
        var spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(style == Style.PICTURE ? 120 : 0));
        spacing.setAfter(BigInteger.ZERO);
        if (style.line() > 0) {
            spacing.setLine(BigInteger.valueOf(Math.round(style.line() * 20)));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        if (style.indent() > 0) {
            var indent = properties.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(style.indent() * 100L));
            indent.setFirstLine(BigInteger.valueOf(Math.round(style.indent() * style.size() * 20)));
        }
        if (style.level() > 0) {
            properties.addNewOutlineLvl().setVal(BigInteger.valueOf(style.level() - 1L));
            properties.addNewKeepNext();
        }
    }

    private void letters(CTRPr properties, Style style) {
        properties.setRFontsArray(new CTFonts[] {fonts(style.face())});
        if (style == Style.BODY) {
            properties.addNewSpacing().setVal(BODY_SPACING);
        }
        var halfPoints = BigInteger.valueOf(Math.round(style.size() * 2));
        properties.addNewSz().setVal(halfPoints);
        properties.addNewSzCs().setVal(halfPoints);
    }

    private CTFonts fonts(Face face) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(face.latin(words));
        fonts.setHAnsi(face.latin(words));
        fonts.setCs(face.latin(words));
        fonts.setEastAsia(face.family(words));
        return fonts;
    }

    private void fontTable() throws IOException {
        try {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var part = document.getPackage().createPart(name, FONT_TABLE_TYPE);
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, FONT_TABLE_RELATION);
            try (var out = part.getOutputStream()) {
                out.write(fontTableXml().getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private String fontTableXml() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        for (var face : Face.values()) {
            xml.append(
                    "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/><w:family w:val=\"%s\"/></w:font>"
                            .formatted(face.family(words), face.others(words), face.pitch()));
        }
        return xml.append("</w:fonts>").toString();
    }
}
