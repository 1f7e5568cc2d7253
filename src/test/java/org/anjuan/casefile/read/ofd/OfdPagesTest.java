package org.anjuan.casefile.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.Tile;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.samples.OfdMaker;
import org.anjuan.samples.PictureFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfdPagesTest {
    private static final SourceId SOURCE = new SourceId("ef".repeat(32));
    private static final String SONG = "<ofd:Fonts><ofd:Font ID=\"3\" FontName=\"宋体\"/></ofd:Fonts>";
    private static final int RED = 0xFFFF0000;
    private static final int WHITE = 0xFFFFFFFF;

    @TempDir
    private Path folder;

    @Test
    void aPageHasTheSizeOfItsAreaInMillimetres() throws IOException {
        var maker = new OfdMaker()
                .page("")
                .wholePage("<ofd:Area><ofd:PhysicalBox>10 10 420 297</ofd:PhysicalBox></ofd:Area>"
                        + "<ofd:Content><ofd:Layer>" + OfdMaker.box(10, 10, 420, 297, "255 0 0", "")
                        + "</ofd:Layer></ofd:Content>");
        try (var file = open(maker)) {
            assertThat(file.sizes().get(0).width()).isCloseTo(595.28, within(0.01));
            assertThat(file.sizes().get(1).width()).isCloseTo(1190.55, within(0.01));
            assertThat(at(pixels(file, 2), 0.01, 0.01)).isEqualTo(RED);
            assertThat(at(pixels(file, 2), 0.99, 0.99)).isEqualTo(RED);
        }
    }

    @Test
    void textStandsWhereItIsDrawnAndCanBeFound() throws IOException {
        var maker = new OfdMaker()
                .resource(SONG)
                .page(OfdMaker.text("行政处罚决定书", 3, 8, 60, 40) + OfdMaker.text("金额：叁仟元", 3, 5, 20, 80));
        try (var file = open(maker)) {
            var text = file.text(new PageKey(SOURCE, 1), soon());
            assertThat(text.origin()).isEqualTo(Origin.DIGITAL);
            assertThat(text.lines()).extracting(Line::text).containsExactly("行政处罚决定书", "金额：叁仟元");
            var title = text.lines().getFirst().box();
            assertThat(title.x()).isCloseTo(60 / 210.0, within(0.002));
            assertThat(title.right()).isCloseTo((60 + 7 * 8) / 210.0, within(0.002));
            assertThat(title.bottom()).isCloseTo((40 + 8 * 0.12) / 297, within(0.002));
            var painted = file.paint(1, 840, soon());
            assertThat(painted.remarks()).containsExactly(PageRemark.FONTS_REPLACED);
            var pixels = (Pixels) painted.picture();
            assertThat(ink(pixels, title.x(), title.y(), title.right(), title.bottom()))
                    .isGreaterThan(0.05);
            assertThat(ink(pixels, 0, 0.3, 1, 1)).isZero();
        }
    }

    @Test
    void aPieceOfAnEnlargedPageIsThatPieceOfIt() throws IOException {
        var maker = new OfdMaker()
                .resource(SONG)
                .page(OfdMaker.text("行政处罚决定书", 3, 8, 60, 40) + OfdMaker.box(100, 150, 60, 40, "255 0 0", ""));
        try (var file = open(maker)) {
            var whole = (Pixels) file.paint(1, 3_000, soon()).picture();
            for (var tile : List.of(tile(1, 0, 0), tile(1, 1, 2), tile(1, 2, 4))) {
                var piece = (Pixels) file.draw(tile, soon());
                var same = (Pixels) tile.cutFrom(whole);
                assertThat(List.of(piece.width(), piece.height())).containsExactly(same.width(), same.height());
                assertThat(different(piece, same)).isLessThan(piece.argb().length / 1_000);
            }
            assertThat(file.draw(tile(9, 0, 0), soon())).isInstanceOf(Picture.Unreadable.class);
        }
    }

    private static Tile tile(int page, int column, int row) {
        return new Tile(new PageKey(SOURCE, page), 3_000, column, row);
    }

    /** Pixels that clearly differ. */
    private static long different(Pixels one, Pixels other) {
        return IntStream.range(0, one.argb().length)
                .filter(i -> Math.abs((one.argb()[i] & 0xFF) - (other.argb()[i] & 0xFF)) > 64)
                .count();
    }

    @Test
    void charactersStandAtTheDistancesOfTheFile() throws IOException {
        var maker = new OfdMaker()
                .resource(SONG)
                .page("<ofd:TextObject Boundary=\"10 10 100 20\" Font=\"3\" Size=\"5\" CTM=\"2 0 0 2 0 0\">"
                        + "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 2 6 10\">一二三四</ofd:TextCode></ofd:TextObject>");
        try (var file = open(maker)) {
            var line = file.text(new PageKey(SOURCE, 1), soon()).lines().getFirst();
            assertThat(line.part(0, 1).x()).isCloseTo(10 / 210.0, within(0.001));
            assertThat(line.part(1, 2).x()).isCloseTo(22 / 210.0, within(0.001));
            assertThat(line.part(2, 3).x()).isCloseTo(34 / 210.0, within(0.001));
            int last = line.text().indexOf('四');
            assertThat(line.part(last, last + 1).x()).isCloseTo(54 / 210.0, within(0.001));
        }
    }

    @Test
    void textThatIsTurnedReadsAlongItsLine() throws IOException {
        var maker = new OfdMaker()
                .resource(SONG)
                .page("<ofd:TextObject Boundary=\"100 50 20 60\" Font=\"3\" Size=\"5\" CTM=\"0 1 -1 0 0 0\">"
                        + "<ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"5 5\">竖排字</ofd:TextCode></ofd:TextObject>");
        try (var file = open(maker)) {
            var line = file.text(new PageKey(SOURCE, 1), soon()).lines().getFirst();
            assertThat(line.text()).isEqualTo("竖排字");
            assertThat(line.box().height() * 297).isCloseTo(15, within(0.2));
            assertThat(line.box().y() * 297).isCloseTo(50, within(0.2));
        }
    }

    @Test
    void glyphsThatTheFileNamesAreDrawnFromItsOwnFont() throws IOException {
        byte[] face = face();
        var maker = new OfdMaker()
                .resource("<ofd:Fonts><ofd:Font ID=\"5\""
                        + " FontName=\"自带\"><ofd:FontFile>own.ttf</ofd:FontFile></ofd:Font></ofd:Fonts>")
                .part("Doc_0/Res/own.ttf", face)
                .page(OfdMaker.text("案卷", 5, 20, 50, 100));
        try (var file = open(maker)) {
            var painted = file.paint(1, 420, soon());
            assertThat(painted.remarks()).isEmpty();
            assertThat(ink((Pixels) painted.picture(), 0.2, 0.25, 0.5, 0.36)).isGreaterThan(0.05);
        }
    }

    @ParameterizedTest
    @CsvSource({"png", "jpeg", "bmp", "gif", "tiff"})
    void picturesFillTheirBoxes(String format) throws IOException {
        byte[] picture = PictureFiles.file(PictureFiles.marked(80, 80, BufferedImage.TYPE_INT_RGB), format);
        try (var file = open(new OfdMaker().picture(6, "p", picture).page(OfdMaker.image(6, 50, 100, 100, 100)))) {
            var pixels = pixels(file, 1);
            assertThat(at(pixels, 60 / 210.0, 110 / 297.0) & 0xFF).isLessThan(16);
            assertThat(at(pixels, 140 / 210.0, 110 / 297.0) & 0xFF).isBetween(112, 144);
            assertThat(at(pixels, 100 / 210.0, 190 / 297.0) & 0xFF).isGreaterThan(240);
        }
    }

    @Test
    void coloursShadesAndOpacityAreMixedAsTheFileSays() throws IOException {
        var maker = new OfdMaker()
                .resource("<ofd:ColorSpaces><ofd:ColorSpace ID=\"11\" Type=\"CMYK\"/><ofd:ColorSpace ID=\"12\""
                        + " Type=\"RGB\"><ofd:Palette><ofd:CV>0 0 0</ofd:CV><ofd:CV>0 0"
                        + " 255</ofd:CV></ofd:Palette></ofd:ColorSpace></ofd:ColorSpaces><ofd:DrawParams><ofd:DrawParam"
                        + " ID=\"20\"><ofd:FillColor Value=\"0 255 0\"/></ofd:DrawParam><ofd:DrawParam ID=\"21\""
                        + " Relative=\"20\" LineWidth=\"5\"/></ofd:DrawParams>")
                .page(OfdMaker.box(0, 0, 20, 20, "255 0 0", "Alpha=\"128\"")
                        + "<ofd:PathObject Boundary=\"30 0 20 20\" Fill=\"true\" Stroke=\"false\"><ofd:FillColor"
                        + " ColorSpace=\"11\" Value=\"0 255 255 0\"/><ofd:AbbreviatedData>S 0 0 L 20 0 L 20 20 L 0 20"
                        + " C</ofd:AbbreviatedData></ofd:PathObject><ofd:PathObject Boundary=\"60 0 20 20\""
                        + " Fill=\"true\" Stroke=\"false\"><ofd:FillColor ColorSpace=\"12\""
                        + " Index=\"1\"/><ofd:AbbreviatedData>M 0 0 L 20 0 L 20 20 L 0 20"
                        + " C</ofd:AbbreviatedData></ofd:PathObject><ofd:PathObject Boundary=\"90 0 20 20\""
                        + " DrawParam=\"21\" Fill=\"true\" Stroke=\"false\"><ofd:AbbreviatedData>M 0 0 L 20 0 L 20 20"
                        + " L 0 20 C</ofd:AbbreviatedData></ofd:PathObject><ofd:PathObject Boundary=\"120 0 40 20\""
                        + " Fill=\"true\" Stroke=\"false\"><ofd:FillColor><ofd:AxialShd StartPoint=\"0 0\""
                        + " EndPoint=\"40 0\"><ofd:Segment Position=\"0\"><ofd:Color Value=\"0 0"
                        + " 0\"/></ofd:Segment><ofd:Segment Position=\"1\"><ofd:Color Value=\"255 255"
                        + " 255\"/></ofd:Segment></ofd:AxialShd></ofd:FillColor><ofd:AbbreviatedData>M 0 0 L 40 0 L 40"
                        + " 20 L 0 20 C</ofd:AbbreviatedData></ofd:PathObject>");
        try (var file = open(maker)) {
            var pixels = pixels(file, 1);
            assertThat(at(pixels, 10 / 210.0, 10 / 297.0) >> 8 & 0xFF).isBetween(120, 135);
            assertThat(at(pixels, 40 / 210.0, 10 / 297.0)).isEqualTo(RED);
            assertThat(at(pixels, 70 / 210.0, 10 / 297.0)).isEqualTo(0xFF0000FF);
            assertThat(at(pixels, 100 / 210.0, 10 / 297.0)).isEqualTo(0xFF00FF00);
            assertThat(at(pixels, 140 / 210.0, 10 / 297.0) & 0xFF).isBetween(110, 145);
        }
    }

    @Test
    void clipsTemplatesNotesAndCompositesStandInTheirPlaces() throws IOException {
        var maker = new OfdMaker()
                .common("<ofd:TemplatePage ID=\"50\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>")
                .xml(
                        "Doc_0/Tpls/Tpl_0/Content.xml",
                        "Page",
                        "<ofd:Content><ofd:Layer>" + OfdMaker.box(0, 0, 100, 100, "0 0 255", "")
                                + "</ofd:Layer></ofd:Content>")
                .resource("<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"40\" Width=\"10\""
                        + " Height=\"10\"><ofd:Content>"
                        + OfdMaker.box(0, 0, 10, 10, "255 0 0", "")
                        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")
                .afterPages("<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>")
                .xml(
                        "Doc_0/Annots/Annotations.xml",
                        "Annotations",
                        "<ofd:Page PageID=\"1\"><ofd:FileLoc>Page_0/Annot.xml</ofd:FileLoc></ofd:Page>")
                .xml(
                        "Doc_0/Annots/Page_0/Annot.xml",
                        "PageAnnot",
                        "<ofd:Annot ID=\"1\" Type=\"Stamp\"><ofd:Appearance Boundary=\"150 150 20 20\">"
                                + OfdMaker.box(0, 0, 20, 20, "255 0 0", "") + "</ofd:Appearance></ofd:Annot>")
                .wholePage("<ofd:Template TemplateID=\"50\"/><ofd:Content><ofd:Layer><ofd:CompositeObject"
                        + " Boundary=\"120 10 20 20\" CTM=\"2 0 0 2 0 0\" ResourceID=\"40\"/><ofd:PathObject"
                        + " Boundary=\"0 200 80 80\" Fill=\"true\" Stroke=\"false\"><ofd:FillColor Value=\"255"
                        + " 0 0\"/><ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 0 40"
                        + " 40\"><ofd:AbbreviatedData>M 0 0 L 40 0 L 40 40 L 0 40"
                        + " C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips><ofd:AbbreviatedData>M"
                        + " 0 0 L 80 0 L 80 80 L 0 80 C</ofd:AbbreviatedData></ofd:PathObject>"
                        + "</ofd:Layer></ofd:Content>");
        try (var file = open(maker)) {
            var pixels = pixels(file, 1);
            assertThat(at(pixels, 50 / 210.0, 50 / 297.0)).isEqualTo(0xFF0000FF);
            assertThat(at(pixels, 138 / 210.0, 28 / 297.0)).isEqualTo(RED);
            assertThat(at(pixels, 160 / 210.0, 160 / 297.0)).isEqualTo(RED);
            assertThat(at(pixels, 20 / 210.0, 220 / 297.0)).isEqualTo(RED);
            assertThat(at(pixels, 60 / 210.0, 260 / 297.0)).isEqualTo(WHITE);
        }
    }

    @Test
    void aPathOfManyHundredThousandLinesIsDrawn() throws IOException {
        var path = new StringBuilder("M 0 0 L 80 0 ");
        for (int i = 0; i < 300_000; i++) {
            path.append("L 80 ").append(80.0 * i / 300_000).append(' ');
        }
        path.append("L 80 80 L 0 80 C");
        var maker = new OfdMaker()
                .wholePage("<ofd:Content><ofd:Layer><ofd:PathObject Boundary=\"0 0 80 80\" Fill=\"true\""
                        + " Stroke=\"false\"><ofd:FillColor Value=\"255 0 0\"/><ofd:AbbreviatedData>" + path
                        + "</ofd:AbbreviatedData></ofd:PathObject></ofd:Layer></ofd:Content>");
        try (var file = open(maker)) {
            assertThat(at(pixels(file, 1), 40 / 210.0, 40 / 297.0)).isEqualTo(RED);
        }
    }

    @Test
    void aClipThatUndoesTheMatrixOfItsPictureCutsItWhereItStands() throws IOException {
        var picture = PictureFiles.file(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png");
        var image = "<ofd:ImageObject ID=\"7\" ResourceID=\"6\" Boundary=\"0 0 210 297\" CTM=\"100 0 0 100 50"
                + " 100\"><ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 0 210 297\" CTM=\"0.01 0 0 0.01 -0.5"
                + " -1.0003\"><ofd:AbbreviatedData>M 50 100 L 150 100 L 150 150 L 50 150 C</ofd:AbbreviatedData>"
                + "</ofd:Path></ofd:Area></ofd:Clip></ofd:Clips></ofd:ImageObject>";
        try (var file = open(new OfdMaker().picture(6, "p", picture).page(image))) {
            var pixels = pixels(file, 1);
            assertThat(at(pixels, 100 / 210.0, 125 / 297.0)).isEqualTo(0xFF000000);
            assertThat(at(pixels, 100 / 210.0, 175 / 297.0)).isEqualTo(WHITE);
        }
    }

    @Test
    void objectsWithTheSameClipAreEachCutWhereTheyStand() throws IOException {
        var maker = new OfdMaker()
                .wholePage("<ofd:Content><ofd:Layer>" + clipped(0, 0, 40) + clipped(100, 0, 40) + clipped(0, 100, 40)
                        + clipped(100, 100, 60) + "</ofd:Layer></ofd:Content>");
        try (var file = open(maker)) {
            var pixels = pixels(file, 1);
            for (double[] corner : new double[][] {{0, 0}, {100, 0}, {0, 100}, {100, 100}}) {
                boolean wide = corner[0] > 0 && corner[1] > 0;
                double y = (corner[1] + 20) / 297.0;
                assertThat(at(pixels, (corner[0] + 20) / 210.0, y)).isEqualTo(RED);
                assertThat(at(pixels, (corner[0] + 50) / 210.0, y)).isEqualTo(wide ? RED : WHITE);
                assertThat(at(pixels, (corner[0] + 70) / 210.0, y)).isEqualTo(WHITE);
            }
        }
    }

    /** A red square with sides of 80 mm, of which so much of its left is to be seen. */
    private static String clipped(int x, int y, int seen) {
        return ("<ofd:PathObject Boundary=\"%d %d 80 80\" Fill=\"true\" Stroke=\"false\"><ofd:FillColor Value=\"255 0"
            + " 0\"/><ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"0 0 80 80\"><ofd:AbbreviatedData>M 0 0 L %d 0"
            + " L %d 80 L 0 80"
            + " C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips><ofd:AbbreviatedData>M 0 0 L 80 0"
            + " L 80 80 L 0 80 C</ofd:AbbreviatedData></ofd:PathObject>")
                .formatted(x, y, seen, seen);
    }

    @Test
    void aPartWrittenInGbkIsRead() throws IOException {
        var xml = "<?xml version=\"1.0\" encoding=\"GBK\"?><Page><Content><Layer>" + OfdMaker.text("行政处罚", 3, 8, 60, 40)
                + "</Layer></Content></Page>";
        var maker = new OfdMaker()
                .resource(SONG)
                .page("")
                .part("Doc_0/Pages/Page_0/Content.xml", xml.replace("ofd:", "").getBytes(Charset.forName("GBK")));
        try (var file = open(maker)) {
            assertThat(file.text(new PageKey(SOURCE, 1), soon()).plain()).isEqualTo("行政处罚");
        }
    }

    @Test
    void curvesAndArcsAreFollowed() throws IOException {
        var circle =
                "<ofd:PathObject Boundary=\"50 50 100 100\" Fill=\"true\" Stroke=\"false\"><ofd:FillColor Value=\"255"
                        + " 0 0\"/><ofd:AbbreviatedData>S 0 50 A 50 50 0 0 1 100 50 A 50 50 0 0 1 0 50"
                        + " C</ofd:AbbreviatedData></ofd:PathObject>";
        try (var file = open(new OfdMaker().page(circle))) {
            var pixels = pixels(file, 1);
            assertThat(at(pixels, 100 / 210.0, 55 / 297.0)).isEqualTo(RED);
            assertThat(at(pixels, 100 / 210.0, 145 / 297.0)).isEqualTo(RED);
            assertThat(at(pixels, 55 / 210.0, 55 / 297.0)).isEqualTo(WHITE);
        }
    }

    @Test
    void aSealIsShownWhetherItsPictureIsOneOrAPage() throws IOException {
        var red = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 40 * 40; i++) {
            red.setRGB(i % 40, i / 40, i % 40 < 20 ? RED : 0);
        }
        var page = new OfdMaker()
                .wholePage("<ofd:Area><ofd:PhysicalBox>0 0 40 40</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer>"
                        + OfdMaker.box(0, 0, 20, 40, "255 0 0", "") + "</ofd:Layer></ofd:Content>")
                .bytes();
        for (var seal :
                Map.of("png", PictureFiles.file(red, "png"), "ofd", page).entrySet()) {
            var maker = new OfdMaker()
                    .page(OfdMaker.box(100, 200, 40, 40, "0 0 255", ""))
                    .seal("100 200 40 40", seal.getKey(), seal.getValue());
            try (var file = open(maker)) {
                var pixels = pixels(file, 1);
                assertThat(at(pixels, 110 / 210.0, 220 / 297.0))
                        .as(seal.getKey())
                        .isEqualTo(RED);
                assertThat(at(pixels, 130 / 210.0, 220 / 297.0))
                        .as(seal.getKey())
                        .isEqualTo(0xFF0000FF);
            }
        }
    }

    @Test
    void aSignatureThatCannotBeReadIsSaidOnEveryPageItsSealMayBelongOn() throws IOException {
        for (var broken : List.of("<ofd:Signature", "<ofd:Signature xmlns:ofd=\"urn:x\"/>")) {
            var maker = new OfdMaker()
                    .page(OfdMaker.box(0, 0, 20, 40, "255 0 0", ""))
                    .page(OfdMaker.box(0, 0, 20, 40, "0 0 255", ""))
                    .seal("100 200 40 40", "png", new byte[0])
                    .part("Doc_0/Signs/Sign_0/Signature.xml", broken.getBytes(StandardCharsets.UTF_8));
            try (var file = open(maker)) {
                assertThat(file.remarks(1)).as(broken).containsExactly(PageRemark.SEAL_UNREAD);
                assertThat(file.remarks(2)).as(broken).containsExactly(PageRemark.SEAL_UNREAD);
            }
        }
        try (var file = open(new OfdMaker().page(OfdMaker.box(0, 0, 20, 40, "255 0 0", "")))) {
            assertThat(file.remarks(1)).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsSaidAndAPageWithoutItsMainPictureIsNotShown() throws IOException {
        try (var file = open(new OfdMaker().page(OfdMaker.image(6, 10, 10, 30, 30)))) {
            assertThat(file.paint(1, 300, soon()).remarks()).containsExactly(PageRemark.PART_MISSING);
        }
        var broken = new OfdMaker().picture(6, "p", new byte[] {1, 2, 3}).page(OfdMaker.image(6, 0, 0, 210, 297));
        try (var file = open(broken)) {
            assertThat(file.paint(1, 300, soon()).picture())
                    .isInstanceOfSatisfying(
                            Picture.Unreadable.class,
                            unreadable ->
                                    assertThat(unreadable.problem().reason()).isEqualTo(Reason.PICTURE_DAMAGED));
        }
    }

    @Test
    void nothingOutsideTheFileIsEverAskedFor() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE p SYSTEM \"" + address + "\" [<!ENTITY e SYSTEM \"" + address
                + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]><Page><Content><Layer><TextObject Font=\"3\""
                + " Size=\"9\" Boundary=\"0 0 9 9\"><TextCode X=\"0\""
                + " Y=\"9\">甲&f;乙</TextCode></TextObject></Layer></Content></Page>";
        var maker = new OfdMaker()
                .resource(SONG)
                .page("")
                .picture(6, address, new byte[0])
                .part("Doc_0/Pages/Page_0/Content.xml", evil.getBytes(StandardCharsets.UTF_8));
        try (var file = open(maker)) {
            assertThat(file.paint(1, 200, soon()).picture()).isNotNull();
            assertThat(words(file)).doesNotContain("root");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static String words(OfdFile file) {
        try {
            return file.text(new PageKey(SOURCE, 1), soon()).plain();
        } catch (IOException _) {
            return "";
        }
    }

    @Test
    void drawingsThatHoldThemselvesComeToAnEnd() throws IOException {
        var maker = new OfdMaker()
                .resource("<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit"
                        + " ID=\"40\"><ofd:Content><ofd:CompositeObject Boundary=\"0 0 9 9\""
                        + " ResourceID=\"40\"/><ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"40\"/>"
                        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")
                .page("<ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"40\"/>");
        try (var file = open(maker)) {
            assertThat(file.paint(1, 100, soon()).picture())
                    .isInstanceOfSatisfying(
                            Picture.Unreadable.class,
                            unreadable ->
                                    assertThat(unreadable.problem().reason()).isEqualTo(Reason.NESTED_TOO_DEEP));
        }
    }

    @Test
    void noDamageIsMoreThanAReason() {
        byte[] whole = new OfdMaker()
                .resource(SONG)
                .page(OfdMaker.text("案卷", 3, 8, 60, 40))
                .bytes();
        for (int i = 0; i < whole.length; i += Math.max(1, whole.length / 80)) {
            var broken = Arrays.copyOf(whole, whole.length);
            broken[i] ^= (byte) 0x5A;
            try (var file = open(broken)) {
                assertThat(file.paint(1, 60, soon()).picture()).isNotNull();
            } catch (IOException | Overrun refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void aPackageWithoutADocumentOrPagesSaysSo() {
        assertThatThrownBy(() -> open(OfdMaker.zip(Map.of("OFD.xml", "<OFD/>".getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> open(new OfdMaker()))
                .isInstanceOfSatisfying(
                        Overrun.class,
                        none -> assertThat(none.problem().reason()).isEqualTo(Reason.NO_PAGES));
        assertThatThrownBy(() ->
                        open(new OfdMaker().part("Encryptions.xml", new byte[0]).page("")))
                .isInstanceOfSatisfying(
                        Overrun.class,
                        none -> assertThat(none.problem().reason()).isEqualTo(Reason.ENCRYPTED));
    }

    private static byte[] face() throws IOException {
        try (var in = OfdPagesTest.class.getResourceAsStream("/org/anjuan/fonts/NotoSansSC-Regular.ttf")) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    private OfdFile open(OfdMaker maker) throws IOException {
        return open(maker.bytes());
    }

    private OfdFile open(byte[] bytes) throws IOException {
        var path = Files.write(Files.createTempFile(folder, "page", ".ofd"), bytes);
        return OfdFile.open(path, Bounds.USUAL, soon());
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofMinutes(1));
    }

    private static Pixels pixels(OfdFile file, int number) {
        var painted = file.paint(number, 420, soon()).picture();
        assertThat(painted).isInstanceOf(Pixels.class);
        return (Pixels) painted;
    }

    private static int at(Pixels pixels, double x, double y) {
        return pixels.argb()[((int) (y * pixels.height())) * pixels.width() + ((int) (x * pixels.width()))];
    }

    /** Part of the pixels between two corners that are clearly darker than paper. */
    private static double ink(Pixels pixels, double left, double top, double right, double bottom) {
        int dark = 0;
        int all = 0;
        for (int y = (int) (top * pixels.height()); y < (int) (bottom * pixels.height()); y++) {
            for (int x = (int) (left * pixels.width()); x < (int) (right * pixels.width()); x++) {
                dark += (pixels.argb()[y * pixels.width() + x] & 0xFF) < 128 ? 1 : 0;
                all++;
            }
        }
        return (double) dark / Math.max(1, all);
    }
}
