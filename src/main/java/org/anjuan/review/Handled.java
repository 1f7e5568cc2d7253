package org.anjuan.review;

/** A finding as it was when a reviewer did something with it. */
public record Handled(Finding finding, Handling handling) {}
