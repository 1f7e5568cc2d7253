package org.anjuan.check.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.check.layout.Seen;
import org.jspecify.annotations.Nullable;

/**
 * One row of the volume's own list of papers (卷内目录).
 *
 * @param number of the row, as printed
 * @param date as listed, null where none is
 * @param sure 0 to 1: how sure the reading of the row is
 * @param first page of the volume it begins on, as listed; {@code last} likewise, the same where only one is listed
 */
public record Entry(
        int number, String title, @Nullable LocalDate date, int first, int last, Anchor.Passage place, double sure) {
    /** The day it lists, where the row stands. */
    Optional<Seen<LocalDate>> day() {
        return Optional.ofNullable(date).map(day -> new Seen<>(day, place, sure));
    }
}
