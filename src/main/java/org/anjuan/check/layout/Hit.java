package org.anjuan.check.layout;

import java.util.regex.MatchResult;
import org.anjuan.casefile.Anchor;

/**
 * Words found in a script.
 *
 * @param start of the whole match in the script's text, {@code end} behind it
 */
public record Hit(Script script, int start, int end, MatchResult match) {
    /** A group of the pattern, empty when it took no part. */
    public String group(String name) {
        var group = match.group(name);
        return group == null ? "" : group;
    }

    /** Where a group that took part begins in the script's text. */
    public int start(String name) {
        return match.start(name);
    }

    public String text() {
        return match.group();
    }

    /** Where the whole match stands. */
    public Anchor.Passage place() {
        return script.place(start, end).orElseThrow();
    }

    /** Where a group stands, or the whole match when the group took no part. */
    public Anchor.Passage place(String name) {
        return match.start(name) < 0
                ? place()
                : script.place(match.start(name), match.end(name)).orElseGet(this::place);
    }

    public double confidence() {
        return script.confidence(start, end);
    }
}
