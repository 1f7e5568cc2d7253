package org.anjuan.desk.zoo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.anjuan.samples.PictureFiles;
import org.anjuan.samples.RawPdf;
import org.anjuan.samples.SamplePdf;

/** PDFs whose structure is broken, hostile or odd. */
final class PdfAnimals {
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String ONE_PAGE = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private static final String WORDS = "BT /F 40 Tf 20 100 Td (words) Tj ET";

    private PdfAnimals() {}

    static List<Animal> all() {
        byte[] good = good();
        return List.of(
                new Animal("empty.pdf", new byte[0], "refused EMPTY"),
                new Animal("one byte.pdf", new byte[] {'%'}, "refused DAMAGED"),
                new Animal("head only.pdf", "%PDF-1.7\n".getBytes(ISO_8859_1), "refused DAMAGED"),
                new Animal("good.pdf", good, "pdf 1: shown"),
                new Animal("version 1.0.pdf", version(good, "1.0"), "pdf 1: shown"),
                new Animal("version 2.0.pdf", version(good, "2.0"), "pdf 1: shown"),
                new Animal("version 9.9.pdf", version(good, "9.9"), "pdf 1: shown"),
                new Animal("named as a picture.jpg", good, "pdf 1: shown"),
                new Animal("without extension", good, "pdf 1: shown"),
                new Animal(
                        "junk before.pdf",
                        PictureFiles.concat("junk\n".repeat(100).getBytes(ISO_8859_1), good),
                        "pdf 1: shown"),
                new Animal("junk behind.pdf", PictureFiles.concat(good, new byte[5_000]), "pdf 1: shown"),
                new Animal("cut in the table.pdf", PictureFiles.cut(good, 0.75), "pdf 1: shown"),
                new Animal("cut before the words.pdf", PictureFiles.cut(good, 0.35), "refused NO_PAGES"),
                new Animal("table points nowhere.pdf", changed(good, "startxref\n", "startxref\n9"), "pdf 1: shown"),
                new Animal("no page tree.pdf", raw("<</Type/Catalog>>"), "refused DAMAGED"),
                new Animal(
                        "tree in a circle.pdf",
                        raw(CATALOG, "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
                        "refused NO_PAGES"),
                new Animal(
                        "count is a lie.pdf",
                        page("/MediaBox[0 0 200 200]", "/Count 1>>", "/Count 100000>>"),
                        "pdf 1: shown"),
                new Animal("a page is missing.pdf", missing(), "pdf 2: shown, unreadable DAMAGED"),
                new Animal("no box.pdf", page("", "", ""), "pdf 1: shown"),
                new Animal("box inside out.pdf", page("/MediaBox[200 200 0 0]", "", ""), "pdf 1: shown"),
                new Animal("box of nothing.pdf", page("/MediaBox[0 0 0 0]", "", ""), "pdf 1: shown"),
                new Animal("long as a street.pdf", page("/MediaBox[0 0 200 90000]", "", ""), "pdf 1: shown"),
                new Animal("turned by 91.pdf", page("/MediaBox[0 0 200 200]/Rotate 91", "", ""), "pdf 1: shown"),
                new Animal("turned by 270.pdf", page("/MediaBox[0 0 200 200]/Rotate -90", "", ""), "pdf 1: shown"),
                new Animal(
                        "contents missing.pdf",
                        page("/MediaBox[0 0 200 200]", "/Contents 4 0 R", "/Contents 99 0 R"),
                        "refused DAMAGED"),
                new Animal(
                        "operators out of order.pdf",
                        contents("Q Q Q ET ] >> Tj (x) " + WORDS),
                        "pdf 1: shown PART_MISSING"),
                new Animal("a form in itself.pdf", form(), "pdf 1: shown"),
                new Animal("a thousand saves.pdf", contents("q ".repeat(100_000) + WORDS), "pdf 1: shown"),
                new Animal(
                        "numbers without end.pdf",
                        contents("9".repeat(400) + " 0 m 1e999 -1e999 l S " + WORDS),
                        "pdf 1: shown PART_MISSING"),
                new Animal("locked for readers.pdf", locked("owner", "user"), "refused ENCRYPTED"),
                new Animal("locked against changes.pdf", locked("owner", ""), "pdf 1: shown"),
                new Animal("locked to a certificate.pdf", Certified.pdf(), "refused NEEDS_CERTIFICATE"),
                new Animal("an unknown lock.pdf", unknownLock(), "refused DAMAGED"));
    }

    private static byte[] good() {
        return page("/MediaBox[0 0 200 200]", "", "");
    }

    private static byte[] page(String entries, String change, String into) {
        var file = raw(
                CATALOG,
                ONE_PAGE,
                "<</Type/Page/Parent 2 0 R" + entries + "/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                "<</Length " + WORDS.length() + ">>\nstream\n" + WORDS + "\nendstream",
                FONT);
        return change.isEmpty() ? file : changed(file, change, into);
    }

    private static byte[] contents(String operators) {
        return raw(
                CATALOG,
                ONE_PAGE,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                "<</Length " + operators.length() + ">>\nstream\n" + operators + "\nendstream",
                FONT);
    }

    private static byte[] missing() {
        var first = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>";
        return raw(
                CATALOG,
                "<</Type/Pages/Kids[3 0 R 77 0 R]/Count 2>>",
                first,
                "<</Length " + WORDS.length() + ">>\nstream\n" + WORDS + "\nendstream",
                FONT);
    }

    private static byte[] form() {
        var itself = "/X Do " + WORDS;
        return raw(
                CATALOG,
                ONE_PAGE,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources 6 0 R>>",
                "<</Length " + itself.length() + ">>\nstream\n" + itself + "\nendstream",
                "<</Type/XObject/Subtype/Form/BBox[0 0 200 200]/Resources 6 0 R/Length " + itself.length()
                        + ">>\nstream\n" + itself + "\nendstream",
                "<</XObject<</X 5 0 R>>/Font<</F 7 0 R>>>>",
                FONT);
    }

    private static byte[] unknownLock() {
        return changed(
                changed(good(), "<</Root 1 0 R", "<</Encrypt<</Filter/Nobody/V 9/R 9>>/ID[(a)(b)]/Root 1 0 R"),
                "@",
                "@");
    }

    private static byte[] locked(String owner, String user) {
        try (var pdf = new SamplePdf()) {
            var out = new ByteArrayOutputStream();
            pdf.text("secret").locked(owner, user).document().save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] raw(String... objects) {
        var pdf = new RawPdf();
        for (var object : objects) {
            pdf.object(object);
        }
        return pdf.bytes();
    }

    private static byte[] version(byte[] pdf, String version) {
        return changed(pdf, "%PDF-1.7", "%PDF-" + version);
    }

    private static byte[] changed(byte[] file, String change, String into) {
        return new String(file, ISO_8859_1).replace(change, into).getBytes(ISO_8859_1);
    }
}
