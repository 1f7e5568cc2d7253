package org.anjuan.review;

import org.anjuan.casefile.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * 证据: one place that a deduction rests on.
 *
 * @param id unique within the review
 * @param cutOut SHA-256 of the PNG cut from the page when the proof was made; null for an absence that rests
 *     on no row of the volume's list, or where the page could not be drawn
 */
public record Proof(String id, Anchor anchor, @Nullable String cutOut) {}
