package org.anjuan.check.book;

import java.nio.file.Path;
import java.util.List;

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
    private static final String RULES = "checks.yaml";

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
        var rules = files.readOwn(RULES, RuleBook::own)
                .filter(own -> !own.all().isEmpty())
                .orElseGet(RuleBook::shippedRules);
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

    /** An office's rules, with what they lack beside the program's own. */
    private static Rules own(byte[] bytes, Problems problems) {
        var rules = Rules.read(bytes, problems);
        if (rules.all().isEmpty() && problems.all().isEmpty()) {
            problems.add(BookProblem.Kind.MISSING_KEY, 0, "checks");
        } else if (!problems.spoilt()) {
            rules.beside(shippedRules(), problems);
        }
        return rules;
    }

    private static Rules shippedRules() {
        return Rules.read(BookFiles.shipped(RULES), new Problems(RULES));
    }
}
