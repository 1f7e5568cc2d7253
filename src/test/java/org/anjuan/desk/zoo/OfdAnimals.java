package org.anjuan.desk.zoo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.anjuan.samples.OfdMaker;
import org.anjuan.samples.PictureFiles;

/** OFD files that are broken, hostile or odd. */
final class OfdAnimals {
    private static final String SONG = "<ofd:Fonts><ofd:Font ID=\"3\" FontName=\"宋体\"/></ofd:Fonts>";
    private static final String WORDS = OfdMaker.text("行政处罚决定书", 3, 20, 10, 60);
    private static final String BOX = OfdMaker.box(10, 10, 100, 100, "255 0 0", "");

    private OfdAnimals() {}

    static List<Animal> all() {
        byte[] good = words().page(WORDS).bytes();
        return List.of(
                new Animal("good.ofd", good, "ofd 1: shown FONTS_REPLACED"),
                new Animal("named as a zip.zip", good, "ofd 1: shown FONTS_REPLACED"),
                new Animal("cut.ofd", PictureFiles.cut(good, 0.6), "refused DAMAGED"),
                new Animal(
                        "no document.ofd",
                        OfdMaker.zip(Map.of("OFD.xml", "<OFD/>".getBytes(UTF_8))),
                        "refused DAMAGED"),
                new Animal("no pages.ofd", new OfdMaker().bytes(), "refused NO_PAGES"),
                new Animal(
                        "locked.ofd",
                        words().part("Encryptions.xml", new byte[0]).page(WORDS).bytes(),
                        "refused ENCRYPTED"),
                new Animal(
                        "page not well formed.ofd",
                        new OfdMaker().page(BOX).page(BOX + "<ofd:").bytes(),
                        "ofd 2: shown, unreadable DAMAGED"),
                new Animal(
                        "main picture missing.ofd",
                        new OfdMaker().page(OfdMaker.image(9, 0, 0, 210, 297)).bytes(),
                        "ofd 1: unreadable PICTURE_DAMAGED"),
                new Animal(
                        "small picture missing.ofd",
                        new OfdMaker()
                                .page(BOX + OfdMaker.image(9, 0, 0, 20, 20))
                                .bytes(),
                        "ofd 1: shown PART_MISSING"),
                new Animal(
                        "picture cut.ofd",
                        new OfdMaker()
                                .picture(9, "p.jpg", cutJpeg())
                                .page(OfdMaker.image(9, 0, 0, 210, 297))
                                .bytes(),
                        "ofd 1: shown PICTURE_CUT_SHORT"),
                new Animal(
                        "picture too large.ofd",
                        new OfdMaker()
                                .picture(9, "p.png", PictureFiles.pngClaiming(50_000, 50_000))
                                .page(OfdMaker.image(9, 0, 0, 210, 297))
                                .bytes(),
                        "ofd 1: unreadable PICTURE_TOO_LARGE"),
                new Animal("font of garbage.ofd", garbageFont(), "ofd 1: shown FONTS_REPLACED"),
                new Animal("no such font.ofd", new OfdMaker().page(WORDS).bytes(), "ofd 1: shown FONTS_REPLACED"),
                new Animal("page of nothing.ofd", nothing(), "ofd 1: shown"),
                new Animal("drawing in itself.ofd", itself(), "ofd 1: unreadable NESTED_TOO_DEEP"),
                new Animal(
                        "xml too deep.ofd",
                        new OfdMaker()
                                .page("<a>".repeat(500) + "</a>".repeat(500))
                                .bytes(),
                        "ofd 1: unreadable NESTED_TOO_DEEP"),
                new Animal(
                        "seal of garbage.ofd",
                        new OfdMaker()
                                .page(BOX)
                                .seal("20 20 40 40", "png", new byte[9])
                                .bytes(),
                        "ofd 1: shown PART_MISSING"),
                new Animal(
                        "unknown objects.ofd",
                        new OfdMaker()
                                .page(BOX + "<ofd:VideoObject/><ofd:PathObject/>")
                                .bytes(),
                        "ofd 1: shown"),
                new Animal(
                        "a million distances.ofd", words().page(distances()).bytes(), "ofd 1: shown FONTS_REPLACED"));
    }

    private static OfdMaker words() {
        return new OfdMaker().resource(SONG);
    }

    private static byte[] cutJpeg() {
        return PictureFiles.cut(PictureFiles.file(PictureFiles.noise(200, 200), "jpeg"), 0.6);
    }

    private static byte[] garbageFont() {
        return new OfdMaker()
                .resource("<ofd:Fonts><ofd:Font ID=\"3\""
                        + " FontName=\"甲\"><ofd:FontFile>f.ttf</ofd:FontFile></ofd:Font></ofd:Fonts>")
                .part("Doc_0/Res/f.ttf", new byte[500])
                .page(WORDS)
                .bytes();
    }

    private static byte[] nothing() {
        return new OfdMaker()
                .wholePage("<ofd:Area><ofd:PhysicalBox>0 0 0 0</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer>"
                        + BOX + "</ofd:Layer></ofd:Content>")
                .bytes();
    }

    private static byte[] itself() {
        var inner = "<ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"4\"/>";
        return new OfdMaker()
                .resource("<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"4\"><ofd:Content>" + inner + inner
                        + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")
                .page(inner)
                .bytes();
    }

    private static String distances() {
        return "<ofd:TextObject Boundary=\"0 0 210 297\" Font=\"3\" Size=\"20\"><ofd:TextCode X=\"10\" Y=\"60\" "
                + "DeltaX=\"g 999999999 0.1 g 999999999 5\">字字字</ofd:TextCode></ofd:TextObject>";
    }
}
