package org.anjuan.standard.read;

import java.util.List;
import org.anjuan.standard.Provenance;
import org.anjuan.standard.StandardProblem.Kind;

/** Reads where figures come from and holds it against the declared sources. */
record SourceCheck(List<Provenance> sources) {

    /** Code and place of the source, empty where none is named. */
    String read(Cursor cursor) {
        var source = cursor.text("source", "");
        var code = source.split(" ", 2)[0];
        if (!code.isEmpty()
                && !sources.isEmpty()
                && sources.stream().noneMatch(known -> known.code().equals(code))) {
            cursor.report(Kind.UNKNOWN_SOURCE, "source", cursor.at("source"), code);
        }
        return source;
    }
}
