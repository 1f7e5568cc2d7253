package org.anjuan.review;

/** The two reviews of one case that a third settles; the first was begun first. */
public record Parties(ReviewId first, ReviewId second) {}
