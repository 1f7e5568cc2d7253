package org.anjuan.casefile.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.Stop;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.limit.WordLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWordTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path dir;

    @Test
    void nothingOutsideTheFileIsEverFetched() throws IOException {
        try (var server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
            var printed = Printed.of(docx(linking("http://127.0.0.1:" + port + "/")));
            assertThat(printed.text()).isEqualTo("前后链接");
            assertThat(printed.warnings()).contains(Warning.EXTERNAL_LEFT_OUT);
            assertThat(server.accept()).isNull();
        }
    }

    @Test
    void aDocumentTypeThatPointsOutsideIsNotFollowed() throws IOException {
        try (var server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
            String xml = "<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"http://127.0.0.1:" + port
                    + "/d.dtd\" [<!ENTITY e SYSTEM "
                    + "\"http://127.0.0.1:" + port + "/e\">]><w:document " + W
                    + "><w:body><w:p><w:r><w:t>字&e;</w:t></w:r></w:p></w:body></w:document>";
            var rendition = render(docx(Map.of("word/document.xml", bytes(xml))));
            assertThat(rendition).isNotNull();
            assertThat(server.accept()).isNull();
        }
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"啊啊啊啊啊啊啊啊啊啊\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>"
                + "<w:document " + W + "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        var rendition = render(docx(Map.of("word/document.xml", bytes(xml))));
        if (rendition instanceof Rendition.Rendered(var pdf, var pages, var warnings)) {
            assertThat(new Printed(pdf, pages, warnings).text()).doesNotContain("啊");
        }
    }

    @Test
    void theParserComplainsToNobodyOfWhatIsWrongInside() throws IOException {
        render(docx(Map.of("word/document.xml", bytes("<w:document " + W + "><w:body><w:p/></w:body></w:document>"))));
        var printed = new ByteArrayOutputStream();
        var usual = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (var xml : List.of(
                    "<w:document",
                    "<w:document " + W + "><w:body></w:document>",
                    "<!DOCTYPE d [<!ENTITY a \"&a;\">]><d>&a;</d>",
                    "<!DOCTYPE d SYSTEM \"no such thing\"><d/>",
                    "<d>".repeat(3_000) + "</d>".repeat(3_000),
                    "<d a=\"1\" a=\"2\"/>",
                    "\u0000")) {
                render(docx(Map.of("word/document.xml", bytes(xml))));
            }
        } finally {
            System.setErr(usual);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anUnpackedPartBeyondTheLimitIsABomb() throws IOException {
        String xml = "<w:document " + W + "><w:body><w:p/>" + " ".repeat(3 << 20) + "</w:body></w:document>";
        var limits = limits(1 << 20, 100_000, 12, 100);
        var rendition = new WordPages(limits)
                .render(docx(Map.of("word/document.xml", bytes(xml))), SourceKind.DOCX, Stop.NEVER);
        assertThat(reason(rendition)).isEqualTo(Reason.ARCHIVE_BOMB);
    }

    @Test
    void moreElementsThanAllowedAreTooMuch() throws IOException {
        assertThat(reason(body("<w:p/>".repeat(3_000), limits(1 << 20, 2_000, 12, 100))))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void morePagesThanAllowedAreTooMany() throws IOException {
        String page = "<w:p><w:r><w:t>页</w:t><w:br w:type=\"page\"/></w:r></w:p>";
        assertThat(reason(body(page.repeat(300), limits(1 << 20, 100_000, 12, 100))))
                .isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @Test
    void tablesInTablesBeyondTheLimitAreTooDeep() throws IOException {
        String open = "<w:tbl><w:tr><w:tc>".repeat(40);
        String close = "</w:tc></w:tr></w:tbl>".repeat(40);
        assertThat(reason(body(open + "<w:p/>" + close, WordLimits.DEFAULT))).isEqualTo(Reason.NESTED_TOO_DEEP);
    }

    @Test
    void elementsInElementsBeyondTheLimitAreTooDeep() throws IOException {
        String xml = "<w:smartTag>".repeat(20_000) + "</w:smartTag>".repeat(20_000);
        assertThat(reason(body(xml, WordLimits.DEFAULT))).isEqualTo(Reason.NESTED_TOO_DEEP);
    }

    @Test
    void aStyleThatInheritsFromItselfEnds() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "word/document.xml",
                document("<w:p><w:pPr><w:pStyle w:val=\"x\"/></w:pPr><w:r><w:t>字</w:t></w:r></w:p>"));
        parts.put(
                "word/styles.xml",
                bytes("<w:styles " + W
                        + "><w:style w:type=\"paragraph\" w:styleId=\"x\"><w:basedOn"
                        + " w:val=\"y\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"y\"><w:basedOn"
                        + " w:val=\"x\"/></w:style></w:styles>"));
        parts.put(
                "word/_rels/document.xml.rels",
                relations("<Relationship Id=\"s\" Type=\"" + RELATIONS + "styles\" Target=\"styles.xml\"/>"));
        assertThat(Printed.of(docx(parts)).text()).isEqualTo("字");
    }

    @Test
    void aPictureThatClaimsToBeHugeIsLeftOut() throws IOException {
        byte[] png = Written.red();
        png[16] = 0x00;
        png[17] = 0x7F;
        png[20] = 0x00;
        png[21] = 0x7F;
        assertThat(withPicture(png).warnings()).contains(Warning.PICTURE_LEFT_OUT);
    }

    @Test
    void aPictureThatIsDamagedIsLeftOutAndTheTextIsNot() throws IOException {
        var printed = withPicture(Arrays.copyOf(Written.red(), 40));
        assertThat(printed.text()).isEqualTo("前后");
        assertThat(printed.warnings()).contains(Warning.PICTURE_LEFT_OUT);
    }

    @Test
    void wildNumbersDoNotLeaveThePage() throws IOException {
        String xml = "<w:p><w:pPr><w:ind w:left=\"99999999\" w:firstLine=\"-88888888\"/><w:spacing w:line=\"-7\""
                + " w:lineRule=\"exact\" w:before=\"nonsense\"/></w:pPr><w:r><w:rPr><w:sz"
                + " w:val=\"-5\"/></w:rPr><w:t>小</w:t></w:r><w:r><w:rPr><w:sz"
                + " w:val=\"999999999\"/></w:rPr><w:t>大</w:t></w:r></w:p><w:tbl><w:tblGrid><w:gridCol"
                + " w:w=\"-4\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan"
                + " w:val=\"2147483647\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:sectPr><w:pgSz w:w=\"1\""
                + " w:h=\"99999999999\"/><w:pgMar w:left=\"7777777\" w:top=\"6666666\"/></w:sectPr>";
        assertThat(body(xml, WordLimits.DEFAULT)).isInstanceOf(Rendition.Rendered.class);
    }

    @Test
    void oneByteIsDamaged() throws IOException {
        assertThat(Printed.problem(Files.write(dir.resolve("a.docx"), new byte[] {'P'}))
                        .reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aFileThatIsGoneIsNotRendered() {
        assertThat(render(dir.resolve("nothing.docx"))).isInstanceOf(Rendition.Unrendered.class);
    }

    @Test
    void workEndsWhenAskedTo() throws IOException {
        var file = docx(Map.of("word/document.xml", document("<w:p><w:r><w:t>字</w:t></w:r></w:p>".repeat(2_000))));
        assertThat(reason(new WordPages(WordLimits.DEFAULT).render(file, SourceKind.DOCX, () -> true)))
                .isEqualTo(Reason.STOPPED);
    }

    @Test
    void workEndsWhenItsTimeIsOver() throws IOException {
        var usual = WordLimits.DEFAULT;
        var none = new WordLimits(
                Duration.ZERO,
                usual.partBytes(),
                usual.packageBytes(),
                usual.elements(),
                usual.characters(),
                usual.nesting(),
                usual.pages(),
                usual.picturePixels(),
                usual.pixels());
        assertThat(reason(body("<w:p/>".repeat(500), none))).isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void brokenFilesAreRefusedOrShownAndNeverThrow() throws IOException {
        var written = new Written();
        written.paragraph("青石县城市管理局行政处罚决定书");
        written.table(new String[] {"当事人", "某某"}, new String[] {"^", "乙"});
        written.seal(written.paragraph("二〇二四年六月"), 300, 300, 90);
        byte[] good = written.bytes();
        var random = new Random(20240618);
        for (int round = 0; round < 80; round++) {
            byte[] broken = round % 4 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : mangled(good, random);
            assertThat(render(Files.write(dir.resolve("broken.docx"), broken))).isNotNull();
        }
    }

    /** The same package with some characters of its parts changed. */
    private static byte[] mangled(byte[] docx, Random random) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                for (int i = 0; i < 3 && content.length > 0; i++) {
                    content[random.nextInt(content.length)] = (byte) (' ' + random.nextInt(95));
                }
                parts.put(entry.getName(), content);
            }
        }
        return zip(parts);
    }

    private Map<String, byte[]> linking(String url) {
        String picture = "<w:drawing><wp:inline><wp:extent cx=\"900000\""
                + " cy=\"900000\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"e\""
                + " r:link=\"e\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
        String old = "<w:pict><v:shape style=\"width:50pt;height:50pt\"><v:imagedata r:id=\"e\" o:href=\"" + url
                + "old.png\"/></v:shape></w:pict>";
        String field = "<w:fldSimple w:instr=\"INCLUDEPICTURE " + url + "f.png\"/>";
        String xml = "<w:p><w:r><w:t>前</w:t></w:r><w:r>" + picture + old + "</w:r>" + field + "<w:r><w:t>后</w:t></w:r>"
                + "<w:hyperlink r:id=\"h\"><w:r><w:t>链接</w:t></w:r></w:hyperlink></w:p>"
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"x\"/></w:sectPr>";
        String external = "\" TargetMode=\"External\" Target=\"" + url;
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/document.xml", document(xml));
        parts.put(
                "word/_rels/document.xml.rels",
                relations("<Relationship Id=\"e\" Type=\"" + RELATIONS + "image" + external + "a.png\"/>"
                        + "<Relationship Id=\"h\" Type=\"" + RELATIONS + "hyperlink" + external + "\"/>"
                        + "<Relationship Id=\"x\" Type=\"" + RELATIONS + "header" + external + "h.xml\"/>"
                        + "<Relationship Id=\"t\" Type=\"" + RELATIONS + "styles" + external + "s.xml\"/>"
                        + "<Relationship Id=\"g\" Type=\"" + RELATIONS + "settings\" Target=\"settings.xml\"/>"));
        parts.put("word/settings.xml", bytes("<w:settings " + W + "><w:attachedTemplate r:id=\"a\"/></w:settings>"));
        parts.put(
                "word/_rels/settings.xml.rels",
                relations("<Relationship Id=\"a\" Type=\"" + RELATIONS + "attachedTemplate" + external + "t.dotm\"/>"));
        return parts;
    }

    private Printed withPicture(byte[] picture) throws IOException {
        String xml = "<w:p><w:r><w:t>前</w:t><w:drawing><wp:inline><wp:extent cx=\"900000\""
                + " cy=\"900000\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip"
                + " r:embed=\"e\"/></pic:blipFill></pic:pic></a:graphicData>"
                + "</a:graphic></wp:inline></w:drawing><w:t>后</w:t></w:r></w:p>";
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/document.xml", document(xml));
        parts.put("word/media/a.png", picture);
        parts.put(
                "word/_rels/document.xml.rels",
                relations("<Relationship Id=\"e\" Type=\"" + RELATIONS + "image\" Target=\"media/a.png\"/>"));
        return Printed.of(docx(parts));
    }

    private Rendition body(String xml, WordLimits limits) throws IOException {
        return new WordPages(limits)
                .render(docx(Map.of("word/document.xml", document(xml))), SourceKind.DOCX, Stop.NEVER);
    }

    private static Rendition render(Path file) {
        return new WordPages(WordLimits.DEFAULT).render(file, SourceKind.DOCX, Stop.NEVER);
    }

    private static Reason reason(Rendition rendition) {
        assertThat(rendition).isInstanceOf(Rendition.Unrendered.class);
        return ((Rendition.Unrendered) rendition).problem().reason();
    }

    private static WordLimits limits(long part, int elements, int nesting, int pages) {
        var usual = WordLimits.DEFAULT;
        return new WordLimits(
                usual.time(),
                part,
                usual.packageBytes(),
                elements,
                usual.characters(),
                nesting,
                pages,
                usual.picturePixels(),
                usual.pixels());
    }

    private static byte[] document(String body) {
        return bytes("<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    private static byte[] relations(String relations) {
        return bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations + "</Relationships>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path docx(Map<String, byte[]> parts) throws IOException {
        return Files.write(dir.resolve("made.docx"), zip(parts));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
