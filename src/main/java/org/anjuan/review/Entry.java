package org.anjuan.review;

import java.time.Instant;

/**
 * One change as it was logged.
 *
 * @param number rises with every entry of a workspace, never reused
 * @param at by the PC's clock, which may have been set back; the number decides the order
 */
public record Entry(long number, Instant at, Session by, Change change) {}
