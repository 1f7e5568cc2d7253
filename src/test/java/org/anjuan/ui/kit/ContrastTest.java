package org.anjuan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Words stand out from what is behind them at least 4.5 to 1, in both themes and for every kind of colour sight. */
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final Pattern ROLE = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay", "-color-bg-inset");
    private static final List<String> STATES =
            List.of("open", "clear", "deducted", "not-applicable", "unsure", "veto", "warning");

    @TestFactory
    Stream<DynamicTest> wordsStandOut() {
        return Stream.of("light", "dark")
                .flatMap(theme -> pairs().map(pair -> DynamicTest.dynamicTest(
                        theme + ": " + pair.getKey() + " on " + pair.getValue(),
                        () -> assertThat(Sight.values())
                                .allSatisfy(sight -> assertThat(sight.contrast(
                                                role(theme, pair.getKey()), role(theme, pair.getValue())))
                                        .isGreaterThanOrEqualTo(LEAST)))));
    }

    private static Stream<Map.Entry<String, String>> pairs() {
        var words = Stream.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg");
        return Stream.of(
                        words.flatMap(word -> GROUNDS.stream().map(ground -> Map.entry(word, ground))),
                        STATES.stream().map(state -> Map.entry("-aj-" + state, "-aj-" + state + "-soft")),
                        STATES.stream().map(state -> Map.entry("-aj-" + state, "-color-bg-default")),
                        STATES.stream().map(state -> Map.entry("-aj-" + state, "-color-accent-subtle")),
                        STATES.stream().map(state -> Map.entry("-aj-" + state, "-color-bg-subtle")),
                        Stream.of(
                                Map.entry("-color-accent-fg", "-color-accent-subtle"),
                                Map.entry("-color-fg-muted", "-aj-deducted-soft"),
                                Map.entry("-color-fg-muted", "-aj-veto-soft"),
                                Map.entry("-color-fg-muted", "-color-accent-subtle"),
                                Map.entry("white", "-color-accent-emphasis"),
                                Map.entry("white", "-color-accent-6")))
                .flatMap(each -> each);
    }

    private static Color role(String theme, String role) throws IOException {
        return role.startsWith("-")
                ? Color.web(Objects.requireNonNull(roles(theme).get(role), role))
                : Color.web(role);
    }

    private static Map<String, String> roles(String theme) throws IOException {
        try (var stream = Objects.requireNonNull(Theme.class.getResourceAsStream(theme + ".css"))) {
            var roles = new HashMap<String, String>();
            ROLE.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(match -> roles.put(match.group(1), match.group(2)));
            return roles;
        }
    }
}
