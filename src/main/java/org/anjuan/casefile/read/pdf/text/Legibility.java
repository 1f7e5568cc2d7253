package org.anjuan.casefile.read.pdf.text;

/** Judges a page's stored text: whether it means something to a reader, and whether it is seen at all. */
final class Legibility {
    /** Of so many characters, one senseless one is borne. */
    private static final int BORNE_ONE_IN = 10;

    /** Recognised text of a Chinese case file in which fewer than one letter in so many is Chinese is a misreading. */
    private static final int CHINESE_ONE_IN = 5;

    /** With fewer letters nothing is concluded. */
    private static final int ENOUGH_LETTERS = 20;

    private int glyphs;
    private int senseless;
    private int invisible;
    private int letters;
    private int chinese;

    /** One more glyph is drawn as text that stands for this, shown or not. */
    void glyph(Sign sign, boolean visible) {
        glyphs++;
        invisible += visible ? 0 : 1;
        senseless += sign.sense() ? 0 : 1;
        letters += sign.letters();
        chinese += sign.ideographs();
    }

    /** Whether the text lies unseen over or under a picture, which only recognition programs do. */
    boolean recognised() {
        return invisible * 2 > glyphs;
    }

    /** Whether the text can be searched and quoted. */
    boolean useful() {
        boolean misread = recognised() && letters >= ENOUGH_LETTERS && chinese * CHINESE_ONE_IN < letters;
        return glyphs > 0 && senseless * BORNE_ONE_IN <= glyphs && !misread;
    }
}
