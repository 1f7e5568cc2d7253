package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("sub").resolve("settings.json");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void withoutAFileThingsAreAsUsual() {
        try (var settings = Settings.open(file)) {
            assertThat(settings.current()).isEqualTo(Preferences.USUAL);
            assertThat(settings.fellBack()).isEmpty();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsChangedIsThereNextTime() {
        try (var settings = Settings.open(file)) {
            settings.change(now -> now.withTheme("dark").withReviewer("r1", "王敏"));
            settings.change(
                    now -> now.withDivider("workspace", 0.625).withFontStep(2).withWordByOffice(true));
        }
        try (var settings = Settings.open(file)) {
            assertThat(settings.current())
                    .isEqualTo(Preferences.USUAL
                            .withTheme("dark")
                            .withReviewer("r1", "王敏")
                            .withDivider("workspace", 0.625)
                            .withFontStep(2)
                            .withWordByOffice(true));
        }
    }

    @Test
    void howCasesWereLookedAtIsThereNextTimeTheLatestFirst() {
        var first = new CaseLook("c1", 2, -1, true, true, 7);
        var place = new WindowPlace(-1280, 0.5, 1280, 1000, true);
        try (var settings = Settings.open(file)) {
            settings.change(now -> now.withLook(new CaseLook("c1", 0, 0, false, false, 0))
                    .withLook(new CaseLook("c2", 0, 3, false, false, 0)));
            settings.change(now -> now.withLook(first).withChecklist(place));
        }
        try (var settings = Settings.open(file)) {
            assertThat(settings.current().look("c1")).contains(first);
            assertThat(settings.current().looks()).hasSize(2).startsWith(first);
            assertThat(settings.current().checklist()).isEqualTo(place);
        }
    }

    @Test
    void onlySoManyLooksAreKept() {
        var now = Preferences.USUAL;
        for (int number = 0; number < 100; number++) {
            now = now.withLook(new CaseLook("c" + number, 1, 0, false, false, 0));
        }
        assertThat(now.looks()).hasSize(60);
        assertThat(now.look("c99")).isPresent();
        assertThat(now.look("c9")).isEmpty();
    }

    @Test
    void theFileBeforeStaysBesideIt() throws IOException {
        try (var settings = Settings.open(file)) {
            settings.change(now -> now.withTheme("dark"));
        }
        try (var settings = Settings.open(file)) {
            settings.change(now -> now.withTheme("light"));
        }
        assertThat(Files.readString(file.resolveSibling("settings.json.previous")))
                .contains("dark");
    }

    @Test
    void aBadValueFallsBackAloneAndIsNamed() throws IOException {
        write("{\"theme\": \"pink\", \"fontStep\": 7, \"reviewerName\": \"王敏\", \"dividers\": {\"a\": 3, \"b\": 0.5}}");
        try (var settings = Settings.open(file)) {
            assertThat(settings.current())
                    .isEqualTo(Preferences.USUAL.withReviewer("", "王敏").withDivider("b", 0.5));
            assertThat(settings.fellBack()).containsExactlyInAnyOrder("theme", "fontStep", "dividers.a");
        }
    }

    @Test
    void aFileThatIsNoJsonFallsBackWhole() throws IOException {
        write("theme = dark");
        try (var settings = Settings.open(file)) {
            assertThat(settings.current()).isEqualTo(Preferences.USUAL);
            assertThat(settings.fellBack()).containsExactly("settings.json");
        }
    }

    @Test
    void keysOfANewerProgramAreKept() throws IOException {
        write("{\"fromTheFuture\": {\"a\": [1, 2]}}");
        try (var settings = Settings.open(file)) {
            settings.change(now -> now.withTheme("dark"));
        }
        assertThat(Files.readString(file)).contains("fromTheFuture").contains("dark");
    }
}
