package org.anjuan.desk;

/**
 * How a person last looked at one case on this PC, beside the place in it that its review knows.
 *
 * @param caseId the case's id
 * @param light steps lighter than it was scanned, below zero darker
 * @param strength steps stronger, below zero weaker
 * @param second whether a second view was open, {@code together} whether it went along with the first
 * @param secondPage number in the volume of the page it showed, from 1; 0 for none
 */
public record CaseLook(String caseId, int light, int strength, boolean second, boolean together, int secondPage) {}
