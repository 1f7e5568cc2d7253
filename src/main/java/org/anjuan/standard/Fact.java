package org.anjuan.standard;

import java.util.List;

/**
 * 案情: something asked once of a case, on which it depends what applies.
 *
 * @param ask the question as the reviewer reads it
 * @param answers the answers there are, at least two
 */
public record Fact(String id, String ask, List<String> answers) {
    public Fact {
        answers = List.copyOf(answers);
    }
}
