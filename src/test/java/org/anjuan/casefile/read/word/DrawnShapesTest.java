package org.anjuan.casefile.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shapes are filled with is drawn, so that white writing on them can be read. */
class DrawnShapesTest {
    private static final String SPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final int GREEN = 0x00C000;

    @TempDir
    Path dir;

    @Test
    void aShapeFilledWithAColourOfTheThemeIsFilled() throws IOException {
        assertFilled(shape("<a:solidFill><a:schemeClr val=\"accent3\"/></a:solidFill>", ""), GREEN);
    }

    @Test
    void aColourOfTheThemeIsMadeLighter() throws IOException {
        assertFilled(
                shape(
                        "<a:solidFill><a:schemeClr val=\"accent3\"><a:lumMod val=\"50000\"/><a:lumOff val=\"50000\"/>"
                                + "</a:schemeClr></a:solidFill>",
                        ""),
                0x80E080);
    }

    @Test
    void aGradientCountsAsItsFirstColour() throws IOException {
        assertFilled(
                shape("<a:gradFill><a:gsLst><a:gs><a:srgbClr val=\"00C000\"/></a:gs></a:gsLst></a:gradFill>", ""),
                GREEN);
    }

    @Test
    void aShapeThatSaysNothingIsFilledAsItsStyleSays() throws IOException {
        var style = "<wps:style><a:fillRef idx=\"1\"><a:schemeClr val=\"accent3\"/></a:fillRef></wps:style>";
        assertFilled(shape("", style), GREEN);
        assertThat(printed(shape("<a:noFill/>", style)).area(1, rgb -> rgb == GREEN)[2])
                .isZero();
    }

    @Test
    void aShapeFilledWithAPictureShowsIt() throws IOException {
        assertFilled(
                shape(
                        "<a:blipFill><a:blip r:embed=\"p\"/><a:stretch><a:fillRect t=\"-50000\" b=\"-50000\"/>"
                                + "</a:stretch></a:blipFill>",
                        ""),
                0xFF0000);
    }

    @Test
    void anOlderShapeIsFilledThoughItsColourNamesItsPlaceInTheTheme() throws IOException {
        assertFilled(olderShape("#00c000 [3213]"), GREEN);
        assertFilled(olderShape("#0c0"), 0x00CC00);
    }

    @Test
    void linesAlongThePagesEdgesAreDrawn() throws IOException {
        var framed = printed(framed("w:offsetFrom=\"page\""));
        assertThat(framed.area(1, rgb -> rgb == 0xFF0000))
                .containsExactly(new double[] {24, 24, 595.3 - 24, 841.9 - 24}, within(1.5));
        assertThat(framed.area(2, rgb -> rgb == 0xFF0000)[2]).isPositive();
    }

    @Test
    void linesAroundTheTextAreDrawnOnTheFirstPageOnlyWhereTheFileSaysSo() throws IOException {
        var framed = printed(framed("w:display=\"firstPage\""));
        assertThat(framed.area(1, rgb -> rgb == 0xFF0000))
                .containsExactly(new double[] {90 - 24, 72 - 24, 505.3 + 24, 769.9 + 24}, within(1.5));
        assertThat(framed.area(2, rgb -> rgb == 0xFF0000)[2]).isZero();
    }

    /** Two pages with red lines around them, 24 points away. */
    private static String framed(String how) {
        var line = " w:val=\"single\" w:sz=\"8\" w:space=\"24\" w:color=\"FF0000\"/>";
        return "<w:p><w:r><w:t>一</w:t></w:r></w:p><w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>二</w:t></w:r></w:p>"
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1800\" w:bottom=\"1440\" w:left=\"1800\"/><w:pgBorders " + how
                + "><w:top" + line + "<w:left" + line + "<w:bottom" + line + "<w:right" + line
                + "</w:pgBorders></w:sectPr>";
    }

    @Test
    void theMarkThatEndsASectionAloneBeginsNoPage() throws IOException {
        var line = "<w:pPr><w:spacing w:line=\"400\" w:lineRule=\"exact\"/>";
        var page = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1800\" w:bottom=\"1440\" w:left=\"1800\"/></w:sectPr>";
        var full = ("<w:p>" + line + "</w:pPr><w:r><w:t>行</w:t></w:r></w:p>").repeat(34);
        var printed = printed(full + "<w:p>" + line + page + "</w:pPr></w:p><w:p><w:r><w:t>后</w:t></w:r></w:p>" + page);
        assertThat(printed.texts()).containsExactly("行".repeat(34), "后");
    }

    @Test
    void aLineHigherThanThePageKeepsItsCharacters() throws IOException {
        var printed = printed("<w:p><w:pPr><w:spacing w:line=\"31680\" w:lineRule=\"auto\"/></w:pPr><w:r><w:t>高</w:t>"
                + "</w:r></w:p>");
        assertThat(printed.place("高")[2]).isBetween(50.0, 800.0);
    }

    private void assertFilled(String shape, int color) throws IOException {
        var area = printed(shape).area(1, rgb -> rgb == color);
        assertThat(area[2] - area[0]).isCloseTo(100, within(2.0));
        assertThat(area[3] - area[1]).isCloseTo(100, within(2.0));
    }

    /** A square of a hundred points. */
    private static String shape(String fill, String style) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"1270000\" cy=\"1270000\"/><a:graphic><a:graphicData>"
                + "<wps:wsp><wps:spPr><a:prstGeom prst=\"rect\"/>" + fill + "<a:ln><a:noFill/></a:ln></wps:spPr>"
                + style + "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
    }

    private static String olderShape(String color) {
        return "<w:p><w:r><w:pict><v:rect style=\"width:100pt;height:100pt\" stroked=\"f\" fillcolor=\"" + color
                + "\"/></w:pict></w:r></w:p>";
    }

    private Printed printed(String body) throws IOException {
        var file = dir.resolve("made.docx");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            put(out, "word/document.xml", "<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>");
            put(
                    out,
                    "word/_rels/document.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"t\" Type=\"" + TYPES + "theme\" Target=\"theme/theme1.xml\"/>"
                            + "<Relationship Id=\"p\" Type=\"" + TYPES + "image\" Target=\"media/p.png\"/>"
                            + "</Relationships>");
            put(
                    out,
                    "word/theme/theme1.xml",
                    "<a:theme " + SPACES + "><a:themeElements><a:clrScheme><a:accent3><a:srgbClr val=\"00C000\"/>"
                            + "</a:accent3></a:clrScheme></a:themeElements></a:theme>");
            out.putNextEntry(new ZipEntry("word/media/p.png"));
            out.write(Written.red());
        }
        return Printed.of(file);
    }

    private static void put(ZipOutputStream out, String name, String xml) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
