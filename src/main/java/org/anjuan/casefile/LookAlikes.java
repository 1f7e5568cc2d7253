package org.anjuan.casefile;

/**
 * Makes characters one that recognition takes for each other: the ring of the Chinese zero, the letter and the digit; the
 * stroke, the letters and the digit one. For recognised text alone, since stored text says what it means.
 */
public final class LookAlikes {
    private LookAlikes() {}

    /**
     * The words as recognition may have read them.
     *
     * @param folded words in half width and small letters
     */
    public static String fold(String folded) {
        var same = new StringBuilder(folded.length());
        folded.chars().map(LookAlikes::one).forEach(unit -> same.append((char) unit));
        return same.toString();
    }

    private static int one(int unit) {
        return switch (unit) {
            case '\u3007', '\u25CB', '\u25EF', '\u041E', '\u043E', 'o' -> '0';
            case 'l', 'i', '|', '\u4E28' -> '1';
            default -> unit;
        };
    }
}
