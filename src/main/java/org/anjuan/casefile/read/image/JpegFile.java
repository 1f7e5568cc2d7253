package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads the head of a JPEG file (ITU T.81, JFIF, Exif), and whether its data reach their end marker. */
final class JpegFile {
    private static final int CHUNK = 1 << 16;
    private static final String EXIF = "Exif\0\0";
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;

    private final Bytes file;
    private Density jfif = Density.UNKNOWN;
    private Exif exif = Exif.NONE;
    private int width;
    private int height;

    private JpegFile(Bytes file) {
        this.file = file;
    }

    /** The head; throws for a file that ends before its frame is described. */
    static PictureHead head(Bytes file) throws IOException {
        var jpeg = new JpegFile(file);
        boolean whole = jpeg.walk();
        if (jpeg.width < 1 || jpeg.height < 1) {
            throw new IOException("JPEG without a frame");
        }
        var density = jpeg.jfif.or(jpeg.exif.density());
        return new PictureHead(0, jpeg.width, jpeg.height, density, jpeg.exif.turn(), whole);
    }

    /**
     * Walks from marker to marker, past what some programs leave between them, as other decoders do; true when the end marker of
     * the picture was met.
     */
    private boolean walk() throws IOException {
        long at = 2;
        while (true) {
            var head = file.upTo(at, 4);
            if (head.length < 2) {
                return false;
            } else if ((head[0] & 0xFF) != 0xFF) {
                at = nextMarker(at);
                continue;
            }
            int marker = head[1] & 0xFF;
            if (marker == END) {
                return true;
            } else if (marker == 0xFF) {
                at++;
            } else if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                at += 2;
            } else if (head.length < 4) {
                return false;
            } else {
                int length = (head[2] & 0xFF) << 8 | (head[3] & 0xFF);
                segment(marker, at + 4, length - 2);
                at += 2 + length;
                at = marker == START_OF_SCAN ? nextMarker(at) : at;
            }
        }
    }

    private void segment(int marker, long at, int length) throws IOException {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame && width == 0) {
            var sizes = file.at(at, 5);
            height = (sizes[1] & 0xFF) << 8 | (sizes[2] & 0xFF);
            width = (sizes[3] & 0xFF) << 8 | (sizes[4] & 0xFF);
        } else if (marker == APP0 || marker == APP1) {
            application(file.upTo(at, Math.max(0, length)));
        }
    }

    private void application(byte[] block) {
        var start = new String(block, 0, Math.min(block.length, 6), StandardCharsets.ISO_8859_1);
        if (start.startsWith("JFIF\0") && block.length >= 12) {
            double across = (block[8] & 0xFF) << 8 | (block[9] & 0xFF);
            double down = (block[10] & 0xFF) << 8 | (block[11] & 0xFF);
            jfif = switch (block[7]) {
                case 1 -> Density.perInch(across, down);
                case 2 -> Density.perCentimetre(across, down);
                default -> Density.UNKNOWN;
            };
        } else if (start.equals(EXIF) && exif.equals(Exif.NONE)) {
            exif = Exif.of(Arrays.copyOfRange(block, EXIF.length(), block.length));
        }
    }

    /** The place of the next marker that is neither stuffing nor a restart, as both occur within coded data; the end without one. */
    private long nextMarker(long from) throws IOException {
        long at = from;
        boolean escaped = false;
        while (true) {
            var chunk = file.upTo(at, CHUNK);
            if (chunk.length == 0) {
                return at;
            }
            for (int i = 0; i < chunk.length; i++) {
                int b = chunk[i] & 0xFF;
                if (escaped && b != 0 && b != 0xFF && (b < 0xD0 || b > 0xD7)) {
                    return at + i - 1;
                }
                escaped = b == 0xFF;
            }
            at += chunk.length;
        }
    }
}
