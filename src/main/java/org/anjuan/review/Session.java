package org.anjuan.review;

/**
 * Who acted, and on which PC.
 *
 * @param computer a random name given to the PC's workspace once, never its network name
 */
public record Session(ReviewerId by, String computer) {}
