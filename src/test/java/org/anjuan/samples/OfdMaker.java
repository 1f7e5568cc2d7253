package org.anjuan.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes OFD files (GB/T 33190) in code, of A4 pages in millimetres. */
public final class OfdMaker {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder resources = new StringBuilder();
    private String common = "";
    private String afterPages = "";
    private String body = "";

    /** Adds a page with objects in one layer. */
    public OfdMaker page(String objects) {
        return wholePage("<ofd:Content><ofd:Layer ID=\"1000\">" + objects + "</ofd:Layer></ofd:Content>");
    }

    /** Adds a page by all that stands in it. */
    public OfdMaker wholePage(String content) {
        int number = pages.size();
        var place = "Pages/Page_" + number + "/Content.xml";
        pages.add("<ofd:Page ID=\"" + (number + 1) + "\" BaseLoc=\"" + place + "\"/>");
        return xml("Doc_0/" + place, "Page", content);
    }

    /** Adds a part by its place in the package. */
    public OfdMaker part(String place, byte[] bytes) {
        parts.put(place, bytes);
        return this;
    }

    /** Adds a part of XML with this root. */
    public OfdMaker xml(String place, String root, String content) {
        return part(
                place,
                (HEAD + "<ofd:" + root + SPACE + ">" + content + "</ofd:" + root + ">")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Adds to what pages refer to by number, such as {@code <ofd:Fonts>…</ofd:Fonts>}; files lie in {@code Doc_0/Res}. */
    public OfdMaker resource(String xml) {
        resources.append(xml);
        return this;
    }

    /** Adds a picture under a number. */
    public OfdMaker picture(int id, String name, byte[] bytes) {
        resource("<ofd:MultiMedias><ofd:MultiMedia ID=\"" + id + "\" Type=\"Image\"><ofd:MediaFile>" + name
                + "</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>");
        return part("Doc_0/Res/" + name, bytes);
    }

    /** Adds to what stands in the common data of the document. */
    public OfdMaker common(String xml) {
        common += xml;
        return this;
    }

    /** Adds to what stands behind the pages in the document. */
    public OfdMaker afterPages(String xml) {
        afterPages += xml;
        return this;
    }

    /** Seals page 1: a signature with the seal's picture in a file of its own. */
    public OfdMaker seal(String boundary, String type, byte[] picture) {
        body = "<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>";
        xml("Doc_0/Signs/Signatures.xml", "Signatures", "<ofd:Signature ID=\"1\" BaseLoc=\"Sign_0/Signature.xml\"/>");
        xml(
                "Doc_0/Signs/Sign_0/Signature.xml",
                "Signature",
                "<ofd:SignedInfo><ofd:StampAnnot ID=\"1\" PageRef=\"1\" Boundary=\"" + boundary
                        + "\"/><ofd:Seal><ofd:BaseLoc>Seal.esl</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>");
        return part("Doc_0/Signs/Sign_0/Seal.esl", esl(type, picture));
    }

    /** The structure of an electronic seal as far as its picture: kind, bytes, width, height. */
    private static byte[] esl(String type, byte[] picture) {
        var info = der(
                0x30,
                PictureFiles.concat(
                        der(0x16, type.getBytes(StandardCharsets.US_ASCII)),
                        der(0x04, picture),
                        der(0x02, new byte[] {40}),
                        der(0x02, new byte[] {40})));
        var header = der(0x30, PictureFiles.concat(der(0x16, new byte[] {'E', 'S'}), der(0x02, new byte[] {4})));
        return der(0x30, der(0x30, PictureFiles.concat(header, der(0x16, new byte[] {'1'}), info)));
    }

    private static byte[] der(int tag, byte[] content) {
        int length = content.length;
        var head = new byte[] {
            (byte) tag, (byte) 0x84, (byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length
        };
        return PictureFiles.concat(head, content);
    }

    /** A line of text in a font by number, its baseline beginning at a place. */
    public static String text(String words, int font, double size, double x, double y) {
        return "<ofd:TextObject ID=\"9\" Boundary=\"0 0 210 297\" Font=\"" + font + "\" Size=\"" + size
                + "\"><ofd:TextCode X=\"" + x + "\" Y=\"" + y + "\" DeltaX=\"g " + (words.length() - 1) + " " + size
                + "\">" + words + "</ofd:TextCode></ofd:TextObject>";
    }

    /** A filled rectangle. */
    public static String box(double x, double y, double width, double height, String colour, String more) {
        return "<ofd:PathObject ID=\"8\" Boundary=\"" + x + " " + y + " " + width + " " + height
                + "\" Stroke=\"false\" Fill=\"true\" " + more + "><ofd:FillColor Value=\"" + colour
                + "\"/><ofd:AbbreviatedData>M 0 0 L " + width + " 0 L " + width + " " + height + " L 0 " + height
                + " C</ofd:AbbreviatedData></ofd:PathObject>";
    }

    /** A picture over a box of the page. */
    public static String image(int id, double x, double y, double width, double height) {
        return "<ofd:ImageObject ID=\"7\" Boundary=\"" + x + " " + y + " " + width + " " + height + "\" CTM=\"" + width
                + " 0 0 " + height + " 0 0\" ResourceID=\"" + id + "\"/>";
    }

    /** The finished file. */
    public byte[] bytes() {
        var all = new LinkedHashMap<>(parts);
        var finished = new OfdMaker();
        finished.xml(
                "OFD.xml",
                "OFD",
                "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>" + body + "</ofd:DocBody>");
        finished.xml(
                "Doc_0/Document.xml",
                "Document",
                "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>" + common
                        + "</ofd:CommonData><ofd:Pages>" + String.join("", pages) + "</ofd:Pages>" + afterPages);
        finished.part(
                "Doc_0/DocumentRes.xml",
                (HEAD + "<ofd:Res" + SPACE + " BaseLoc=\"Res\">" + resources + "</ofd:Res>")
                        .getBytes(StandardCharsets.UTF_8));
        finished.parts.forEach(all::putIfAbsent);
        return zip(all);
    }

    /** A zip of these parts. */
    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
