package org.anjuan.check.layout;

import org.anjuan.casefile.Anchor;

/**
 * A value with the place it was read at.
 *
 * @param confidence 0 to 1: how sure the reading of its characters is
 */
public record Seen<T>(T value, Anchor.Passage place, double confidence) {
    /** A value at the place of a hit. */
    public static <T> Seen<T> at(Hit hit, T value) {
        return new Seen<>(value, hit.place(), hit.confidence());
    }

    /** Another value at the same place. */
    public <S> Seen<S> as(S other) {
        return new Seen<>(other, place, confidence);
    }
}
