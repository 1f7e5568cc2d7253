package org.anjuan.check.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjuan.review.Severity;

/**
 * What an office says about one check.
 *
 * @param on whether it is asked at all
 * @param figures its parameters by name
 * @param sentences what it says, by name
 * @param items of standards it bears on, as {@code standard:item/reason}
 * @param leads what it bears on where the sentence it says holds these words, in place of {@code items}
 */
public record Rule(
        String id,
        String title,
        boolean on,
        String basis,
        Map<String, Integer> figures,
        Map<String, Sentence> sentences,
        List<String> items,
        Map<String, List<String>> leads) {

    /**
     * Words with places such as {decision}, and how grave what they say is.
     *
     * @param items what this sentence bears on in place of what the rule says; none where the rule says it
     */
    public record Sentence(String words, Severity severity, List<String> items) {
        public Sentence {
            items = List.copyOf(items);
        }
    }

    public Rule {
        figures = Map.copyOf(figures);
        sentences = Map.copyOf(sentences);
        items = List.copyOf(items);
        leads = Map.copyOf(leads);
    }

    /** What a sentence bears on, said in these words. */
    public List<String> bearsOn(Sentence sentence, String said) {
        if (!sentence.items().isEmpty()) {
            return sentence.items();
        }
        var led = leads.entrySet().stream()
                .filter(lead -> said.contains(lead.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(lead -> lead.getValue().stream())
                .distinct()
                .toList();
        return led.isEmpty() ? items : led;
    }

    /** Everything it may bear on. */
    public Stream<String> links() {
        return Stream.of(
                        items.stream(),
                        leads.values().stream().flatMap(List::stream),
                        sentences.values().stream().flatMap(sentence -> sentence.items().stream()))
                .flatMap(all -> all)
                .distinct();
    }

    /** The same rule saying no more than an organiser lets it. */
    Rule atMost(Level.Most most) {
        return switch (most) {
            case USUAL -> this;
            case FLAW -> withMost(Severity.FLAW);
            case HINT -> withMost(Severity.HINT);
            case OFF -> new Rule(id, title, false, basis, figures, sentences, items, leads);
        };
    }

    private Rule withMost(Severity most) {
        var softer = new HashMap<String, Sentence>();
        sentences.forEach((name, sentence) -> softer.put(
                name,
                sentence.severity().compareTo(most) < 0
                        ? new Sentence(sentence.words(), most, sentence.items())
                        : sentence));
        return new Rule(id, title, on, basis, figures, softer, items, leads);
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
