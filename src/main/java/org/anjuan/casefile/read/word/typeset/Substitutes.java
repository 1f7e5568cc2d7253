package org.anjuan.casefile.read.word.typeset;

/** The nearest common characters for some that the bundled faces lack. */
final class Substitutes {
    private static final int SOFT_HYPHEN = 0xAD;

    private Substitutes() {}

    /** Whether a character only controls others and shows nothing itself. */
    static boolean unseen(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || (type == Character.FORMAT && character != SOFT_HYPHEN);
    }

    /** The character itself when nothing nearer is known. */
    static int of(int character) {
        return switch (character) {
            case '☑', '✔', '☒' -> '√';
            case '☐', '▢', '❏', '❑' -> '□';
            case '✗', '✘' -> '×';
            case '\u00A0', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2009', '\u200A', '\u202F' -> ' ';
            case '‑', '‐', '−', '\u00AD' -> '-';
            case '▪' -> '■';
            case '▶', '►', '➢' -> '→';
            case '・' -> '·';
            default -> character;
        };
    }
}
