package org.anjuan.standard;

/** Where the figures of the whole come from: code and place of the source, empty where none is named. */
public record FigureSources(String formula, String rounding, String grades, String veto, String without) {
    /** No source is named. */
    public static final FigureSources NONE = new FigureSources("", "", "", "", "");
}
