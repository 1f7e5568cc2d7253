package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The formats of picture files, told by their first bytes. */
enum PictureFormat {
    JPEG("jpeg"),
    PNG("png"),
    TIFF("tiff"),
    BMP("bmp"),
    GIF("gif"),
    WEBP("webp");

    private static final int MAGIC = 12;

    private final String decoder;

    PictureFormat(String decoder) {
        this.decoder = decoder;
    }

    /** The format's name among the platform's decoders. */
    String decoder() {
        return decoder;
    }

    /**
     * The heads of all pictures that are pages, in order.
     *
     * @throws IOException when the head breaks the rules of its format
     */
    List<PictureHead> heads(Bytes file) throws IOException {
        return switch (this) {
            case JPEG -> List.of(JpegFile.head(file));
            case PNG -> List.of(PngFile.head(file));
            case TIFF -> TiffFile.pages(file);
            case BMP -> List.of(BmpFile.head(file));
            case GIF -> List.of(GifFile.head(file));
            case WEBP -> List.of(WebpFile.head(file));
        };
    }

    /**
     * The file as every decoder reads it.
     *
     * @throws IOException when it cannot be brought into that form
     */
    Bytes usual(Bytes file) throws IOException {
        return this == BMP ? BmpFile.usual(file) : file;
    }

    /**
     * The format of a file.
     *
     * @throws IOException when it is none of these
     */
    static PictureFormat of(Bytes file) throws IOException {
        var start = new String(file.upTo(0, MAGIC), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        } else if (start.startsWith("\u0089PNG")) {
            return PNG;
        } else if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        } else if (start.startsWith("BM")) {
            return BMP;
        } else if (start.startsWith("GIF8")) {
            return GIF;
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        throw new IOException("No picture");
    }
}
