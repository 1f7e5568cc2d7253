package org.anjuan.casefile.read.picture;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The data of a scan that is stored as fax machines send it (CCITT, ITU-T T.4 and T.6). The library fills up what is missing in
 * silence, and gives the whole picture up where a code makes no sense.
 */
final class FaxData {
    /** Written into a picture of an open document whose data were mended. */
    private static final COSName MENDED = COSName.getPDFName("AnjuanMended");

    private static final int LONGEST = 64 << 20;

    /** Bytes that are left out to go on behind them; each costs decoding the picture once. */
    private static final int MOST_CUTS = 16;

    /** Bytes that a sound picture may leave unread where no end mark says where it ends. */
    private static final int MOST_LEFT_OVER = 32;

    /** Ends a picture coded by T.6: twice eleven zeros and a one. */
    private static final int END_MARK = 0x001001;

    private static final int END_MARK_LENGTH = 24;

    /** What a hungry decoder would still draw: the last row again and again, or 64 black pixels in every row. */
    private static final List<String> BAITS = List.of("1", "0010011010100000011110000110111");

    private static final int BAIT_LENGTH = 512;

    private final COSStream picture;
    private final byte[] data;

    private FaxData(COSStream picture, byte[] data) {
        this.picture = picture;
        this.data = data;
    }

    /** The data of a picture that is stored so and in no other way besides. */
    static Optional<FaxData> of(COSStream picture) throws IOException {
        if (!List.of(COSName.CCITTFAX_DECODE).equals(new PDStream(picture).getFilters())) {
            return Optional.empty();
        }
        try (var in = picture.createRawInputStream()) {
            return Optional.of(new FaxData(picture, in.readNBytes(LONGEST)));
        }
    }

    /** Whether the data end before the picture does, or say in between what makes no sense. */
    boolean harmed() {
        if (picture.getBoolean(MENDED, false)) {
            return true;
        }
        var plain = decoded(data);
        return plain.broken()
                || endsElsewhere(plain.read())
                || BAITS.stream()
                        .anyMatch(bait -> !Arrays.equals(
                                plain.bits(), decoded(baited(bait)).bits()));
    }

    /**
     * Leaves out what cannot be decoded, in the picture as the open document holds it.
     *
     * @return whether the picture can be decoded now, and could not before
     */
    boolean mend() throws IOException {
        byte[] sound = data;
        var now = decoded(sound);
        if (!now.broken()) {
            return false;
        }
        for (int cuts = 0; now.broken() && now.read() > 0; cuts++) {
            int last = now.read() - 1;
            sound = cuts < MOST_CUTS ? without(sound, last) : Arrays.copyOf(sound, last);
            now = decoded(sound);
        }
        if (now.broken() || now.empty()) {
            return false;
        }
        try (var out = picture.createRawOutputStream()) {
            out.write(sound);
        }
        picture.setBoolean(MENDED, true);
        return true;
    }

    private static byte[] without(byte[] bytes, int at) {
        var rest = Arrays.copyOf(bytes, bytes.length - 1);
        System.arraycopy(bytes, at + 1, rest, at, rest.length - at);
        return rest;
    }

    /** Whether the data say that they end otherwhere than decoding them did: rows were made up or swallowed on the way. */
    private boolean endsElsewhere(int read) {
        int at = endMark(Math.max(0, read - 1));
        return at < 0 ? meaningful() - read > MOST_LEFT_OVER : at > read * Byte.SIZE;
    }

    /** The bit at which the first end mark from this byte on begins; -1 where there is none, or another coding. */
    private int endMark(int from) {
        if (CutShort.parameters(picture)
                .filter(how -> how.getInt(COSName.K, 0) < 0)
                .isEmpty()) {
            return -1;
        }
        int window = -1;
        for (int bit = from * Byte.SIZE; bit < data.length * Byte.SIZE; bit++) {
            int next = (data[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE)) & 1;
            window = ((window << 1) | next) & ((1 << END_MARK_LENGTH) - 1);
            if (window == END_MARK) {
                return bit + 1 - END_MARK_LENGTH;
            }
        }
        return -1;
    }

    /** How many bytes there are but for zeros at the end. */
    private int meaningful() {
        int end = data.length;
        while (end > 0 && data[end - 1] == 0) {
            end--;
        }
        return end;
    }

    private byte[] baited(String bait) {
        byte[] baited = Arrays.copyOf(data, data.length + BAIT_LENGTH);
        for (int i = 0; i < BAIT_LENGTH * Byte.SIZE; i++) {
            if (bait.charAt(i % bait.length()) == '1') {
                baited[data.length + i / Byte.SIZE] |= (byte) (0x80 >> i % Byte.SIZE);
            }
        }
        return baited;
    }

    private Decoded decoded(byte[] bytes) {
        try (var in = new Counted(bytes);
                var bits = new Bits()) {
            boolean broken = false;
            try {
                FilterFactory.INSTANCE.getFilter(COSName.CCITTFAX_DECODE).decode(in, bits, picture, 0);
            } catch (IOException | RuntimeException _) {
                broken = true;
            }
            return new Decoded(bits.written, in.count, broken);
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    /**
     * What came of decoding.
     *
     * @param read how many bytes were asked for
     * @param broken whether nothing came of it
     */
    @SuppressWarnings("ArrayRecordComponent") // compared as arrays only
    private record Decoded(byte[] bits, int read, boolean broken) {
        /** Whether nothing can be seen: all pixels are alike. */
        boolean empty() {
            for (byte bit : bits) {
                if (bit != bits[0]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Counts what is read. */
    private static final class Counted extends FilterInputStream {
        private int count;

        Counted(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int many = super.read(into, from, length);
            count += Math.max(0, many);
            return many;
        }
    }

    /** Takes the one array that the library hands over, as it is. */
    private static final class Bits extends OutputStream {
        private byte[] written = {};

        @Override
        public void write(byte[] bytes) {
            written = bytes;
        }

        @Override
        public void write(int one) {
            written = new byte[] {(byte) one};
        }
    }
}
