package org.anjuan.casefile.read.word.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The characters that an EQ field shows where Word stores no result: signs in a circle, characters with their reading above,
 * fractions. Their arrangement is given up, the characters are kept.
 */
final class Formula {
    /** A part raised or lowered beside the characters it explains. */
    private static final Pattern BESIDE =
            Pattern.compile("\\\\s\\\\(?:up|do)[^(]*\\([^()]*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FRACTION = Pattern.compile("\\\\f\\s*\\(", Pattern.CASE_INSENSITIVE);

    private Formula() {}

    /** The characters, empty for an instruction of another kind. */
    static String characters(String instruction) {
        var plain = instruction.strip();
        if (!plain.toUpperCase(Locale.ROOT).startsWith("EQ")) {
            return "";
        }
        int from = plain.indexOf('(');
        int to = plain.lastIndexOf(')');
        if (from < 0 || to < from) {
            return "";
        }
        var inside = BESIDE.matcher(plain.substring(from + 1, to)).replaceAll("");
        var separator = FRACTION.matcher(plain.substring(0, from + 1)).find() ? "/" : "";
        return String.join(separator, arguments(inside));
    }

    private static List<String> arguments(String list) {
        var arguments = new ArrayList<String>();
        for (var argument : list.split("[,;，]", -1)) {
            if (!argument.isBlank()) {
                arguments.add(argument.strip());
            }
        }
        return arguments;
    }
}
