package org.anjuan.casefile.read.picture;

import java.util.Optional;

/**
 * What the head of a JPEG file says, as far as it decides who may decode it.
 *
 * @param plain whether every decoder shows it alike: eight bits, Huffman coded, gray or YCbCr
 */
public record JpegHead(int width, int height, int components, boolean plain) {
    private static final int EOI_SEARCH = 4096;

    /** Reads the head; empty when the bytes do not begin like a JPEG file with a frame. */
    public static Optional<JpegHead> of(byte[] bytes) {
        if (bytes.length < 4 || at(bytes, 0) != 0xFF || at(bytes, 1) != 0xD8) {
            return Optional.empty();
        }
        boolean adobeRgb = false;
        int place = 2;
        while (place + 4 <= bytes.length) {
            int marker = at(bytes, place + 1);
            if (at(bytes, place) != 0xFF) {
                return Optional.empty();
            }
            if (marker == 0xFF) {
                place++;
            } else if (frame(marker)) {
                return frame(bytes, place, marker, adobeRgb);
            } else {
                adobeRgb |= marker == 0xEE && adobeWithoutTransform(bytes, place);
                place += 2 + (alone(marker) ? 0 : twoBytes(bytes, place + 2));
            }
        }
        return Optional.empty();
    }

    /** Whether the end marker stands where it should; without it the lower part of the picture may be missing. */
    static boolean complete(byte[] bytes) {
        for (int i = bytes.length - 2; i >= Math.max(0, bytes.length - EOI_SEARCH); i--) {
            if (at(bytes, i) == 0xFF && at(bytes, i + 1) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    public long pixels() {
        return (long) width * height;
    }

    private static Optional<JpegHead> frame(byte[] bytes, int place, int marker, boolean adobeRgb) {
        if (place + 10 >= bytes.length) {
            return Optional.empty();
        }
        int components = at(bytes, place + 9);
        boolean lettered = place + 10 < bytes.length && at(bytes, place + 10) == 'R';
        boolean plain = marker <= 0xC2
                && at(bytes, place + 4) == 8
                && (components == 1 || (components == 3 && !adobeRgb && !lettered));
        return Optional.of(new JpegHead(twoBytes(bytes, place + 7), twoBytes(bytes, place + 5), components, plain));
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean alone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private static boolean adobeWithoutTransform(byte[] bytes, int place) {
        return place + 15 < bytes.length
                && at(bytes, place + 4) == 'A'
                && at(bytes, place + 5) == 'd'
                && at(bytes, place + 15) == 0;
    }

    private static int twoBytes(byte[] bytes, int place) {
        return at(bytes, place) << 8 | at(bytes, place + 1);
    }

    private static int at(byte[] bytes, int place) {
        return place < bytes.length ? bytes[place] & 0xFF : 0;
    }
}
