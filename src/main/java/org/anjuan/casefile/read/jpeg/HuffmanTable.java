package org.anjuan.casefile.read.jpeg;

import java.io.IOException;

/**
 * One table of codes (T.81, annex C) with a shortcut for short codes: the first bits of the data lead to the symbol, and to
 * the value behind it where that fits into the same bits.
 */
final class HuffmanTable {
    /** Bits looked at in one step. */
    static final int GLANCE = 10;

    /** Set in an entry that holds a whole value; then bits 16 and up are the value, 8 to 11 the run before it. */
    static final int VALUE = 1 << 12;

    /** Set in an entry of {@link #leap} whose last symbol ends the block. */
    static final int END = 1 << 15;

    private static final int LONGEST = 16;

    /**
     * By the next {@link #GLANCE} bits: bits 0 to 4 are the number of bits used up, 0 when the code is longer; an entry without
     * {@link #VALUE} has its symbol in bits 16 to 23.
     */
    final int[] glance = new int[1 << GLANCE];

    /**
     * For coefficients nobody needs, by the next {@link #GLANCE} bits: bits 0 to 4 are the number of bits that as many whole
     * symbols as begin in them take with their values, 8 to 14 the number of coefficients they stand for; 0 when the first
     * code is longer.
     */
    final int[] leap = new int[1 << GLANCE];

    private final int[] symbols;
    private final int[] beyond = new int[LONGEST + 2];
    private final int[] shift = new int[LONGEST + 1];

    /**
     * A table as it stands in the file.
     *
     * @param counts number of codes of each length from 1 to 16
     * @param symbols in the order of their codes
     * @param values whether a symbol says how many bits of a value follow
     * @throws IOException when there are more codes of a length than can be
     */
    HuffmanTable(int[] counts, int[] symbols, boolean values) throws IOException {
        this.symbols = symbols;
        int code = 0;
        int index = 0;
        for (int length = 1; length <= LONGEST; length++) {
            shift[length] = index - code;
            for (int i = 0; i < counts[length - 1]; i++, index++, code++) {
                enter(code, length, symbols[index], values);
            }
            if (code > 1 << length) {
                throw new IOException("Codes overflow");
            }
            beyond[length] = code << (LONGEST - length);
            code <<= 1;
        }
        beyond[LONGEST + 1] = Integer.MAX_VALUE;
        for (int bits = 0; values && bits < leap.length; bits++) {
            leap[bits] = leap(bits);
        }
    }

    /** Goes from symbol to symbol as long as their codes are whole. */
    private int leap(int bits) {
        int taken = 0;
        int coefficients = 0;
        while (taken < GLANCE && coefficients < LONGEST) {
            int entry = glance[(bits << taken) & ((1 << GLANCE) - 1)];
            int length = entry & 31;
            if (length == 0 || length > GLANCE - taken) {
                break;
            }
            boolean value = (entry & VALUE) != 0;
            int symbol = entry >> 16 & 0xFF;
            if (!value && symbol == 0) {
                return END | coefficients << 8 | (taken + length);
            }
            taken += value ? length : length + (symbol & 15);
            coefficients += 1 + (value ? entry >> 8 & 15 : symbol >> 4);
        }
        return coefficients << 8 | taken;
    }

    private void enter(int code, int length, int symbol, boolean values) {
        int free = GLANCE - length;
        if (free < 0 || code >= 1 << length) {
            return;
        }
        int size = symbol & 15;
        for (int rest = 0; rest < 1 << free; rest++) {
            boolean whole = values && size > 0 && size <= free;
            glance[code << free | rest] = whole
                    ? extended(rest >> (free - size), size) << 16 | VALUE | (symbol >> 4) << 8 | (length + size)
                    : symbol << 16 | length;
        }
    }

    /** The signed value whose magnitude bits are these (T.81, F.2.2.1). */
    static int extended(int bits, int size) {
        return bits < 1 << (size - 1) ? bits - (1 << size) + 1 : bits;
    }

    /** For codes longer than a glance: the length of the code that these 16 bits begin with; 17 when there is none. */
    int length(int bits) {
        int length = GLANCE + 1;
        while (length <= LONGEST && bits >= beyond[length]) {
            length++;
        }
        return length;
    }

    /** The symbol of a code of such a length at the head of 16 bits. */
    int symbol(int bits, int length) {
        int index = (bits >> (LONGEST - length)) + shift[length];
        return index >= 0 && index < symbols.length ? symbols[index] : 0;
    }
}
