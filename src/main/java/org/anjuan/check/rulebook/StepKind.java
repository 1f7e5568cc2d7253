package org.anjuan.check.rulebook;

import java.util.List;

/**
 * A kind of step of a procedure.
 *
 * @param kinds of papers that tell it
 * @param served whether the day the paper was served counts, not its own
 * @param which of several such papers are steps
 * @param only class of case files it is looked for in; empty for all
 */
public record StepKind(String id, String name, List<String> kinds, boolean served, Which which, String only) {
    /** Of several papers. */
    public enum Which {
        ALL,
        FIRST,
        LAST
    }
}
