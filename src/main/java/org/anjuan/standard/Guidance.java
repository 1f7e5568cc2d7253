package org.anjuan.standard;

import java.util.List;

/**
 * What helps to judge an item.
 *
 * @param commonErrors mistakes often met (常见错误)
 * @param exceptions what must be ruled out before points are taken, empty when nothing
 * @param explanation what the item means, empty when it needs none
 */
public record Guidance(List<String> commonErrors, String exceptions, String explanation) {
    /** No guidance. */
    public static final Guidance NONE = new Guidance(List.of(), "", "");

    public Guidance {
        commonErrors = List.copyOf(commonErrors);
    }
}
