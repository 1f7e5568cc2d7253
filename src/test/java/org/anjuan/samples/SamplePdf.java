package org.anjuan.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Makes small PDF files page by page, in the upright frame of a reader whatever the page's own turn. */
public final class SamplePdf implements AutoCloseable {
    private final PDDocument document = new PDDocument();

    /** Draws on a page; throws what PDFBox throws. */
    @FunctionalInterface
    public interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    public PDDocument document() {
        return document;
    }

    /** Adds an upright A4 page. */
    public SamplePdf page(Drawing drawing) {
        return page(PDRectangle.A4, 0, drawing);
    }

    /**
     * Adds a page on which the drawing appears upright to a reader.
     *
     * @param box of the page before it is turned, also away from the origin
     * @param turn clockwise degrees
     */
    public SamplePdf page(PDRectangle box, int turn, Drawing drawing) {
        return paper(box, turn, content -> {
            content.transform(toBox(box, turn));
            drawing.on(content);
        });
    }

    /** Adds a page on which the drawing turns with the paper; its crop box is smaller than its paper. */
    public SamplePdf paper(PDRectangle box, int turn, Drawing drawing) {
        var page = new PDPage(new PDRectangle(
                box.getLowerLeftX() - 30, box.getLowerLeftY() - 40, box.getWidth() + 70, box.getHeight() + 90));
        page.setCropBox(box);
        page.setRotation(turn);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            drawing.on(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    private static Matrix toBox(PDRectangle box, int turn) {
        float x = box.getLowerLeftX();
        float y = box.getLowerLeftY();
        return switch (turn) {
            case 90 -> new Matrix(0, 1, -1, 0, x + box.getWidth(), y);
            case 180 -> new Matrix(-1, 0, 0, -1, x + box.getWidth(), y + box.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, x, y + box.getHeight());
            default -> new Matrix(1, 0, 0, 1, x, y);
        };
    }

    /** Adds an upright A4 page that is one JPEG scan. */
    public SamplePdf scan(byte[] jpeg) {
        return page(
                content -> content.drawImage(jpeg(jpeg), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight()));
    }

    public PDImageXObject jpeg(byte[] jpeg) {
        try {
            return JPEGFactory.createFromByteArray(document, jpeg);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds an upright A4 page with one line of text near the top. */
    public SamplePdf text(String line) {
        return page(content -> write(content, line, 72, 760, 14));
    }

    public static void write(PDPageContentStream content, String line, float x, float y, float size)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), size);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    /** A white picture with a black top left ninth. */
    public static byte[] cornerJpeg(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, width / 3, height / 3);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** Locks the file; an empty user password leaves it open to readers. */
    public SamplePdf locked(String ownerPassword, String userPassword) {
        try {
            document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public Path save(Path file) {
        try {
            document.save(file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
