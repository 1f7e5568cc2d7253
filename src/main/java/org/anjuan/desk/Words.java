package org.anjuan.desk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.anjuan.casefile.Problem;
import org.anjuan.check.rulebook.BookProblem;
import org.anjuan.desk.marks.MarksProblem;
import org.anjuan.review.Refused;
import org.anjuan.standard.StandardProblem;

/** Every sentence the program says on screen and on the command line, by key; in Chinese. */
public final class Words {
    private static final List<String> BUNDLES = List.of(
            "words.properties",
            "words-shell.properties",
            "words-workspace.properties",
            "words-findings.properties",
            "words-standard.properties",
            "words-editor.properties",
            "words-cli.properties");

    private final Map<String, String> sentences;

    private Words(Map<String, String> sentences) {
        this.sentences = Collections.unmodifiableMap(sentences);
    }

    /**
     * The shipped sentences.
     *
     * @throws IllegalStateException when a key stands in two bundles
     */
    public static Words shipped() {
        var all = new HashMap<String, String>();
        for (var bundle : BUNDLES) {
            read(bundle).forEach((key, sentence) -> {
                if (all.put((String) key, (String) sentence) != null) {
                    throw new IllegalStateException("Two sentences for " + key);
                }
            });
        }
        return new Words(all);
    }

    /**
     * The sentence for a key.
     *
     * @param args for its places {0}, {1} …; numbers are set without grouping
     * @throws IllegalArgumentException when there is no such sentence
     */
    public String say(String key, Object... args) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        var plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = args[i] instanceof Number number ? number.toString() : args[i];
        }
        return new MessageFormat(sentence, Locale.CHINA).format(plain);
    }

    /** A constant's word, whose key is {@code group.NAME}. */
    public String say(String group, Enum<?> constant) {
        return say(group + "." + constant.name());
    }

    /** Why a file or page cannot be used, and what to do. */
    public String say(Problem problem) {
        var general = "problem." + problem.reason().name();
        var special = general + "." + problem.detail().replace(" ", "_");
        return say(has(special) ? special : general, problem.detail());
    }

    /** Why a change was refused. */
    public String say(Refused refused) {
        return say("refused." + refused.reason().name(), refused.subject());
    }

    /** What is wrong in a standard, without its place. */
    public String say(StandardProblem problem) {
        return say(
                "standard.problem." + problem.kind().name(), problem.arguments().toArray());
    }

    /** What is wrong in a file of marks, without its place. */
    public String say(MarksProblem problem) {
        return say("marks.problem." + problem.kind().name(), problem.arguments().toArray());
    }

    /** What is wrong in a file of the rule book, without its place. */
    public String say(BookProblem problem) {
        return say("book.problem." + problem.kind().name(), problem.arguments().toArray());
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public Set<String> keys() {
        return sentences.keySet();
    }

    private static Properties read(String bundle) {
        try (var stream = Words.class.getResourceAsStream(bundle)) {
            if (stream == null) {
                throw new IllegalStateException("No bundle " + bundle);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
