package org.anjuan.standard;

import java.util.List;

/**
 * What helps to judge an item and to write about it.
 *
 * @param commonErrors mistakes often met (常见错误)
 * @param exceptions what must be ruled out before points are taken, empty when nothing
 * @param explanation what the item means, empty when it needs none
 * @param wording how reports tell a deduction of the item, see {@link Phrasing}; empty for the program's usual sentence
 */
public record Guidance(List<String> commonErrors, String exceptions, String explanation, String wording) {
    /** No guidance. */
    public static final Guidance NONE = new Guidance(List.of(), "", "", "");

    public Guidance {
        commonErrors = List.copyOf(commonErrors);
    }
}
