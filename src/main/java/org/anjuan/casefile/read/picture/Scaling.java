package org.anjuan.casefile.read.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** Makes pictures smaller by averaging all the pixels that fall together, which keeps thin strokes of characters. */
final class Scaling {
    /** One whole source pixel, in the units weights are counted in. */
    private static final int WHOLE = 256;

    private Scaling() {}

    /** The picture no larger than a size on either side; itself where it is not larger already. */
    static BufferedImage reduce(BufferedImage picture, PixelSize size) {
        var target =
                new PixelSize(Math.min(size.width(), picture.getWidth()), Math.min(size.height(), picture.getHeight()));
        boolean fits = target.width() == picture.getWidth() && target.height() == picture.getHeight();
        if (fits || picture.getColorModel().hasAlpha()) {
            return picture;
        }
        return new Averaging(picture, target).run();
    }

    /** The picture at exactly a size: averaged when smaller, interpolated when larger. */
    static BufferedImage fit(BufferedImage picture, PixelSize size) {
        var reduced = reduce(picture, size);
        if (reduced.getWidth() == size.width()
                && reduced.getHeight() == size.height()
                && reduced.getType() == BufferedImage.TYPE_INT_RGB) {
            return reduced;
        }
        var fitted = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(reduced, 0, 0, size.width(), size.height(), null);
        graphics.dispose();
        return fitted;
    }

    /** One reduction: rows are averaged along, then summed down with their share in the target row. */
    private static final class Averaging {
        private final BufferedImage source;
        private final PixelSize target;
        private final int[] first;
        private final int[] firstWeight;
        private final int[] row;
        private final int[] along;
        private final long[] sums;

        Averaging(BufferedImage source, PixelSize target) {
            this.source = source;
            this.target = target;
            this.row = new int[source.getWidth() * 3];
            this.along = new int[target.width() * 3];
            this.sums = new long[target.width() * 3];
            this.first = new int[target.width() + 1];
            this.firstWeight = new int[target.width() + 1];
            for (int x = 0; x <= target.width(); x++) {
                long edge = (long) x * source.getWidth() * WHOLE / target.width();
                first[x] = (int) (edge / WHOLE);
                firstWeight[x] = (int) (edge % WHOLE);
            }
        }

        BufferedImage run() {
            var result = new BufferedImage(target.width(), target.height(), BufferedImage.TYPE_INT_RGB);
            var rows = RowReader.of(source);
            int read = -1;
            for (int y = 0; y < target.height(); y++) {
                long top = (long) y * source.getHeight() * WHOLE / target.height();
                long bottom = (long) (y + 1) * source.getHeight() * WHOLE / target.height();
                Arrays.fill(sums, 0);
                for (int from = (int) (top / WHOLE); (long) from * WHOLE < bottom; from++) {
                    if (from != read) {
                        rows.read(from, row);
                        averageAlong();
                        read = from;
                    }
                    addRow(Math.min(bottom, (from + 1L) * WHOLE) - Math.max(top, (long) from * WHOLE));
                }
                result.setRGB(0, y, target.width(), 1, pixels(bottom - top), 0, target.width());
            }
            return result;
        }

        private void averageAlong() {
            for (int x = 0; x < target.width(); x++) {
                int from = first[x];
                int to = first[x + 1];
                int head = WHOLE - firstWeight[x];
                int tail = firstWeight[x + 1];
                if (from == to) {
                    head = tail - firstWeight[x];
                    tail = 0;
                }
                int total = head + tail + Math.max(0, to - from - 1) * WHOLE;
                for (int c = 0; c < 3; c++) {
                    int sum = row[from * 3 + c] * head;
                    for (int i = from + 1; i < to; i++) {
                        sum += row[i * 3 + c] * WHOLE;
                    }
                    sum += tail == 0 ? 0 : row[to * 3 + c] * tail;
                    along[x * 3 + c] = (int) (sum * 16L / total);
                }
            }
        }

        private void addRow(long weight) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += along[i] * weight;
            }
        }

        private int[] pixels(long total) {
            var pixels = new int[target.width()];
            long divisor = total * 16;
            for (int x = 0; x < pixels.length; x++) {
                int red = (int) ((sums[x * 3] + divisor / 2) / divisor);
                int green = (int) ((sums[x * 3 + 1] + divisor / 2) / divisor);
                int blue = (int) ((sums[x * 3 + 2] + divisor / 2) / divisor);
                pixels[x] = 0xFF00_0000 | red << 16 | green << 8 | blue;
            }
            return pixels;
        }
    }

    /** Reads one row of any picture as red, green, blue. */
    private interface RowReader {
        void read(int y, int[] rgb);

        static RowReader of(BufferedImage picture) {
            boolean gray = picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
            boolean bytes = gray || picture.getType() == BufferedImage.TYPE_3BYTE_BGR;
            if (bytes
                    && picture.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                    && picture.getSampleModel() instanceof ComponentSampleModel model) {
                return (y, rgb) -> readBytes(buffer.getData(), model, y, rgb);
            }
            var packed = new int[picture.getWidth()];
            return (y, rgb) -> readAny(picture, packed, y, rgb);
        }

        private static void readBytes(byte[] data, ComponentSampleModel model, int y, int[] rgb) {
            int[] offsets = model.getBandOffsets();
            int step = model.getPixelStride();
            int red = y * model.getScanlineStride() + offsets[0];
            int green = offsets.length == 1 ? red : red - offsets[0] + offsets[1];
            int blue = offsets.length == 1 ? red : red - offsets[0] + offsets[2];
            for (int i = 0, at = 0; i < rgb.length; i += 3, at += step) {
                rgb[i] = data[red + at] & 0xFF;
                rgb[i + 1] = data[green + at] & 0xFF;
                rgb[i + 2] = data[blue + at] & 0xFF;
            }
        }

        private static void readAny(BufferedImage picture, int[] packed, int y, int[] rgb) {
            picture.getRGB(0, y, packed.length, 1, packed, 0, packed.length);
            for (int x = 0; x < packed.length; x++) {
                rgb[x * 3] = packed[x] >> 16 & 0xFF;
                rgb[x * 3 + 1] = packed[x] >> 8 & 0xFF;
                rgb[x * 3 + 2] = packed[x] & 0xFF;
            }
        }
    }
}
