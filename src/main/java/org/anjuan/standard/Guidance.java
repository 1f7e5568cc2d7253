package org.anjuan.standard;

import java.util.List;

/**
 * What helps to judge an item and to write about it.
 *
 * @param commonErrors mistakes often met (常见错误)
 * @param exceptions what must be ruled out before points are taken, empty when nothing
 * @param explanation what the item means, empty when it needs none
 * @param wording how reports tell a deduction of the item, see {@link Phrasing}; empty for the program's usual sentence
 * @param toCheck what an import was not sure of and nobody has settled yet (待核对)
 */
public record Guidance(
        List<String> commonErrors, String exceptions, String explanation, String wording, List<String> toCheck) {
    /** No guidance. */
    public static final Guidance NONE = new Guidance(List.of(), "", "", "", List.of());

    public Guidance {
        commonErrors = List.copyOf(commonErrors);
        toCheck = List.copyOf(toCheck);
    }

    public Guidance commonErrors(List<String> now) {
        return new Guidance(now, exceptions, explanation, wording, toCheck);
    }

    public Guidance exceptions(String now) {
        return new Guidance(commonErrors, now, explanation, wording, toCheck);
    }

    public Guidance explanation(String now) {
        return new Guidance(commonErrors, exceptions, now, wording, toCheck);
    }

    public Guidance wording(String now) {
        return new Guidance(commonErrors, exceptions, explanation, now, toCheck);
    }

    public Guidance toCheck(List<String> now) {
        return new Guidance(commonErrors, exceptions, explanation, wording, now);
    }
}
