package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words are found in files and in all cases of a round, with the place of each. */
class FindCommandsTest {
    @TempDir
    Path folder;

    private CommandLineUser user;

    @BeforeEach
    void makeUser() {
        user = new CommandLineUser(folder.resolve("home"));
    }

    @Test
    void wordsAreFoundInACaseWithTheirPlaces() throws IOException {
        var files = files("case-1", "fine of 500 yuan", "nothing");
        var heard = user.gives("case", "find", files.toString(), "--words", "FINE of", "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.json().propertyNames()).containsExactly("words", "hits", "pages", "without_text");
        assertThat(heard.json().get("hits")).hasSize(1);
        var hit = heard.json().get("hits").get(0);
        assertThat(hit.propertyNames()).containsExactly("file", "page", "boxes", "quote", "before", "after");
        assertThat(hit.get("page").intValue()).isEqualTo(1);
        assertThat(hit.get("quote").stringValue()).isEqualTo("fine of");
        assertThat(hit.get("boxes").get(0)).hasSize(4);
        assertThat(heard.err()).contains("2");
    }

    @Test
    void wordsAreFoundInAllCasesOfARoundAlsoBeforeTheyAreIndexed() throws IOException {
        assertThat(user.gives("round", "new", "--title", "R", "--standard", "penalty-general")
                        .code())
                .isZero();
        for (var name : new String[] {"one", "two"}) {
            var files = files(name, "the fine of " + name);
            assertThat(user.gives("round", "import", files.toString()).code()).isZero();
        }
        for (int time = 0; time < 3; time++) {
            var heard = user.gives("round", "find", "--words", "fine", "--json");
            assertThat(heard.code()).isZero();
            assertThat(heard.json().get("pages").intValue()).isEqualTo(2);
            assertThat(heard.json().get("hits")).hasSize(2);
            assertThat(heard.json().get("hits").get(1).get("after").stringValue())
                    .isEqualTo("oftwo");
        }
        assertThat(user.gives("round", "find", "--words", "fine").out()).contains("one", "two");
    }

    @Test
    void withoutARoundThereIsNothingToLookThrough() {
        assertThat(user.gives("round", "find", "--words", "fine").code()).isNotZero();
    }

    private Path files(String name, String... pages) throws IOException {
        var files = Files.createDirectory(folder.resolve(name));
        try (var pdf = new SamplePdf()) {
            for (var text : pages) {
                pdf.text(text);
            }
            pdf.save(files.resolve(name + ".pdf"));
        }
        return files;
    }
}
