package org.anjuan.casefile.read.fax;

import org.anjuan.casefile.read.fax.FaxCoding.Scheme;

/** Decodes a picture row by row, and goes on behind what makes no sense where it finds into step again. */
public final class FaxDecoder {
    private static final int LINE_MARK = 1;
    private static final int LINE_MARK_LENGTH = 12;
    private static final int LINE_ZEROS = 11;
    private static final int END_MARK = 0x001001;
    private static final int END_MARK_LENGTH = 24;

    /** Times that decoding goes on behind a break. */
    private static final int MOST_BREAKS = 64;

    /** Bits behind a break at which it is tried to go on. */
    private static final int FURTHEST = 2048;

    /** Bits and changes of colour read in vain, after which it is no longer tried. */
    private static final long MOST_EFFORT = 100_000_000;

    /** Rows that must make sense behind a break. */
    private static final int IN_STEP = 4;

    /** Bytes that a sound picture may leave unread where no mark says where it ends. */
    private static final int MOST_LEFT_OVER = 32;

    private final FaxCoding coding;
    private final byte[] bits;
    private final BitReader in;
    private final RowReader rows;
    private boolean marked;
    private boolean alone;
    private int breaks;
    private long effort;

    private FaxDecoder(byte[] data, FaxCoding coding) {
        this.coding = coding;
        this.bits = new byte[coding.stride() * coding.rows()];
        this.in = new BitReader(data);
        this.rows = new RowReader(in, coding.columns());
        this.alone = coding.scheme() == Scheme.ALONE;
    }

    /** Decodes what can be told; rows that cannot are white, but for one at each break, which is like that above. */
    public static FaxPicture decode(byte[] data, FaxCoding coding) {
        var decoder = new FaxDecoder(data, coding);
        int reached = decoder.rows();
        boolean whole = reached == coding.rows() && decoder.breaks == 0 && decoder.endsHere();
        return new FaxPicture(decoder.bits, reached, whole);
    }

    /** How many rows there were. */
    private int rows() {
        int y = 0;
        while (y < coding.rows() && begins(y == 0) && (rows.read(alone) || resumed())) {
            rows.paint(bits, y++ * coding.stride());
        }
        return y;
    }

    /** Goes to where the next row begins; false at the end of all. */
    private boolean begins(boolean first) {
        if (coding.aligned() && !marked) {
            in.align();
        }
        if (in.exhausted()) {
            return false;
        } else if (coding.scheme() == Scheme.BY_THE_ROW_ABOVE) {
            return in.peek(LINE_MARK_LENGTH) != LINE_MARK;
        }
        boolean mark = passMark();
        marked |= mark && first;
        if (coding.scheme() == Scheme.EITHER) {
            alone = in.peek(1) == 1;
            in.skip(1);
        }
        return !in.exhausted() && !(mark && in.peek(LINE_MARK_LENGTH) == LINE_MARK);
    }

    /** Passes the mark of a row's end, and zeros that fill up before it. */
    private boolean passMark() {
        if (in.peek(LINE_ZEROS) != 0) {
            return false;
        }
        while (!in.exhausted() && in.peek(1) == 0) {
            in.skip(1);
        }
        in.skip(1);
        return true;
    }

    /** Behind a break: whether the next row that makes sense was found, and stands before the reader. */
    private boolean resumed() {
        if (++breaks > MOST_BREAKS) {
            return false;
        }
        return marked ? toNextMark() : toNextStep();
    }

    /** To the mark before the next row that is told by itself. */
    private boolean toNextMark() {
        while (!in.exhausted()) {
            if (in.peek(LINE_MARK_LENGTH) == LINE_MARK && soundBehindMark()) {
                return true;
            }
            in.skip(1);
        }
        return false;
    }

    private boolean soundBehindMark() {
        return coding.scheme() == Scheme.ALONE || (in.peek(LINE_MARK_LENGTH + 1) & 1) == 1;
    }

    /** To the nearest bit from which several rows make sense. */
    private boolean toNextStep() {
        int step = coding.aligned() ? Byte.SIZE : 1;
        if (coding.aligned()) {
            in.align();
        }
        var trial = new RowReader(in, coding.columns());
        for (int further = step; further < FURTHEST && effort < MOST_EFFORT; further += step) {
            int from = in.at() + further;
            var there = in.from(from);
            trial.follow(rows, there);
            boolean found = inStep(trial, there);
            effort += there.at() - from + rows.changes();
            if (found) {
                in.skip(further);
                return true;
            }
        }
        return false;
    }

    private boolean inStep(RowReader trial, BitReader there) {
        for (int i = 0; i < IN_STEP; i++) {
            if (coding.aligned()) {
                there.align();
            }
            boolean byItself = alone;
            if (coding.scheme() == Scheme.EITHER) {
                byItself = there.peek(1) == 1;
                there.skip(1);
            }
            if (there.exhausted() || there.peek(LINE_MARK_LENGTH) == LINE_MARK) {
                return i > 0;
            } else if (!trial.read(byItself)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the data end where the rows do, as far as can be told. */
    private boolean endsHere() {
        if (coding.aligned()) {
            in.align();
        }
        for (int filled = 0; filled < Byte.SIZE; filled++) {
            if (in.from(in.at() + filled).peek(LINE_MARK_LENGTH) == LINE_MARK) {
                return true;
            }
        }
        return in.meaningful() <= MOST_LEFT_OVER && !endMarkFollows();
    }

    /** Whether the mark of a picture's end stands further on: then rows were swallowed. */
    private boolean endMarkFollows() {
        var ahead = in.from(in.at());
        while (coding.scheme() == Scheme.BY_THE_ROW_ABOVE && !ahead.exhausted()) {
            if (ahead.peek(END_MARK_LENGTH) == END_MARK) {
                return true;
            }
            ahead.skip(1);
        }
        return false;
    }
}
