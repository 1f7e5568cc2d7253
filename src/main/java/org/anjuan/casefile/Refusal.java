package org.anjuan.casefile;

/** A file that was offered to a case and not taken in, with its cause. */
public record Refusal(String name, Problem problem) {}
