package org.anjuan.check.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** The same rule saying no more than an organiser lets it. */
    Rule atMost(Level.Most most) {
        return switch (most) {
            case USUAL -> this;
            case FLAW -> withMost(Severity.FLAW);
            case HINT -> withMost(Severity.HINT);
            case OFF -> new Rule(id, title, false, basis, figures, sentences, items);
        };
    }

    private Rule withMost(Severity most) {
        var softer = new HashMap<String, Sentence>();
        sentences.forEach((name, sentence) -> softer.put(
                name, sentence.severity().compareTo(most) < 0 ? new Sentence(sentence.words(), most) : sentence));
        return new Rule(id, title, on, basis, figures, softer, items);
    }

    /** Tells this wording, basis and figures from others; how grave it is and whether it is asked do not count. */
    public String print() {
        var all = new StringBuilder(basis);
        new TreeMap<>(figures)
                .forEach((name, figure) ->
                        all.append('\n').append(name).append('=').append(figure));
        new TreeMap<>(sentences)
                .forEach((name, sentence) ->
                        all.append('\n').append(name).append('=').append(sentence.words()));
        return digest(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sixteen figures that tell bytes from others. */
    static String digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
