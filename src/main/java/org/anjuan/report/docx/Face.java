package org.anjuan.report.docx;

import org.anjuan.report.data.Words;

/** The faces of official papers; their names, and those to fall back on where an office PC lacks them, are words. */
enum Face {
    FANG_SONG("modern"),
    TITLE_SONG("auto"),
    HEI("modern"),
    KAI("modern"),
    SONG("auto");

    /** What digits and Latin letters are set in beside any face but {@link #SONG}. */
    static final String LATIN = "Times New Roman";

    private final String pitch;

    Face(String pitch) {
        this.pitch = pitch;
    }

    String family(Words words) {
        return words.of("face", this);
    }

    /** Other names to look for, with commas between. */
    String others(Words words) {
        return words.of("face.others", this);
    }

    /** The class of face that Word substitutes by. */
    String pitch() {
        return pitch;
    }

    String latin(Words words) {
        return this == SONG ? family(words) : LATIN;
    }
}
