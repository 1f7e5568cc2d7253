package org.anjuan.casefile.read.intake;

/**
 * What a walk came to.
 *
 * @param readable files handed out as readable
 * @param turnedAway files, folders or archives handed out with a reason why not
 * @param litter hidden files and leftovers of the system, passed over in silence
 * @param stopped whether the walk ended early because it was asked to
 */
public record Tally(int readable, int turnedAway, int litter, boolean stopped) {}
