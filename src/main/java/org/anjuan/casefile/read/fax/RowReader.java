package org.anjuan.casefile.read.fax;

import java.util.Arrays;

/** Reads one row after another as the places where its colour changes, white coming first. */
final class RowReader {
    /** Entries behind the last change, so that looking for one always ends. */
    private static final int CLOSING = 4;

    private BitReader in;
    private final int columns;
    private int[] above;
    private int[] row;
    private int changes;

    RowReader(BitReader in, int columns) {
        this.in = in;
        this.columns = columns;
        this.above = new int[columns + CLOSING + 4];
        this.row = new int[columns + CLOSING + 4];
        Arrays.fill(row, 0, CLOSING, columns);
    }

    /** Goes on elsewhere, below the row that another reader read last. */
    void follow(RowReader other, BitReader there) {
        in = there;
        changes = other.changes;
        System.arraycopy(other.row, 0, row, 0, changes + CLOSING);
    }

    /** How often the colour of the last row changes. */
    int changes() {
        return changes;
    }

    /**
     * Reads a row.
     *
     * @return whether it makes sense; if not, the row before stays
     */
    boolean read(boolean alone) {
        var before = above;
        int had = changes;
        above = row;
        row = before;
        changes = 0;
        boolean sound = (alone ? alone() : byTheRowAbove()) && !in.overdrawn();
        if (!sound) {
            row = above;
            above = before;
            changes = had;
            return false;
        }
        Arrays.fill(row, changes, changes + CLOSING, columns);
        return true;
    }

    private boolean alone() {
        int at = 0;
        boolean white = true;
        while (at < columns) {
            int run = (white ? RunCodes.WHITE : RunCodes.BLACK).take(in, columns - at);
            if (run < 0 || changes > columns) {
                return false;
            }
            at += run;
            row[changes++] = at;
            white = !white;
        }
        return true;
    }

    private boolean byTheRowAbove() {
        int at = -1;
        int next = 0;
        while (at < columns) {
            while (above[next] <= at && above[next] < columns) {
                next += 2;
            }
            int mode = RowModes.take(in);
            if (mode == 0 || changes > columns) {
                return false;
            } else if (mode == RowModes.PASSED) {
                at = above[next + 1];
            } else if (mode == RowModes.BY_LENGTH) {
                at = twoRuns(Math.max(at, 0), (next & 1) == 0);
            } else {
                int change = above[next] + mode - RowModes.BELOW;
                at = change < Math.max(at, 0) || change > columns ? -1 : change;
                row[changes++] = at;
                next = next > 0 ? next - 1 : 1;
            }
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the row goes on behind two runs; -1 where they make no sense. */
    private int twoRuns(int at, boolean whiteFirst) {
        int first = (whiteFirst ? RunCodes.WHITE : RunCodes.BLACK).take(in, columns - at);
        int second = first < 0 ? -1 : (whiteFirst ? RunCodes.BLACK : RunCodes.WHITE).take(in, columns - at - first);
        if (second < 0) {
            return -1;
        }
        row[changes++] = at + first;
        row[changes++] = at + first + second;
        return at + first + second;
    }

    /** Sets the bits of the row's black pixels. */
    void paint(byte[] bits, int from) {
        for (int i = 0; i < changes; i += 2) {
            int end = i + 1 < changes ? row[i + 1] : columns;
            blacken(bits, from, row[i], end);
        }
    }

    private static void blacken(byte[] bits, int from, int start, int end) {
        if (start >= end) {
            return;
        }
        int first = from + (start >> 3);
        int last = from + (end >> 3);
        int head = 0xFF >> (start & 7);
        int tail = ~(0xFF >> (end & 7));
        if (first == last) {
            bits[first] |= (byte) (head & tail);
            return;
        }
        bits[first] |= (byte) head;
        Arrays.fill(bits, first + 1, last, (byte) 0xFF);
        if ((end & 7) != 0) {
            bits[last] |= (byte) tail;
        }
    }
}
