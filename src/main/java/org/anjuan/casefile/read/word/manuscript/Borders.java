package org.anjuan.casefile.read.word.manuscript;

import org.jspecify.annotations.Nullable;

/** The lines around something and, in tables, between cells; null where nothing is said. */
public record Borders(
        @Nullable Edge top,
        @Nullable Edge right,
        @Nullable Edge bottom,
        @Nullable Edge left,
        @Nullable Edge insideAcross,
        @Nullable Edge insideDown) {
    public static final Borders UNSAID = new Borders(null, null, null, null, null, null);

    /** These borders where they say something, else those. */
    public Borders or(Borders other) {
        return new Borders(
                top == null ? other.top : top,
                right == null ? other.right : right,
                bottom == null ? other.bottom : bottom,
                left == null ? other.left : left,
                insideAcross == null ? other.insideAcross : insideAcross,
                insideDown == null ? other.insideDown : insideDown);
    }
}
