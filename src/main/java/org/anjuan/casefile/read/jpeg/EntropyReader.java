package org.anjuan.casefile.read.jpeg;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads the coded blocks of a scan, up to the next marker. */
final class EntropyReader {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final int MARKER = 0xFF;
    private static final int BLOCK = 64;
    private static final int FULL = 32;
    private static final int LOW = (1 << HuffmanTable.GLANCE) - 1;

    /** The longest code has sixteen bits. */
    private static final int ENOUGH = 16;

    private static final int SIXTEEN_ZEROS = 0xF0;

    private final byte[] data;
    private int at;

    /** The next bits of the data, in the low {@link #count} bits. */
    private long bits;

    private int count;

    /** How many of the bits are made up, because the data ended. */
    private int madeUp;

    EntropyReader(byte[] data, int start) {
        this.data = data;
        this.at = start;
    }

    /** Makes sure of at least {@link #FULL} bits. */
    private void fill() {
        if (count >= FULL) {
            return;
        }
        if (at + 4 <= data.length) {
            int four = (int) INT.get(data, at);
            if (((~four - 0x01010101) & four & 0x80808080) == 0) {
                bits = bits << 32 | (four & 0xFFFF_FFFFL);
                count += 32;
                at += 4;
                return;
            }
        }
        fillByByte();
    }

    private void fillByByte() {
        while (count <= 56) {
            int next = at < data.length ? data[at] & MARKER : MARKER;
            if (next == MARKER && (at + 1 >= data.length || data[at + 1] != 0)) {
                bits <<= 8;
                madeUp += 8;
            } else {
                bits = bits << 8 | next;
                at += next == MARKER ? 2 : 1;
            }
            count += 8;
        }
    }

    /**
     * Checks that nothing was read beyond the end of the data.
     *
     * @throws IOException when the data ended too early
     */
    void check() throws IOException {
        if (madeUp > 0 && count < madeUp) {
            throw new IOException("The scan ends early");
        }
    }

    /** The difference of the first coefficient. */
    int first(HuffmanTable table) throws IOException {
        int size = symbol(table);
        if (size == 0) {
            return 0;
        }
        if (size > 15) {
            throw new IOException("No such size");
        }
        fill();
        count -= size;
        return HuffmanTable.extended((int) (bits >>> count) & ((1 << size) - 1), size);
    }

    private int symbol(HuffmanTable table) throws IOException {
        fill();
        int entry = table.glance[(int) (bits >>> (count - HuffmanTable.GLANCE)) & LOW];
        if (entry != 0) {
            count -= entry & 31;
            return entry >> 16 & 0xFF;
        }
        int head = (int) (bits >>> (count - 16)) & 0xFFFF;
        int length = table.length(head);
        if (length > 16) {
            throw new IOException("No such code");
        }
        count -= length;
        return table.symbol(head, length);
    }

    /**
     * Reads the coefficients behind the first.
     *
     * @param place by order in the file, where in the block a coefficient belongs; several may share a place nobody reads
     * @param quantum by order in the file, what a coefficient is multiplied with
     * @param block zeros, filled
     * @param useful number of coefficients, in the order of the file, behind which none is needed
     * @return the number of coefficients up to the last that is not zero and of use, the first one counted; 1 when there is none
     */
    int rest(HuffmanTable table, int[] place, int[] quantum, int[] block, int useful) throws IOException {
        int[] glance = table.glance;
        int next = 1;
        while (next < useful) {
            if (count < FULL) {
                fill();
            }
            long ahead = bits;
            int left = count;
            int entry = glance[(int) (ahead >>> (left - HuffmanTable.GLANCE)) & LOW];
            while ((entry & HuffmanTable.VALUE) != 0 && next < useful) {
                left -= entry & 31;
                next += entry >> 8 & 15;
                block[place[next]] = (entry >> 16) * quantum[next];
                next++;
                entry = left < ENOUGH ? 0 : glance[(int) (ahead >>> (left - HuffmanTable.GLANCE)) & LOW];
            }
            count = left;
            if (next < useful && left >= ENOUGH) {
                int symbol = symbol(table);
                int size = symbol & 15;
                next += symbol >> 4;
                if (size == 0) {
                    if (symbol != SIXTEEN_ZEROS) {
                        return next - (symbol >> 4);
                    }
                } else {
                    fill();
                    count -= size;
                    block[place[next]] = value(size) * quantum[next];
                }
                next++;
            }
        }
        leap(table, next);
        return next;
    }

    /** Goes over the coefficients from this one on. */
    private void leap(HuffmanTable table, int from) throws IOException {
        int next = from;
        while (next < BLOCK) {
            fill();
            int entry = table.leap[(int) (bits >>> (count - HuffmanTable.GLANCE)) & LOW];
            int after = next + (entry >> 8 & 0x7F);
            boolean end = (entry & HuffmanTable.END) != 0;
            if (entry != 0 && (after < BLOCK || (after == BLOCK && !end))) {
                count -= entry & 31;
                next = end ? BLOCK : after;
            } else {
                next = step(table, next);
            }
        }
    }

    /** Goes over one coefficient and the zeros before it; answers with the number of the next. */
    private int step(HuffmanTable table, int from) throws IOException {
        int entry = table.glance[(int) (bits >>> (count - HuffmanTable.GLANCE)) & LOW];
        if ((entry & HuffmanTable.VALUE) != 0) {
            count -= entry & 31;
            return from + 1 + (entry >> 8 & 15);
        }
        int symbol = symbol(table);
        fill();
        count -= symbol & 15;
        return (symbol & 15) == 0 && symbol != SIXTEEN_ZEROS ? BLOCK : from + 1 + (symbol >> 4);
    }

    private int value(int size) {
        return HuffmanTable.extended((int) (bits >>> count) & ((1 << size) - 1), size);
    }

    /**
     * Goes over a restart marker.
     *
     * @throws IOException when none is here
     */
    void restart() throws IOException {
        while (at + 1 < data.length && (data[at] & MARKER) == MARKER && (data[at + 1] & MARKER) == MARKER) {
            at++;
        }
        boolean here = at + 1 < data.length && (data[at] & MARKER) == MARKER && (data[at + 1] & 0xF8) == 0xD0;
        if (!here) {
            throw new IOException("No restart marker");
        }
        at += 2;
        bits = 0;
        count = 0;
        madeUp = 0;
    }
}
