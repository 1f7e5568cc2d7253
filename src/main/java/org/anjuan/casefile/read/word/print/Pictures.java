package org.anjuan.casefile.read.word.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.Warning;
import org.anjuan.casefile.read.word.manuscript.Drawing.Picture;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Embeds pictures, each once; what cannot be embedded is left out with a warning. */
final class Pictures {
    private final PDDocument document;
    private final Effort effort;
    private final IdentityHashMap<byte[], Optional<PDImageXObject>> embedded = new IdentityHashMap<>();

    Pictures(PDDocument document, Effort effort) {
        this.document = document;
        this.effort = effort;
    }

    @Nullable
    PDImageXObject image(Picture picture) {
        return embedded.computeIfAbsent(picture.bytes(), this::embed).orElse(null);
    }

    private Optional<PDImageXObject> embed(byte[] bytes) {
        try {
            var image = convert(bytes);
            if (image.isEmpty()) {
                effort.warn(Warning.PICTURE_LEFT_OUT);
            }
            return image;
        } catch (IOException | RuntimeException _) {
            effort.look();
            effort.warn(Warning.PICTURE_LEFT_OUT);
            return Optional.empty();
        }
    }

    private Optional<PDImageXObject> convert(byte[] bytes) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return effort.picture(reader.getWidth(0), reader.getHeight(0))
                        ? Optional.of(convert(reader, bytes))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private PDImageXObject convert(ImageReader reader, byte[] bytes) throws IOException {
        return switch (reader.getFormatName()) {
            case "JPEG", "jpeg", "jpg" -> JPEGFactory.createFromByteArray(document, bytes);
            case "png" -> PDImageXObject.createFromByteArray(document, bytes, "png");
            default -> LosslessFactory.createFromImage(document, reader.read(0));
        };
    }
}
