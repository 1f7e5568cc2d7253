package org.anjuan.desk.bench;

/**
 * What all starts of a {@link QueueTrial} together came to.
 *
 * @param kills how often the process was killed
 * @param read pages that were told as read, each counted once
 * @param twice pages that were read by two starts though the first said that it had
 * @param lost pages that the last start, which was left alone, neither knew nor read
 */
public record QueueFound(int kills, int read, int twice, int lost) {}
