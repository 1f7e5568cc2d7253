package org.anjuan.casefile.read.pdf.text;

/**
 * What a piece of text is, judged once however often it is set.
 *
 * @param text without characters that mean nothing
 * @param blank whether it shows nothing
 * @param unspaced whether it is of a script that is written without spaces
 * @param sense whether all it was stored as means something to a reader
 * @param letters how many letters it has
 * @param ideographs how many of them are Chinese
 */
record Sign(String text, boolean blank, boolean unspaced, boolean sense, int letters, int ideographs) {
    /** What a code stands for that stands for nothing. */
    static final Sign NONE = new Sign("", true, false, false, 0, 0);

    /** A space. */
    static final Sign SPACE = of(" ");

    /** Judges text as a file stores it. */
    static Sign of(String stored) {
        var text = stored.codePoints().anyMatch(Sign::meaningless) ? sensible(stored) : stored;
        return new Sign(
                text,
                text.isBlank(),
                !text.isEmpty() && unspaced(text.codePointBefore(text.length())),
                !stored.isEmpty() && text.equals(stored),
                (int) stored.codePoints().filter(Character::isLetter).count(),
                (int) stored.codePoints().filter(Sign::chinese).count());
    }

    /** The same text where nobody knows whether the file means it. */
    Sign distrusted() {
        return new Sign(text, blank, unspaced, /* sense= */ false, /* letters= */ 0, /* ideographs= */ 0);
    }

    private static String sensible(String stored) {
        return stored.codePoints()
                .filter(point -> !meaningless(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean chinese(int point) {
        return Character.isLetter(point) && Character.isIdeographic(point);
    }

    private static boolean unspaced(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x3000 && point < 0x3100)
                || (point >= 0xFF00 && point < 0xFFF0);
    }

    private static boolean meaningless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> point == 0xFFFD;
        };
    }
}
