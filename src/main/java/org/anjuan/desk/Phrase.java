package org.anjuan.desk;

/**
 * Words that were written on deductions of an item before.
 *
 * @param times how often
 * @param shared whether only others of the round wrote them, and not the person who works here
 */
public record Phrase(String text, int times, boolean shared) {}
