package org.anjuan.report.data;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The words of the papers, kept apart from those of the screen because they change for other reasons. */
public final class Words {
    private static final String FILE = "/org/anjuan/report/words.properties";

    private final Map<String, String> texts;

    private Words(Map<String, String> texts) {
        this.texts = texts;
    }

    /** The words that come with the program. */
    public static Words shipped() {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(Map.copyOf(properties.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> (String) entry.getKey(), entry -> (String) entry.getValue()))));
    }

    /**
     * The words under a key; they may hold names in braces for which a figure is put in.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String of(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No words under " + key);
        }
        return text;
    }

    /** The words for one value of an enum, under {@code prefix.NAME}. */
    public String of(String prefix, Enum<?> value) {
        return of(prefix + "." + value.name());
    }

    /** The words under a key with values put in for the names in braces. */
    public String of(String key, Map<String, String> values) {
        var out = new StringBuilder();
        for (var piece : Template.of(of(key)).pieces()) {
            out.append(
                    switch (piece) {
                        case Template.Plain(var text) -> text;
                        case Template.Named(var name) -> Objects.requireNonNull(values.get(name), name);
                    });
        }
        return out.toString();
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }
}
