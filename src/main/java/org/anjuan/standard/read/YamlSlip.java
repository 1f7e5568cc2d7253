package org.anjuan.standard.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.standard.StandardProblem.Kind;

/**
 * What a person most likely mistyped where a text is no YAML: the parser stumbles over it a line or more later.
 *
 * @param key in which it was mistyped, empty for other slips; the pair of brackets where one is missing
 */
record YamlSlip(Kind kind, Yaml.Spot spot, String key) {
    /** Lines looked through before the one where the parser gave up. */
    private static final int BEFORE = 4;

    private static final Pattern COLON = Pattern.compile("\\s*(?:- +)*([A-Za-z][\\w-]*)\\s*：");
    private static final Pattern SPACE = Pattern.compile("\\s*(?:- +)*([a-z][a-z-]*):[^\\s/]");
    private static final Pattern DASH = Pattern.compile("\\s*([－—–]\\s*|-(?=[\\p{L}{]))");
    private static final Pattern VALUE = Pattern.compile("^\\s*(?:- +)*(?:[A-Za-z][\\w-]*:\\s+)?");
    private static final String QUOTES = "\"'";
    private static final Pattern TAB = Pattern.compile(" *\\t");

    /**
     * The nearest slip on a line or before it; empty when there is none to be seen.
     *
     * @param line where the parser gave up, from 1
     */
    static Optional<YamlSlip> near(String text, int line) {
        var lines = text.lines().limit(line).toList();
        return IntStream.iterate(lines.size(), at -> at > Math.max(0, line - BEFORE), at -> at - 1)
                .boxed()
                .flatMap(at -> on(lines, at))
                .findFirst();
    }

    private static Stream<YamlSlip> on(List<String> lines, int line) {
        var words = lines.get(line - 1);
        if (TAB.matcher(words).lookingAt()) {
            return Stream.of(new YamlSlip(Kind.TAB, new Yaml.Spot(line, 1), ""));
        }
        return Stream.of(
                        in(Kind.FULL_WIDTH_COLON, COLON, words, line),
                        in(Kind.NO_SPACE, SPACE, words, line),
                        dash(words, line),
                        unpaired(words, line))
                .flatMap(slips -> slips);
    }

    private static Stream<YamlSlip> dash(String words, int line) {
        var match = DASH.matcher(words);
        return match.lookingAt()
                ? Stream.of(new YamlSlip(Kind.DASH, new Yaml.Spot(line, match.start(1) + 1), ""))
                : Stream.empty();
    }

    /** A quotation mark that begins a value and never ends, or a bracket without its other one. */
    private static Stream<YamlSlip> unpaired(String words, int line) {
        var value = VALUE.matcher(words).replaceFirst("");
        var spot = new Yaml.Spot(line, words.length() - value.length() + 1);
        if (!value.isEmpty() && QUOTES.indexOf(value.charAt(0)) >= 0) {
            return count(value, value.charAt(0)) % 2 == 0
                    ? Stream.empty()
                    : Stream.of(new YamlSlip(Kind.QUOTE, spot, ""));
        }
        return Stream.of("{}", "[]")
                .filter(pair -> value.indexOf(pair.charAt(0)) == 0)
                .filter(pair -> count(value, pair.charAt(0)) != count(value, pair.charAt(1)))
                .map(pair -> new YamlSlip(Kind.BRACKET, spot, pair));
    }

    private static long count(String words, char sign) {
        return words.chars().filter(each -> each == sign).count();
    }

    private static Stream<YamlSlip> in(Kind kind, Pattern pattern, String words, int line) {
        var match = pattern.matcher(words);
        return match.lookingAt()
                ? Stream.of(new YamlSlip(kind, new Yaml.Spot(line, match.end(1) + 1), match.group(1)))
                : Stream.empty();
    }
}
