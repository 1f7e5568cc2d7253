package org.anjuan.desk;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.read.workbook.StandardWorkbook;

/** Says what is wrong in a workbook of ours in the words that stand in it: 扣法 and 本条不得分, not the keys of a template. */
public final class SheetWords {
    private static final String OWN = "standard.sheet.";
    private static final String LIST = "、|, ?";

    private SheetWords() {}

    /** What is wrong, without its place. */
    public static String say(Words words, StandardProblem problem) {
        var kind = OWN + problem.kind().name();
        var first = problem.arguments().isEmpty() ? "" : problem.arguments().getFirst();
        var arguments = namesKeys(problem.kind())
                ? problem.arguments().stream().map(SheetWords::shown).toArray()
                : problem.arguments().toArray();
        if (words.has(kind + "." + first)) {
            return words.say(kind + "." + first, arguments);
        }
        return words.has(kind)
                ? words.say(kind, arguments)
                : words.say("standard.problem." + problem.kind().name(), arguments);
    }

    private static boolean namesKeys(StandardProblem.Kind kind) {
        return switch (kind) {
            case MISSING_KEY,
                    UNKNOWN_KEY,
                    MISSPELT_KEY,
                    DUPLICATE_KEY,
                    EXPECTED_TEXT,
                    EXPECTED_LIST,
                    EXPECTED_FIELDS,
                    BLANK,
                    NO_TEXT,
                    NOT_A_NUMBER,
                    NOT_WHOLE,
                    NOT_A_DATE,
                    NOT_TRUE_OR_FALSE,
                    NOT_A_CHOICE,
                    UNKNOWN_FORMULA -> true;
            default -> false;
        };
    }

    /** A key, or several with commas between them, as the workbook names them. */
    private static String shown(String keys) {
        return Arrays.stream(keys.split(LIST))
                .map(StandardWorkbook::shown)
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
