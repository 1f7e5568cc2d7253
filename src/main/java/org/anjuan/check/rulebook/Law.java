package org.anjuan.check.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a law.
 *
 * @param to last day it applied, null while it is in force
 * @param articles how many it has, 0 where that is not known
 * @param until the day up to which this was looked up; nothing is judged beyond
 */
public record Law(
        String name,
        LocalDate adopted,
        LocalDate from,
        @Nullable LocalDate to,
        int articles,
        LocalDate until) {
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (to == null ? !day.isAfter(until) : !day.isAfter(to));
    }
}
