package org.anjuan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.TextBank.Recognised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recognised is found again after a restart, and its loss harms nothing. */
class TextBankTest {
    private static final PageKey PAGE = new PageKey(new SourceId("c".repeat(64)), 7);
    private static final Recognised READ = new Recognised(
            new PageText(
                    PAGE,
                    Origin.OCR,
                    List.of(
                            new Line("罚款", new Box(0.1, 0.2, 0.3, 0.04), List.of(0.0, 0.5, 1.0), 0.97),
                            new Line("㊣", new Box(0, 0, 1, 1), List.of(), 0.5))),
            3);

    @TempDir
    Path folder;

    @Test
    void aPageIsFoundAgainAfterARestart() throws IOException {
        try (var bank = open()) {
            assertThat(bank.keep(READ, "one")).isTrue();
        }
        try (var bank = open()) {
            assertThat(bank.find(PAGE, "one")).contains(READ);
        }
    }

    @Test
    void whatAnotherRecogniserMadeIsNotGivenOut() throws IOException {
        try (var bank = open()) {
            bank.keep(READ, "one");
            assertThat(bank.find(PAGE, "two")).isEmpty();
            assertThat(bank.find(new PageKey(PAGE.source(), 8), "one")).isEmpty();
        }
    }

    @Test
    void aPageWithoutWritingIsRememberedAsSuch() throws IOException {
        try (var bank = open()) {
            bank.keep(new Recognised(PageText.none(PAGE), 0), "one");
            assertThat(bank.find(PAGE, "one")).contains(new Recognised(PageText.none(PAGE), 0));
        }
    }

    @Test
    void aDamagedBankIsBegunAfresh() throws IOException {
        Files.writeString(folder.resolve("texts.db"), "no database at all, but long enough to be taken for one");
        try (var bank = open()) {
            assertThat(bank.find(PAGE, "one")).isEmpty();
            assertThat(bank.keep(READ, "one")).isTrue();
            assertThat(bank.find(PAGE, "one")).contains(READ);
        }
    }

    @Test
    void aPageThatEndedTheProgramIsKnownWhenItStartsAgain() throws IOException {
        try (var bank = open()) {
            assertThat(bank.tried(PAGE, "one")).isZero();
        }
        try (var bank = open()) {
            assertThat(bank.tried(PAGE, "one")).isEqualTo(1);
            assertThat(bank.tried(PAGE, "one")).isEqualTo(2);
            assertThat(bank.tried(PAGE, "two")).isZero();
        }
    }

    private TextBank open() throws IOException {
        return TextBank.in(new Layout(folder));
    }

    @Test
    void aSourceThatIsForgottenLeavesNothingBehind() throws IOException {
        try (var bank = open()) {
            bank.keep(READ, "one");
            bank.tried(PAGE, "one");
            assertThat(bank.forget(PAGE.source())).isTrue();
            assertThat(bank.find(PAGE, "one")).isEmpty();
            assertThat(bank.tried(PAGE, "one")).isZero();
        }
        assertThat(new String(Files.readAllBytes(folder.resolve("texts.db")), StandardCharsets.UTF_8))
                .doesNotContain("罚款");
    }

    @Test
    void aBankThatCannotKeepAPageSaysSo() throws IOException {
        var bank = open();
        bank.close();
        assertThat(bank.keep(READ, "one")).isFalse();
    }
}
