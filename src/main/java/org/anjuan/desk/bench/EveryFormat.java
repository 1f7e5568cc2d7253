package org.anjuan.desk.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lays files of every format the program reads into a folder: scans of every kind, text, Word, pictures, OFD. */
final class EveryFormat {
    private static final int PAGES = 12;
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private EveryFormat() {}

    static void lay(Path folder) throws IOException {
        for (var kind : ScanKind.values()) {
            ScanFile.write(folder.resolve(kind + ".pdf"), kind == ScanKind.JPEG2000 ? 2 : PAGES, kind);
        }
        Resources.text(folder);
        Files.write(folder.resolve("word.zip"), Resources.bytes("../sample/street.zip"));
        Files.write(folder.resolve("page.jpg"), Resources.bytes("page.jpg"));
        Files.write(folder.resolve("gray.jpg"), Resources.bytes("gray.jpg"));
        try (var out = Files.newOutputStream(folder.resolve("lines.ofd"))) {
            ofd(out);
        }
    }

    private static void ofd(OutputStream out) throws IOException {
        var pages = new StringBuilder();
        var parts = new TreeMap<String, String>();
        for (int page = 0; page < PAGES; page++) {
            var place = "Pages/" + page + ".xml";
            pages.append("<ofd:Page ID=\"")
                    .append(page + 1)
                    .append("\" BaseLoc=\"")
                    .append(place)
                    .append("\"/>");
            parts.put(
                    "Doc/" + place,
                    xml("Page", "<ofd:Content><ofd:Layer ID=\"1\">" + lines() + "</ofd:Layer></ofd:Content>"));
        }
        parts.put("OFD.xml", xml("OFD", "<ofd:DocBody><ofd:DocRoot>Doc/Document.xml</ofd:DocRoot></ofd:DocBody>"));
        parts.put("Doc/Res.xml", xml("Res", "<ofd:Fonts><ofd:Font ID=\"2\" FontName=\"SimSun\"/></ofd:Fonts>"));
        parts.put(
                "Doc/Document.xml",
                xml(
                        "Document",
                        "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                + "<ofd:DocumentRes>Res.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>" + pages
                                + "</ofd:Pages>"));
        zip(parts, out);
    }

    private static String lines() {
        var lines = new StringBuilder();
        for (int line = 0; line < 40; line++) {
            lines.append("<ofd:TextObject ID=\"3\" Boundary=\"0 0 210 297\" Font=\"2\" Size=\"5\"><ofd:TextCode"
                            + " X=\"20\" Y=\"")
                    .append(20 + 6 * line)
                    .append("\" DeltaX=\"g 30 3\">The quick brown fox jumps over it</ofd:TextCode></ofd:TextObject>");
        }
        return lines.toString();
    }

    private static String xml(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + root + SPACE + ">" + content + "</ofd:" + root + ">";
    }

    private static void zip(Map<String, String> parts, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
