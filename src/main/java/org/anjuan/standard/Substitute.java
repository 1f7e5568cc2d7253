package org.anjuan.standard;

/**
 * 文书替代: a document that may stand for another.
 *
 * @param document the one looked for
 * @param by the one that may stand for it
 * @param condition when it may, empty when always
 * @param provenance code and place of the source, empty when none is named
 */
public record Substitute(String document, String by, String condition, String provenance) {}
