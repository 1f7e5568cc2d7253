package org.anjuan.desk.marks;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;

/** On which lines of a marks file its paths stand. */
final class MarkLines {
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param parser at the beginning of a text that is JSON to its end */
    MarkLines(JsonParser parser) {
        while (parser.nextToken() != null) {
            var pointer = parser.streamReadContext().pathAsPointer().toString();
            lines.putIfAbsent(path(pointer), parser.currentTokenLocation().getLineNr());
        }
    }

    private static String path(String pointer) {
        var path = new StringBuilder();
        for (var segment : pointer.split("/", -1)) {
            if (!segment.isEmpty() && segment.chars().allMatch(Character::isDigit)) {
                path.append('[').append(segment).append(']');
            } else if (!segment.isEmpty()) {
                path.append(path.isEmpty() ? "" : ".").append(segment);
            }
        }
        return path.toString();
    }

    /** The same problem with the line of its path, or of what stands nearest above it. */
    MarksProblem place(MarksProblem problem) {
        var path = problem.path();
        while (!path.isEmpty() && !lines.containsKey(path)) {
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return problem.at(lines.getOrDefault(path, 1));
    }
}
