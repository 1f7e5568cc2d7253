package org.anjuan.review;

/**
 * 未判断: a check that could not come to a conclusion.
 *
 * @param check its id, {@code title} its name
 * @param why which fact it lacks, as a sentence
 */
public record Unjudged(String check, String title, String why) {}
