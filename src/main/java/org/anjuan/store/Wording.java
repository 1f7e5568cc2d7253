package org.anjuan.store;

/**
 * An act in the words of the journal.
 *
 * @param subjectKind the kind of thing acted upon
 * @param subject its id
 * @param kind what was done to it
 * @param payload the rest, a JSON object
 */
record Wording(String subjectKind, String subject, String kind, String payload) {}
