package org.anjuan.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A copy of a workspace's database that was opened on trial; its name says all that is known of it.
 *
 * @param version of the schema
 * @param acts how many rows its journal holds
 * @param at when it was made, to the second, by the PC's clock
 */
public record Backup(Path file, int version, long acts, Instant at) {
    /** Newest first: the one with the longest journal, whatever the clock said. */
    static final Comparator<Backup> NEWEST_FIRST = Comparator.comparingLong(Backup::acts)
            .thenComparingInt(Backup::version)
            .thenComparing(Backup::at)
            .reversed();

    private static final Pattern NAME = Pattern.compile("anjuan-v(\\d{3,9})-(\\d{10,18})-(\\d{8}T\\d{6}Z)\\.db");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** What a backup with these particulars is called. */
    static String name(int version, long acts, Instant at) {
        return String.format("anjuan-v%03d-%010d-%s.db", version, acts, TIME.format(at));
    }

    /** The backup in a file; empty when the file is not named as one. */
    static Optional<Backup> in(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            var at = TIME.parse(name.group(3), Instant::from);
            return Optional.of(new Backup(file, Integer.parseInt(name.group(1)), Long.parseLong(name.group(2)), at));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
