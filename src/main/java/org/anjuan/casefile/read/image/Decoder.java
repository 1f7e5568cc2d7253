package org.anjuan.casefile.read.image;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.event.IIOReadWarningListener;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.picture.PixelSize;
import org.jspecify.annotations.Nullable;

/** Decodes one picture of a file by the platform's decoders, as far as it goes. */
final class Decoder {
    private static final int WHITE = 0xFFFF_FFFF;

    /** How the platform's decoder of fax data words what breaks within a picture; what it says of the head is harmless. */
    private static final Pattern BROKEN_WITHIN = Pattern.compile("\\b(?:line|row|code)\\b");

    private final Bytes file;
    private final PictureFormat format;
    private final Deadline deadline;

    Decoder(Bytes file, PictureFormat format, Deadline deadline) {
        this.file = file;
        this.format = format;
        this.deadline = deadline;
    }

    /**
     * What was decoded.
     *
     * @param image stored way up, perhaps smaller than stored, in the decoder's own colours unless of four inks
     * @param whole whether decoding reached the end
     */
    record Decoded(BufferedImage image, boolean whole) {}

    /**
     * Decodes a picture.
     *
     * @param least size below which it should not fall, as stored way up
     * @throws IOException when nothing could be decoded
     */
    Decoded decode(PictureHead head, PixelSize least) throws IOException {
        if (format == PictureFormat.TIFF) {
            var fax = FaxTiff.of(file, head);
            if (fax.isPresent()) {
                return fax.get().decoded(least, deadline);
            }
        }
        Decoded part = null;
        Exception first = null;
        for (var reader : Decoders.of(format)) {
            try {
                var decoded = attempt(reader, head, least);
                if (decoded.whole()) {
                    return decoded;
                }
                part = part == null ? decoded : part;
            } catch (Overrun stop) {
                throw stop;
            } catch (IOException | RuntimeException broken) {
                first = first == null ? broken : first;
            } finally {
                reader.dispose();
            }
        }
        if (part == null) {
            throw unread(head, first);
        }
        return part;
    }

    private IOException unread(PictureHead head, @Nullable Exception why) throws IOException {
        if (format == PictureFormat.TIFF) {
            TiffFile.unusualPacking(file, head).ifPresent(packing -> {
                throw new Overrun(Reason.PICTURE_PACKED_OTHERWISE, "TIFF compression " + packing);
            });
        }
        return new IIOException("No decoder reads it", why);
    }

    private Decoded attempt(ImageReader reader, PictureHead head, PixelSize least) throws IOException {
        try (var in = file.stream()) {
            reader.setInput(in, false, true);
            var progress = new Progress();
            reader.addIIOReadProgressListener(progress);
            reader.addIIOReadWarningListener(progress);
            var how = reader.getDefaultReadParam();
            int step = step(head, least);
            how.setSourceSubsampling(step, step, 0, 0);
            var decoded = format == PictureFormat.JPEG && inks(reader)
                    ? new Decoded(ofInks(reader, how), true)
                    : pixels(reader, head.index(), how, progress);
            deadline.check();
            return format == PictureFormat.GIF ? onItsPage(decoded, head, step) : decoded;
        }
    }

    /** A picture that is smaller than its page lies at its place there; the rest of the page is left free. */
    private Decoded onItsPage(Decoded decoded, PictureHead head, int step) throws IOException {
        int width = Math.ceilDiv(head.width(), step);
        int height = Math.ceilDiv(head.height(), step);
        var picture = decoded.image();
        if (picture.getWidth() == width && picture.getHeight() == height) {
            return decoded;
        }
        var corner = GifFile.corner(file);
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = page.createGraphics();
        graphics.drawImage(picture, corner.x / step, corner.y / step, null);
        graphics.dispose();
        return new Decoded(page, decoded.whole());
    }

    /** Rows and columns left out while decoding, so few that at least two remain for each one shown. */
    private static int step(PictureHead head, PixelSize least) {
        int ratio = Math.min(head.width() / least.width(), head.height() / least.height());
        return Math.clamp(ratio / 2, 1, 16);
    }

    private Decoded pixels(ImageReader reader, int index, ImageReadParam how, Progress progress) throws IOException {
        var types = reader.getImageTypes(index);
        if (!types.hasNext()) {
            throw new IIOException("Colours that no decoder knows");
        }
        int step = how.getSourceXSubsampling();
        var paper = types.next()
                .createBufferedImage(
                        Math.ceilDiv(reader.getWidth(index), step), Math.ceilDiv(reader.getHeight(index), step));
        whiten(paper);
        how.setDestination(paper);
        try {
            reader.read(index, how);
            return new Decoded(paper, !progress.broken);
        } catch (IOException | RuntimeException broken) {
            deadline.check();
            if (broken instanceof Overrun || progress.reached <= 0 || untouched(paper)) {
                throw broken;
            }
            return new Decoded(paper, false);
        }
    }

    /** Whether nothing but paper is there. */
    private static boolean untouched(BufferedImage paper) {
        var row = new int[paper.getWidth()];
        for (int y = 0; y < paper.getHeight(); y++) {
            paper.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel != WHITE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Fills what may stay empty; not where a decoder of fax pictures adds its bits to those that are there. */
    private static void whiten(BufferedImage paper) {
        if (paper.getColorModel().getPixelSize() == 1) {
            return;
        }
        var graphics = paper.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        graphics.dispose();
    }

    /** Whether a JPEG is made of four inks, which the platform decodes only as far as their amounts. */
    private static boolean inks(ImageReader reader) throws IOException {
        var type = reader.getRawImageType(0);
        return type == null
                ? !reader.getImageTypes(0).hasNext()
                : type.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_CMYK || type.getNumBands() == 4;
    }

    private BufferedImage ofInks(ImageReader reader, ImageReadParam how) throws IOException {
        return PlainColours.ofInks(reader.readRaster(0, how), AdobeMark.luminance(file));
    }

    /** Watches decoding, and calls it off when it is late. */
    private final class Progress implements IIOReadProgressListener, IIOReadWarningListener {
        private float reached;

        /** Whether some fax data made no sense and were passed over. */
        private boolean broken;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            broken |= format == PictureFormat.TIFF
                    && BROKEN_WITHIN.matcher(warning).find();
        }

        @Override
        public void imageProgress(ImageReader source, float percentage) {
            reached = Math.max(reached, percentage);
            if (deadline.late()) {
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentage) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
