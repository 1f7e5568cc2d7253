package org.anjuan.casefile.read.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/** Reads any picture row by row as bytes: one per pixel where it is gray, else three. */
sealed interface PixelRows {
    int bands();

    /**
     * Reads one row.
     *
     * @param row filled with {@link #bands} bytes per pixel
     */
    void read(int y, byte[] row);

    /** The opaque pixel of levels in the order in which the row has them. */
    int pixel(int one, int two, int three);

    static PixelRows of(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB
                && picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getSize() == picture.getWidth() * picture.getHeight()) {
            return new Ints(buffer.getData(), picture.getWidth());
        }
        boolean packed =
                picture.getType() == BufferedImage.TYPE_BYTE_GRAY || picture.getType() == BufferedImage.TYPE_3BYTE_BGR;
        return packed
                        && picture.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                        && picture.getSampleModel() instanceof ComponentSampleModel model
                        && model.getPixelStride() == model.getNumBands()
                ? new Packed(buffer.getData(), model.getScanlineStride(), model.getNumBands())
                : new Any(picture, new int[picture.getWidth()]);
    }

    private static int argb(int red, int green, int blue) {
        return 0xFF00_0000 | red << 16 | green << 8 | blue;
    }

    /** Gray, or blue, green, red side by side in memory. */
    @SuppressWarnings("ArrayRecordComponent") // the picture's own memory, never compared
    record Packed(byte[] data, int stride, int bands) implements PixelRows {
        @Override
        public void read(int y, byte[] row) {
            System.arraycopy(data, y * stride, row, 0, row.length);
        }

        @Override
        public int pixel(int one, int two, int three) {
            return argb(three, two, one);
        }
    }

    /** Red, green, blue in one number. */
    @SuppressWarnings("ArrayRecordComponent") // the picture's own memory, never compared
    record Ints(int[] data, int stride) implements PixelRows {
        @Override
        public int bands() {
            return 3;
        }

        @Override
        public void read(int y, byte[] row) {
            for (int x = 0, from = y * stride; x < stride; x++, from++) {
                int rgb = data[from];
                row[x * 3] = (byte) (rgb >> 16);
                row[x * 3 + 1] = (byte) (rgb >> 8);
                row[x * 3 + 2] = (byte) rgb;
            }
        }

        @Override
        public int pixel(int one, int two, int three) {
            return argb(one, two, three);
        }
    }

    /** Every other kind, by way of the platform's conversion to red, green, blue. */
    @SuppressWarnings("ArrayRecordComponent") // room to work in, never compared
    record Any(BufferedImage picture, int[] converted) implements PixelRows {
        @Override
        public int bands() {
            return 3;
        }

        @Override
        public void read(int y, byte[] row) {
            picture.getRGB(0, y, converted.length, 1, converted, 0, converted.length);
            for (int x = 0; x < converted.length; x++) {
                row[x * 3] = (byte) (converted[x] >> 16);
                row[x * 3 + 1] = (byte) (converted[x] >> 8);
                row[x * 3 + 2] = (byte) converted[x];
            }
        }

        @Override
        public int pixel(int one, int two, int three) {
            return argb(one, two, three);
        }
    }
}
