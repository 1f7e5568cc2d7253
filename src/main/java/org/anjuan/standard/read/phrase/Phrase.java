package org.anjuan.standard.read.phrase;

/**
 * A piece of a cell and how it was understood.
 *
 * @param words the piece as it stands there
 * @param when in which case it applies, in the table's words and without numbering; empty when it does not say
 */
public record Phrase(String words, String when, Meaning meaning) {}
