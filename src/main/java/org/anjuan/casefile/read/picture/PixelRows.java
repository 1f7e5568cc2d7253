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

    /** How the levels of a pixel stand in the row. */
    Order order();

    /** In which order the levels of a pixel stand side by side; gray is alike in each. */
    enum Order {
        RED_FIRST,
        BLUE_FIRST;

        /** The opaque pixel of levels in this order. */
        int pixel(int one, int two, int three) {
            return this == RED_FIRST
                    ? 0xFF00_0000 | one << 16 | two << 8 | three
                    : 0xFF00_0000 | three << 16 | two << 8 | one;
        }
    }

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

    /** Writes pixels as red, green, blue side by side. */
    static void spread(int[] pixels, int from, int count, byte[] row) {
        for (int x = 0, to = 0; x < count; x++, to += 3) {
            int rgb = pixels[from + x];
            row[to] = (byte) (rgb >> 16);
            row[to + 1] = (byte) (rgb >> 8);
            row[to + 2] = (byte) rgb;
        }
    }

    /** Gray, or blue, green, red side by side in memory. */
    @SuppressWarnings("ArrayRecordComponent") // the picture's own memory, never compared
    record Packed(byte[] data, int stride, int bands) implements PixelRows {
        @Override
        public void read(int y, byte[] row) {
            System.arraycopy(data, y * stride, row, 0, row.length);
        }

        @Override
        public Order order() {
            return Order.BLUE_FIRST;
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
            spread(data, y * stride, stride, row);
        }

        @Override
        public Order order() {
            return Order.RED_FIRST;
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
            spread(converted, 0, converted.length, row);
        }

        @Override
        public Order order() {
            return Order.RED_FIRST;
        }
    }
}
