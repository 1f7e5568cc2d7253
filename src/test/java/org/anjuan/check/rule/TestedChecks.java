package org.anjuan.check.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the test classes of this room ask of which check, as their own text says it. */
final class TestedChecks {
    private static final Path TESTS = Path.of("src/test/java/org/anjuan/check/rule");
    private static final String ID = "\"(?<id>[A-Z]{2}-\\d{2})\"\\)";
    private static final String END = "[^;]{0,40}?\\.";
    private static final Pattern FOUND = Pattern.compile("(?:says|severities|findings)\\(" + ID + END
            + "(?:hasSize|isNotEmpty|singleElement|contains|containsExactly|first|hasSizeGreaterThan)\\b");
    private static final Pattern LET_PASS = Pattern.compile("(?:says|findings)\\(" + ID + "\\)\\s*\\.isEmpty\\(\\)");
    private static final Pattern LACKING = Pattern.compile(
            "lacks\\(" + ID + END + "(?:isNotEmpty|hasSize|singleElement|first|anySatisfy|anyMatch)\\b");

    private TestedChecks() {}

    /** Checks that some test sees say something. */
    static Set<String> found() {
        return named(FOUND);
    }

    /** Checks that some test sees keep silent about what only looks like a flaw. */
    static Set<String> withTrap() {
        return named(LET_PASS);
    }

    /** Checks that some test sees say which fact they lack. */
    static Set<String> withLackingFact() {
        return named(LACKING);
    }

    private static Set<String> named(Pattern pattern) {
        var ids = new TreeSet<String>();
        for (var source : sources()) {
            pattern.matcher(source).results().forEach(found -> ids.add(found.group("id")));
        }
        return ids;
    }

    private static List<String> sources() {
        try (var files = Files.list(TESTS)) {
            return files.filter(file -> file.getFileName().toString().endsWith("Test.java"))
                    .map(TestedChecks::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
