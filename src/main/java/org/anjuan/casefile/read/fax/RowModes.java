package org.anjuan.casefile.read.fax;

/** The codes that tell how a row goes on beside the one above (T.4, table 4). */
final class RowModes {
    /** Both colours change below each other; as many pixels to the right as are added, to the left as are taken away. */
    static final int BELOW = 4;

    /** Two runs follow by their lengths. */
    static final int BY_LENGTH = 8;

    /** The row above has a run that this one has not. */
    static final int PASSED = 9;

    private static final int FURTHEST = 3;
    private static final int LONGEST_CODE = 7;
    private static final int LENGTH_AT = 8;
    private static final char[] CODES = new char[1 << LONGEST_CODE];

    static {
        enter("1", BELOW);
        enter("011", BELOW + 1);
        enter("000011", BELOW + 2);
        enter("0000011", BELOW + FURTHEST);
        enter("010", BELOW - 1);
        enter("000010", BELOW - 2);
        enter("0000010", BELOW - FURTHEST);
        enter("001", BY_LENGTH);
        enter("0001", PASSED);
    }

    private RowModes() {}

    private static void enter(String code, int mode) {
        int free = LONGEST_CODE - code.length();
        int first = Integer.parseInt(code, 2) << free;
        for (int i = first; i < first + (1 << free); i++) {
            CODES[i] = (char) (code.length() << LENGTH_AT | mode);
        }
    }

    /** Takes one code; 0 where the bits make no sense. */
    static int take(BitReader in) {
        int code = CODES[in.peek(LONGEST_CODE)];
        in.skip(code >> LENGTH_AT);
        return code & ((1 << LENGTH_AT) - 1);
    }
}
