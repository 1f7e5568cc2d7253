package org.anjuan.check.book;

import java.util.List;
import java.util.Map;
import org.anjuan.review.Severity;

/**
 * What an office says about one check.
 *
 * @param on whether it is asked at all
 * @param figures its parameters by name
 * @param sentences what it says, by name
 * @param items of standards it bears on, as {@code standard:item}
 */
public record Rule(
        String id,
        String title,
        boolean on,
        String basis,
        Map<String, Integer> figures,
        Map<String, Sentence> sentences,
        List<String> items) {

    /** Words with places such as {decision}, and how grave what they say is. */
    public record Sentence(String words, Severity severity) {}

    public Rule {
        figures = Map.copyOf(figures);
        sentences = Map.copyOf(sentences);
        items = List.copyOf(items);
    }
}
