package org.anjuan.casefile.read.word.print;

import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.read.font.EmbeddableFaces;
import org.anjuan.casefile.read.font.Face;
import org.anjuan.casefile.read.picture.CarriedRemarks;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.typeset.Mark;
import org.anjuan.casefile.read.word.typeset.Sheet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints sheets as a PDF with the used parts of the faces in it; equal sheets make equal bytes. */
public final class Printer {
    private static final long SAME_FOR_ALL = 1;

    private final EmbeddableFaces faces;
    private final Effort effort;
    private final PDDocument document;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
    private final Pictures pictures;

    private Printer(EmbeddableFaces faces, Effort effort, PDDocument document) {
        this.faces = faces;
        this.effort = effort;
        this.document = document;
        this.pictures = new Pictures(document, effort);
    }

    /** The bytes of the PDF. */
    public static byte[] print(List<Sheet> sheets, EmbeddableFaces faces, Effort effort) throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(SAME_FOR_ALL);
            var printer = new Printer(faces, effort, document);
            for (var sheet : sheets) {
                printer.page(sheet);
            }
            printer.embed();
            CarriedRemarks.write(
                    document, effort.warnings().stream().map(Printer::remark).collect(toSet()));
            effort.look();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    private static PageRemark remark(Warning warning) {
        return switch (warning) {
            case FONT_REPLACED -> PageRemark.FONTS_REPLACED;
            case CHARACTER_MISSING -> PageRemark.CHARACTERS_MISSING;
            case PICTURE_LEFT_OUT, OBJECT_LEFT_OUT -> PageRemark.PART_MISSING;
            case EXTERNAL_LEFT_OUT -> PageRemark.LEFT_OUTSIDE;
            case FLOAT_APPROXIMATED, COLUMNS_AS_ONE, NOTES_OTHERWISE -> PageRemark.SET_OTHERWISE;
        };
    }

    /** Embeds of each face what was used of it. */
    private void embed() throws IOException {
        for (var font : fonts.values()) {
            font.subset();
        }
    }

    private void page(Sheet sheet) throws IOException {
        effort.look();
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        var resources = new PDResources();
        page.setResources(resources);
        var content = new Content(sheet.height());
        for (var mark : sheet.marks()) {
            effort.step();
            print(mark, content, resources);
        }
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.bytes());
        }
        page.setContents(stream);
        document.addPage(page);
    }

    private void print(Mark mark, Content content, PDResources resources) throws IOException {
        switch (mark) {
            case Mark.Glyphs glyphs -> glyphs(glyphs, content, resources);
            case Mark.Rule(var x1, var y1, var x2, var y2, var edge) -> content.rule(x1, y1, x2, y2, edge);
            case Mark.Fill(var x, var y, var width, var height, var color) -> content.fill(x, y, width, height, color);
            case Mark.Stamp stamp -> stamp(stamp, content, resources);
        }
    }

    private void glyphs(Mark.Glyphs glyphs, Content content, PDResources resources) throws IOException {
        var font = font(glyphs.face());
        var name = resources.add(font).getName();
        byte[] codes = font.encode(glyphs.text());
        glyphs.text().codePoints().forEach(font::addToSubset);
        content.glyphs(
                name,
                codes,
                glyphs.size(),
                glyphs.x(),
                glyphs.y(),
                glyphs.stretch(),
                glyphs.spacing(),
                glyphs.bold(),
                glyphs.italic(),
                glyphs.color());
    }

    private PDType0Font font(Face face) throws IOException {
        var font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, faces.font(face), true);
            fonts.put(face, font);
        }
        return font;
    }

    private void stamp(Mark.Stamp stamp, Content content, PDResources resources) throws IOException {
        var image = pictures.image(stamp.picture());
        if (image != null) {
            var crop = stamp.picture().crop();
            double[] visible = {crop.left(), crop.top(), 1 - crop.left() - crop.right(), 1 - crop.top() - crop.bottom()
            };
            content.picture(
                    resources.add(image).getName(),
                    stamp.x(),
                    stamp.y(),
                    stamp.width(),
                    stamp.height(),
                    visible,
                    stamp.picture().turn());
        }
    }
}
