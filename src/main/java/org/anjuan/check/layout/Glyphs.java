package org.anjuan.check.layout;

/** Makes characters alike that mean the same in Chinese papers; one character stays one character. */
public final class Glyphs {
    private static final String FROM = "：，；！？（）［【﹝[］】﹞]○Ｏ％／﹣－—―～貳弍貮叄參陸圓圆萬億";
    private static final String TO = ":,;!?()〔〔〔〔〕〕〕〕〇〇%/----~贰贰贰叁叁陆元元万亿";

    private Glyphs() {}

    /** The character to compare by. */
    public static char like(char character) {
        if (isWide(character)) {
            return character == 'Ｏ' ? '〇' : (char) (character - 0xFEE0);
        }
        if (Character.isWhitespace(character) || character == '\u00A0' || character == '\u3000') {
            return ' ';
        }
        int at = FROM.indexOf(character);
        return at < 0 ? character : TO.charAt(at);
    }

    /** Whether it is a figure or letter as wide as an ideograph. */
    private static boolean isWide(char character) {
        return (character >= '０' && character <= '９')
                || (character >= 'Ａ' && character <= 'Ｚ')
                || (character >= 'ａ' && character <= 'ｚ');
    }

    /** The words to compare by. */
    public static String like(String words) {
        var all = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            all.append(like(words.charAt(i)));
        }
        return all.toString();
    }

    /** The words to compare by, without spaces. */
    public static String tight(String words) {
        return like(words).replace(" ", "");
    }
}
