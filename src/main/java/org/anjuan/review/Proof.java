package org.anjuan.review;

import org.anjuan.casefile.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * 证据: one place that a deduction rests on.
 *
 * @param id unique within the review
 * @param cutOut SHA-256 of the PNG cut from the page when the proof was made; null for an absence that rests
 *     on no row of the volume's list, or where the page could not be drawn
 * @param paper what the paper (文书) is called that its page was read as one of when the proof was made; empty where
 *     nothing told
 */
public record Proof(String id, Anchor anchor, @Nullable String cutOut, String paper) {

    /** A proof of whose paper nothing is known. */
    public Proof(String id, Anchor anchor, @Nullable String cutOut) {
        this(id, anchor, cutOut, "");
    }

    /** The same proof in this paper. */
    public Proof in(String called) {
        return new Proof(id, anchor, cutOut, called);
    }

    /** The same place as a proof of another name. */
    public Proof as(String other) {
        return new Proof(other, anchor, cutOut, paper);
    }
}
