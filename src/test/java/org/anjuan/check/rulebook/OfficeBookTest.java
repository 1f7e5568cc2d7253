package org.anjuan.check.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.check.rulebook.BookProblem.Kind;
import org.anjuan.check.rulebook.Level.Most;
import org.anjuan.review.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own rules beside the program's: what is wrong in them is told and costs no more than itself. */
class OfficeBookTest {
    private static final RuleBook SHIPPED = RuleBook.shipped();

    @TempDir
    Path folder;

    @Test
    void withoutFilesOfItsOwnAnOfficeHasTheProgramsRules() {
        assertThat(book().problems()).isEmpty();
        assertThat(book().rules()).isEqualTo(SHIPPED.rules());
    }

    @Test
    void aFileThatIsNotYamlIsToldWithItsLineAndTheProgramsRulesHold() throws IOException {
        write("checks.yaml", "format: 1\nchecks: [\n  - id: x\n");
        assertThat(book().problems()).extracting(BookProblem::kind).contains(Kind.NOT_YAML);
        assertThat(book().rules()).isEqualTo(SHIPPED.rules());
    }

    @Test
    void anEmptyFileIsToldAndTheProgramsRulesHold() throws IOException {
        write("checks.yaml", "");
        assertThat(book().problems()).isNotEmpty();
        assertThat(book().rules()).isEqualTo(SHIPPED.rules());
    }

    @Test
    void aFileThatIsNotTextIsTold() throws IOException {
        Files.write(folder.resolve("kinds.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThat(book().problems()).containsExactly(new BookProblem(Kind.NOT_UTF8, "kinds.yaml", 0, List.of()));
        assertThat(book().kinds().all()).hasSameSizeAs(SHIPPED.kinds().all());
    }

    @Test
    void aFolderInPlaceOfAFileIsTold() throws IOException {
        Files.createDirectory(folder.resolve("laws.csv"));
        assertThat(book().problems()).extracting(BookProblem::kind).containsExactly(Kind.UNREADABLE);
    }

    @Test
    void aCheckNobodyKnowsAndASentenceThatIsNotThereAreTold() throws IOException {
        write("checks.yaml", """
            format: 1
            checks:
              - id: ZT-04
                title: 人数
                basis: 某法
                says:
                  one: 人数不足
              - id: XX-99
                title: 无
                basis: 无
                says:
                  one: 无
            """);
        assertThat(book().problems())
                .contains(
                        new BookProblem(Kind.UNKNOWN_CHECK, "checks.yaml", 0, List.of("XX-99")),
                        new BookProblem(Kind.MISSING_SENTENCE, "checks.yaml", 0, List.of("ZT-04", "signed")));
    }

    @Test
    void aDemotedCheckSaysNoMoreThanItMay() throws IOException {
        keep(Levels.NONE.with(new Level("ZT-04", Most.HINT, "王敏", "2026-11-21 15:00")));
        var rule = book().rules().of("ZT-04").orElseThrow();
        assertThat(rule.on()).isTrue();
        assertThat(rule.sentences().values())
                .extracting(Rule.Sentence::severity)
                .containsOnly(Severity.HINT);
        assertThat(rule.print()).isEqualTo(shipped("ZT-04").print());
    }

    @Test
    void aCheckThatIsSwitchedOffIsNotAskedAndTheLastWordCounts() throws IOException {
        var off = Levels.NONE.with(new Level("ZT-04", Most.OFF, "王敏", "2026-11-21 15:00"));
        keep(off);
        assertThat(book().rules().of("ZT-04").orElseThrow().on()).isFalse();
        keep(off.with(new Level("ZT-04", Most.USUAL, "王敏: \"x\" #", "2026-11-21 15:05")));
        assertThat(book().problems()).isEmpty();
        assertThat(book().rules()).isEqualTo(SHIPPED.rules());
        assertThat(book().levels().last("ZT-04").orElseThrow().by()).isEqualTo("王敏: \"x\" #");
    }

    @Test
    void otherWordsOfARuleAreAnotherRule() throws IOException {
        var text = new String(BookFiles.shipped("checks.yaml"), StandardCharsets.UTF_8);
        write("checks.yaml", text.replace("上只认出一名执法人员", "上只有一名执法人员"));
        var own = book();
        assertThat(own.problems()).isEmpty();
        assertThat(own.print()).isNotEqualTo(SHIPPED.print());
        assertThat(own.rules().of("ZT-04").orElseThrow().print())
                .isNotEqualTo(shipped("ZT-04").print());
        assertThat(own.rules().of("ZT-05").orElseThrow().print())
                .isEqualTo(shipped("ZT-05").print());
    }

    private static Rule shipped(String check) {
        return SHIPPED.rules().of(check).orElseThrow();
    }

    private RuleBook book() {
        return RuleBook.in(List.of(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void keep(Levels levels) throws IOException {
        Files.write(folder.resolve(Levels.FILE), levels.written());
    }
}
