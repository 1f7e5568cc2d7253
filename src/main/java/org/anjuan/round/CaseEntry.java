package org.anjuan.round;

import org.anjuan.casefile.CaseId;

/**
 * One case of a round as the organiser lists it.
 *
 * @param number running number within the round, such as 037; unique there
 * @param title the case's name or document number
 * @param unit the unit (单位) whose case it is, empty while unknown
 */
public record CaseEntry(CaseId id, RoundId round, String number, String title, String unit) {}
