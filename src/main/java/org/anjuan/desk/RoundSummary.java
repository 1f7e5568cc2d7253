package org.anjuan.desk;

import org.anjuan.round.Round;

/**
 * One round in the list of rounds.
 *
 * @param standardTitle title of its standard
 * @param cases how many cases it has
 * @param submitted how many of them are reviewed and handed in
 */
public record RoundSummary(Round round, String standardTitle, int cases, int submitted) {}
