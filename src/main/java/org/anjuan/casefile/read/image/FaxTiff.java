package org.anjuan.casefile.read.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.fax.FaxCoding;
import org.anjuan.casefile.read.fax.FaxCoding.Scheme;
import org.anjuan.casefile.read.fax.FaxDecoder;
import org.anjuan.casefile.read.fax.FaxPicture;
import org.anjuan.casefile.read.image.Decoder.Decoded;
import org.anjuan.casefile.read.picture.Bitonal;
import org.anjuan.casefile.read.picture.PixelSize;

/** A page of a TIFF file in black and white that is coded as fax machines do (TIFF 6.0, sections 10 and 11). */
final class FaxTiff {
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int BY_ROWS = 2;
    private static final int T4 = 3;
    private static final int T6 = 4;
    private static final int ZERO_IS = 262;
    private static final int FILL_ORDER = 266;
    private static final int LOWEST_FIRST = 2;
    private static final int SAMPLES = 277;
    private static final int T4_OPTIONS = 292;

    private final Bytes file;
    private final PixelSize size;
    private final Pieces pieces;
    private final long compression;
    private final boolean twoDimensions;
    private final boolean lowestFirst;
    private final boolean whiteIsOne;

    private FaxTiff(Bytes file, PictureHead head, Directory directory) throws IOException {
        this.file = file;
        this.size = new PixelSize(head.width(), head.height());
        this.pieces = new Pieces(directory, size);
        this.compression = directory.number(COMPRESSION, 1);
        this.twoDimensions = (directory.number(T4_OPTIONS, 0) & 1) != 0;
        this.lowestFirst = directory.number(FILL_ORDER, 1) == LOWEST_FIRST;
        this.whiteIsOne = directory.number(ZERO_IS, 0) == 1;
    }

    /** The page that has this head; empty where it is stored in another way. */
    static Optional<FaxTiff> of(Bytes file, PictureHead head) throws IOException {
        var directory = Directory.all(file, head.index() + 1).get(head.index());
        long compression = directory.number(COMPRESSION, 1);
        boolean fax = compression >= BY_ROWS && compression <= T6;
        if (!fax
                || directory.number(BITS, 1) != 1
                || directory.number(SAMPLES, 1) != 1
                || directory.number(ZERO_IS, 0) > 1) {
            return Optional.empty();
        }
        var page = new FaxTiff(file, head, directory);
        return page.bearable() ? Optional.of(page) : Optional.empty();
    }

    /** Whether pieces can be laid beside each other by whole bytes, and neither they nor the page are far too large. */
    private boolean bearable() {
        boolean beside = pieces.width() % Byte.SIZE == 0 || pieces.width() == size.width();
        return beside
                && pieces.width() <= Integer.MAX_VALUE
                && pieces.height(0) <= Integer.MAX_VALUE
                && codings(0).getFirst().bearable()
                && new FaxCoding(size.width(), size.height(), Scheme.ALONE, false).bearable();
    }

    /**
     * The page as far as it can be told, not smaller than asked for unless it is stored so.
     *
     * @throws IOException when nothing can be told
     */
    Decoded decoded(PixelSize least, Deadline deadline) throws IOException {
        int stride = Math.ceilDiv(size.width(), Byte.SIZE);
        var bits = new byte[Math.multiplyExact(stride, size.height())];
        Arrays.fill(bits, whiteIsOne ? (byte) -1 : 0);
        boolean whole = true;
        boolean blank = true;
        for (int piece = 0; piece < pieces.count(); piece++) {
            deadline.check();
            var part = part(piece);
            whole &= part.whole();
            blank &= part.blank();
            lay(part, piece, bits, stride);
        }
        if (!whole && blank) {
            throw new IOException("Fax data that make no sense");
        }
        return new Decoded(Bitonal.image(bits, size, whiteIsOne, least), whole);
    }

    /** Whether all of it makes sense. */
    boolean whole() throws IOException {
        for (int piece = 0; piece < pieces.count(); piece++) {
            if (!part(piece).whole()) {
                return false;
            }
        }
        return true;
    }

    private void lay(FaxPicture part, int piece, byte[] bits, int stride) {
        int from = pieces.left(piece) / Byte.SIZE;
        int partStride = (int) Math.ceilDiv(pieces.width(), Byte.SIZE);
        int length = Math.min(partStride, stride - from);
        int rows = Math.min(part.rows(), size.height() - pieces.top(piece));
        for (int y = 0; y < rows; y++) {
            System.arraycopy(part.bits(), y * partStride, bits, (pieces.top(piece) + y) * stride + from, length);
        }
    }

    /** As the file says that it is coded; some that lie are whole when read otherwise. */
    private FaxPicture part(int piece) throws IOException {
        var said = pieces.bytes(piece, file);
        var turned = turned(said);
        var usual = lowestFirst ? turned : said;
        var codings = codings(piece);
        var first = FaxDecoder.decode(usual, codings.getFirst());
        if (first.whole() || said.length == 0) {
            return first;
        }
        for (var data : List.of(usual, lowestFirst ? said : turned)) {
            for (var coding : codings) {
                var other = FaxDecoder.decode(data, coding);
                if (other.whole()) {
                    return other;
                }
            }
        }
        return first;
    }

    /** How a piece may be coded, as it says first. */
    private List<FaxCoding> codings(int piece) {
        int width = (int) pieces.width();
        int height = (int) pieces.height(piece);
        var schemes = new ArrayList<FaxCoding>();
        if (compression == T6) {
            schemes.add(new FaxCoding(width, height, Scheme.BY_THE_ROW_ABOVE, false));
        } else if (compression == T4) {
            schemes.add(new FaxCoding(width, height, twoDimensions ? Scheme.EITHER : Scheme.ALONE, false));
            schemes.add(new FaxCoding(width, height, twoDimensions ? Scheme.ALONE : Scheme.EITHER, false));
        }
        if (compression != T6) {
            schemes.add(new FaxCoding(width, height, Scheme.ALONE, true));
        }
        return schemes;
    }

    private static byte[] turned(byte[] bytes) {
        var turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = (byte) (Integer.reverse(bytes[i]) >>> (Integer.SIZE - Byte.SIZE));
        }
        return turned;
    }
}
