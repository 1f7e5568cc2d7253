package org.anjuan.standard;

/**
 * A reason for which an item loses points.
 *
 * @param id unique within its item and stable over versions
 * @param text the reason in the words of the report
 * @param needsNote whether the reviewer must write why
 */
public record Deductible(String id, String text, Cost cost, boolean needsNote) {}
