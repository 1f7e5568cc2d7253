package org.anjuan.cli;

import java.util.Optional;
import org.anjuan.desk.Desk;
import org.anjuan.standard.Standard;

/** The standards of a workspace by the names a person gives them. */
final class NamedStandard {
    private NamedStandard() {}

    /** The one with this id and version, or the only version with this id. */
    static Optional<Standard> find(Desk desk, String name) {
        var fitting = desk.standards().all().stream()
                .filter(each ->
                        each.ref().toString().equals(name) || each.ref().id().equals(name))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
