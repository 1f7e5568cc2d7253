package org.anjuan.casefile.read.word.typeset;

/** Which characters are set like Chinese ones, and where a line may end between them. */
final class Chinese {
    private static final String NEVER_FIRST = "、。，．：；？！）〕］｝〉》」』】’”…—～·%‰℃°%),.:;?!]}’”々〗ーっッゃゅょャュョ〞︰﹐﹑﹒﹔﹕﹖﹗";
    private static final String NEVER_LAST = "（〔［｛〈《「『【‘“〖([{￥$〝";
    private static final String HANGING = "、。，．：；？！";
    private static final String WIDE_PUNCTUATION = "‘’“”…—·×÷±§°‰℃√";
    private static final int FIRST_WIDE = 0x2E80;

    private Chinese() {}

    /** Whether a character is set as a square of its own. */
    static boolean isWide(int character) {
        if (character >= FIRST_WIDE) {
            boolean narrow = within(character, 0xFF61, 0xFFDC) || within(character, 0xE000, 0xF8FF);
            return !narrow;
        }
        return within(character, 0x2460, 0x27BF) || within(character, 0x2160, 0x22FF);
    }

    /** Whether a character is wide beside Chinese and narrow beside Latin. */
    static boolean isEither(int character) {
        return WIDE_PUNCTUATION.indexOf(character) >= 0;
    }

    static boolean neverFirst(int character) {
        return NEVER_FIRST.indexOf(character) >= 0;
    }

    static boolean neverLast(int character) {
        return NEVER_LAST.indexOf(character) >= 0;
    }

    /** Whether a character may hang out at the end of a full line. */
    static boolean mayHang(int character) {
        return HANGING.indexOf(character) >= 0;
    }

    /** Whether a little space belongs between this character and Latin letters or digits. */
    static boolean isLetter(int character) {
        return Character.isIdeographic(character);
    }

    private static boolean within(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
