package org.anjuan.ui.scoring;

/** What the program answers to an act, in words, for the log line. */
public record Said(String words, Tone tone) {
    /** Nothing was said yet. */
    public static final Said NOTHING = new Said("", Tone.DONE);

    /** How the answer is meant. */
    public enum Tone {
        DONE,
        HINT,
        REFUSED
    }
}
