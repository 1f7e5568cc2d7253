package org.anjuan.desk.zoo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.samples.OfdMaker;
import org.anjuan.samples.PictureFiles;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word files that are broken, hostile or odd. */
final class WordAnimals {
    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String WORDS = "<w:p><w:r><w:rPr><w:sz w:val=\"60\"/></w:rPr><w:t>行政处罚决定书</w:t></w:r></w:p>";

    private WordAnimals() {}

    static List<Animal> all() {
        byte[] good = docx(WORDS);
        return List.of(
                new Animal("good.docx", good, "docx 1: shown FONTS_REPLACED"),
                new Animal("docx named doc.doc", good, "docx 1: shown FONTS_REPLACED"),
                new Animal("cut.docx", PictureFiles.cut(good, 0.5), "refused DAMAGED"),
                new Animal("a zip named docx.docx", OfdMaker.zip(Map.of("a.txt", new byte[9])), "refused DAMAGED"),
                new Animal("locked.docx", locked(good), "refused ENCRYPTED"),
                new Animal("no words.docx", docx(""), "docx 1: blank"),
                new Animal("not well formed.docx", document("<w:document " + SPACE + "><w:body>"), "refused DAMAGED"),
                new Animal("document type.docx", document(bomb()), "refused DAMAGED"),
                new Animal(
                        "nested too deep.docx",
                        docx("<w:p>".repeat(3_000) + "</w:p>".repeat(3_000)),
                        "refused NESTED_TOO_DEEP"),
                new Animal(
                        "a strange sign.docx",
                        docx(WORDS.replace("行政", "\uD83D\uDE00")),
                        "docx 1: shown FONTS_REPLACED CHARACTERS_MISSING"),
                new Animal(
                        "two columns.docx",
                        docx(WORDS + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:cols w:num=\"2\"/></w:sectPr>"),
                        "docx 1: shown FONTS_REPLACED SET_OTHERWISE"),
                new Animal("web page.doc", "<html><body>notice</body></html>".getBytes(UTF_8), "refused MISNAMED"),
                new Animal("rich text.doc", "{\\rtf1 notice}".getBytes(UTF_8), "refused MISNAMED"),
                new Animal("compound head only.doc", head(), "refused DAMAGED"));
    }

    private static byte[] docx(String body) {
        return document("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + SPACE + "><w:body>" + body
                + "</w:body></w:document>");
    }

    private static byte[] document(String xml) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                    + " Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                    + " Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>")
                        .getBytes(UTF_8));
        parts.put(
                "_rels/.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                    + " Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                    + "Target=\"word/document.xml\"/></Relationships>")
                        .getBytes(UTF_8));
        parts.put("word/document.xml", xml.getBytes(UTF_8));
        return OfdMaker.zip(parts);
    }

    private static String bomb() {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'z'; c++) {
            var before = "&" + (char) (c - 1) + ";";
            xml.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return xml + "]><w:document " + SPACE + "><w:body><w:p><w:r><w:t>&y;</w:t></w:r></w:p></w:body></w:document>";
    }

    private static byte[] locked(byte[] docx) {
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(system)) {
                out.write(docx);
            }
            var bytes = new ByteArrayOutputStream();
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] head() {
        var bytes = new byte[600];
        var magic = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        return bytes;
    }
}
