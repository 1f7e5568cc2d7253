package org.anjuan.check.rulebook;

import java.util.regex.Pattern;

/**
 * 文书种类: a kind of paper.
 *
 * @param code such as P37, {@code name} its usual name
 * @param title what its title ends in, without spaces and brackets
 * @param only the class of case files it is looked for in, such as licence; empty for all
 */
public record Kind(String code, String name, Pattern title, String only) {}
