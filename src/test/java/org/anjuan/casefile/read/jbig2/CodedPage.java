package org.anjuan.casefile.read.jbig2;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Writes a page of one region as scanners do, with the encoder of T.88, annex E. */
final class CodedPage {
    private static final int HALF = 0x8000;

    private final boolean[][] rows;
    private final byte[] states = new byte[1 << 16];
    private final byte[] out;
    private int at;
    private int interval = HALF;
    private long code;
    private int shifts = 12;

    private CodedPage(boolean[][] rows) {
        this.rows = rows;
        this.out = new byte[rows.length * rows[0].length / 2 + 100];
    }

    /**
     * The segments of a page.
     *
     * @param rows of pixels, true for black
     * @param typical whether rows that are like the one above are marked as such
     */
    static byte[] of(boolean[][] rows, boolean typical) {
        var bytes = new ByteArrayOutputStream();
        var size = ByteBuffer.allocate(8)
                .putInt(rows[0].length)
                .putInt(rows.length)
                .array();
        bytes.writeBytes(new byte[] {0, 0, 0, 0, 48, 0, 1, 0, 0, 0, 19});
        bytes.writeBytes(size);
        bytes.writeBytes(new byte[11]);
        var data = new CodedPage(rows).coded(typical);
        bytes.writeBytes(new byte[] {0, 0, 0, 1, 38, 0, 1});
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(26 + data.length).array());
        bytes.writeBytes(size);
        bytes.writeBytes(new byte[9]);
        bytes.write(typical ? 8 : 0);
        bytes.writeBytes(new byte[] {3, -1, -3, -1, 2, -2, -2, -2});
        bytes.writeBytes(data);
        return bytes.toByteArray();
    }

    private byte[] coded(boolean typical) {
        boolean before = false;
        for (int y = 0; y < rows.length; y++) {
            if (typical) {
                boolean same = same(y);
                code(0x9B25, same != before);
                before = same;
            }
            for (int x = 0; x < rows[y].length && !before; x++) {
                code(context(x, y), rows[y][x]);
            }
        }
        return flushed();
    }

    private boolean same(int y) {
        for (int x = 0; x < rows[y].length; x++) {
            if (black(x, y) != black(x, y - 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean black(int x, int y) {
        return y >= 0 && x >= 0 && x < rows[y].length && rows[y][x];
    }

    /** Five pixels two rows above, seven above, four before, from the highest bit on. */
    private int context(int x, int y) {
        int context = 0;
        for (int i = -2; i <= 2; i++) {
            context = context << 1 | (black(x + i, y - 2) ? 1 : 0);
        }
        for (int i = -3; i <= 3; i++) {
            context = context << 1 | (black(x + i, y - 1) ? 1 : 0);
        }
        for (int i = -4; i < 0; i++) {
            context = context << 1 | (black(x + i, y) ? 1 : 0);
        }
        return context;
    }

    private void code(int context, boolean bit) {
        int number = states[context] >> 1;
        int likelier = states[context] & 1;
        int rare = ArithmeticDecoder.RARE[number];
        interval -= rare;
        if ((bit ? 1 : 0) == likelier) {
            if (interval >= HALF) {
                code += rare;
                return;
            }
            if (interval < rare) {
                interval = rare;
            } else {
                code += rare;
            }
            states[context] = (byte) (ArithmeticDecoder.AFTER_LIKELY[number] << 1 | likelier);
        } else {
            if (interval < rare) {
                code += rare;
            } else {
                interval = rare;
            }
            int turned = (ArithmeticDecoder.TURNING >> number & 1) != 0 ? 1 - likelier : likelier;
            states[context] = (byte) (ArithmeticDecoder.AFTER_RARE[number] << 1 | turned);
        }
        do {
            interval <<= 1;
            code <<= 1;
            if (--shifts == 0) {
                write();
            }
        } while (interval < HALF);
    }

    /** The place in front of the first byte is at 0. */
    private void write() {
        boolean carry = (out[at] & 0xFF) != 0xFF && code >= 0x8000000;
        if (carry) {
            out[at]++;
            code &= 0x7FFFFFF;
        }
        if ((out[at] & 0xFF) == 0xFF) {
            out[++at] = (byte) (code >> 20);
            code &= 0xFFFFF;
            shifts = 7;
        } else {
            out[++at] = (byte) (code >> 19);
            code &= 0x7FFFF;
            shifts = 8;
        }
    }

    private byte[] flushed() {
        long most = code + interval;
        code |= 0xFFFF;
        if (code >= most) {
            code -= HALF;
        }
        code <<= shifts;
        write();
        code <<= shifts;
        write();
        var bytes = new ByteArrayOutputStream();
        bytes.write(out, 1, (out[at] & 0xFF) == 0xFF ? at - 1 : at);
        bytes.write(0xFF);
        bytes.write(0xAC);
        return bytes.toByteArray();
    }
}
