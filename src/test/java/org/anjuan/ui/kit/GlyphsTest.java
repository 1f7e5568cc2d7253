package org.anjuan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.anjuan.desk.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No word of the program may come out as a box on a machine without Chinese faces. */
class GlyphsTest {
    private static final Glyphs GLYPHS = Glyphs.bundled();
    private static final Words WORDS = Words.shipped();

    @Test
    void aCharacterTheFaceLacksIsFound() {
        assertThat(GLYPHS.missing("案卷评查✔")).containsExactly("✔ U+2714");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceCanBeDrawn(Path bundle) throws IOException {
        assertThat(GLYPHS.missing(Files.readString(bundle))).isEmpty();
    }

    static Stream<Path> bundles() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/org/anjuan"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @EnumSource(Command.class)
    void everyCommandHasAWordAndADrawableKey(Command command) {
        assertThat(WORDS.say(command.words())).isNotBlank();
        assertThat(WORDS.say("scope." + command.scope().name())).isNotBlank();
        assertThat(GLYPHS.missing(command.keyText(WORDS))).isEmpty();
    }

    @Test
    void everyStateHasAWordAndAShapeOfItsOwnAmongVerdicts() {
        assertThat(Arrays.stream(State.values()).map(State::words)).allMatch(WORDS::has);
        assertThat(Arrays.stream(State.values())
                        .filter(state -> state.words().startsWith("verdict."))
                        .map(State::shape))
                .doesNotHaveDuplicates();
    }
}
