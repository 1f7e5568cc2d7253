package org.anjuan.check.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * All that an office can change, with what is wrong in it.
 *
 * @param rules as the organiser lets them speak
 * @param levels what the organiser said of checks
 * @param problems of all its files, by file and line; what is wrong was left out
 * @param print tells what all files say from anything else they could say
 */
public record RuleBook(
        Kinds kinds,
        Rules rules,
        WorkDays workDays,
        Laws laws,
        Schedule schedule,
        Levels levels,
        List<BookProblem> problems,
        String print) {
    private static final String SCANS = "scan-health.yaml";

    /** The files that checks speak by; no check stands in two of them. */
    private static final List<String> RULES = List.of("checks.yaml", SCANS);

    public RuleBook {
        problems = List.copyOf(problems);
    }

    /** Only what travels inside the program. */
    public static RuleBook shipped() {
        return in(List.of());
    }

    /** The rule book of an office: each file is taken from the first folder that has it, or else from the program. */
    public static RuleBook in(List<Path> folders) {
        var files = new BookFiles(folders);
        var levels = files.readOwn(Levels.FILE, Levels::read).orElse(Levels.NONE);
        var rules = RULES.stream()
                .map(name -> rules(files, name))
                .reduce(Rules::and)
                .orElseThrow();
        return new RuleBook(
                files.read("kinds.yaml", Kinds::read),
                rules.atMost(levels),
                files.read("workdays.csv", WorkDays::read),
                files.read("laws.csv", Laws::read),
                files.read("timeline.yaml", Schedule::read),
                levels,
                files.problems(),
                files.print());
    }

    /** The ids of the checks that look at how pages were scanned and numbered. */
    public static Set<String> ofScans() {
        return Rules.read(BookFiles.shipped(SCANS), new Problems(SCANS)).all().keySet();
    }

    private static Rules rules(BookFiles files, String name) {
        var shipped = Rules.read(BookFiles.shipped(name), new Problems(name));
        return files.readOwn(name, (bytes, problems) -> own(bytes, shipped, problems))
                .filter(own -> !own.all().isEmpty())
                .orElse(shipped);
    }

    /** An office's rules, with what they lack beside the program's own. */
    private static Rules own(byte[] bytes, Rules shipped, Problems problems) {
        var rules = Rules.read(bytes, problems);
        if (rules.all().isEmpty() && problems.all().isEmpty()) {
            problems.add(BookProblem.Kind.MISSING_KEY, 0, "checks");
        } else if (!problems.spoilt()) {
            rules.beside(shipped, problems);
        }
        return rules;
    }
}
