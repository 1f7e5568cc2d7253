package org.anjuan.casefile.read.word.face;

/** The bundled faces. */
public enum Face {
    /** Stands in for Song, FangSong, Kai and Latin faces with serifs. */
    SERIF("/org/anjuan/fonts/NotoSerifSC-Regular.ttf"),
    /** Stands in for Hei and Latin faces without serifs. */
    SANS("/org/anjuan/fonts/NotoSansSC-Regular.ttf");

    private final String resource;

    Face(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }
}
