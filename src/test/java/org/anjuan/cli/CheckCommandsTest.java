package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} and {@code case documents} in the agreed shape, with and without an office's own rules. */
class CheckCommandsTest {
    private static final String CASE = "src/main/resources/org/anjuan/desk/sample/price-tags.zip";

    @TempDir
    Path folder;

    private CommandLineUser user;
    private Path rules;

    @BeforeEach
    void makeFolder() throws IOException {
        user = new CommandLineUser(folder.resolve("home"));
        rules = Files.createDirectories(
                folder.resolve("home").resolve("workspace").resolve("checks"));
    }

    @Test
    void checkGivesFindingsWithTheirPlacesInTheAgreedShape() {
        var heard = user.gives("check", CASE, "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.err()).isEmpty();
        assertThat(heard.json().propertyNames()).startsWith("findings");
        assertThat(heard.json().get("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.propertyNames()).startsWith("check", "severity", "message", "basis", "anchors");
            assertThat(finding.get("severity").stringValue()).isIn("疑似违法", "疑似瑕疵", "提示");
            assertThat(finding.get("anchors")).isNotEmpty().allSatisfy(anchor -> {
                assertThat(anchor.propertyNames()).containsExactly("file", "page", "box", "quote");
                assertThat(anchor.get("page").intValue()).isPositive();
                assertThat(anchor.get("box"))
                        .hasSize(4)
                        .allSatisfy(part -> assertThat(part.doubleValue()).isBetween(0.0, 1.0));
            });
        });
    }

    @Test
    void documentsGivesPapersInTheAgreedShape() {
        var heard = user.gives("case", "documents", CASE, "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.json().propertyNames()).containsExactly("documents");
        assertThat(heard.json().get("documents")).isNotEmpty().allSatisfy(paper -> {
            assertThat(paper.propertyNames())
                    .startsWith("kind", "name", "title", "file", "first_page", "last_page", "last_file", "date");
            assertThat(paper.get("first_page").intValue())
                    .isLessThanOrEqualTo(paper.get("last_page").intValue());
            assertThat(paper.get("last_file").isNull()).isTrue();
        });
    }

    @Test
    void timelineGivesStepsWithTheirPlacesAndPeriodsInTheOrderOfTheDays() {
        var heard = user.gives("case", "timeline", CASE, "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.json().propertyNames()).containsExactly("steps", "periods");
        assertThat(heard.json().get("steps")).isNotEmpty().allSatisfy(step -> {
            assertThat(step.propertyNames()).startsWith("name", "date", "confidence", "file", "page", "box", "quote");
            assertThat(step.get("page").intValue()).isPositive();
            assertThat(step.get("box")).hasSize(4);
        });
        assertThat(heard.json().get("steps").findValuesAsString("date")).isSorted();
        assertThat(heard.json().get("periods")).isNotEmpty().allSatisfy(period -> {
            assertThat(period.get("basis").stringValue()).isNotBlank();
            assertThat(period.get("state").stringValue()).isNotBlank();
        });
        assertThat(user.gives("case", "timeline", CASE).out())
                .contains(heard.json().get("steps").get(0).get("name").stringValue());
    }

    @Test
    void aCaseWithoutDaysHasNoTimeLineAndAMissingFileIsNamed() throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("nothing of the kind").save(folder.resolve("plain.pdf"));
            var heard = user.gives("case", "timeline", file.toString(), "--json");
            assertThat(heard.code()).isZero();
            assertThat(heard.json().get("steps")).isEmpty();
        }
        assertThat(user.gives("case", "timeline", folder.resolve("none.pdf").toString())
                        .code())
                .isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void brokenRulesOfAnOfficeAreNamedWithTheirLineAndTheProgramsOwnAreAsked() throws IOException {
        Files.writeString(rules.resolve("checks.yaml"), "format: 1\nchecks: [\n  - id: x\n");
        var heard = user.gives("check", CASE, "--json");
        assertThat(heard.code()).isEqualTo(Exit.PARTLY);
        assertThat(heard.err()).contains("checks.yaml", "YAML");
        assertThat(heard.json().get("findings")).isNotEmpty();
        var documents = user.gives("case", "documents", CASE, "--json");
        assertThat(documents.code()).isEqualTo(Exit.PARTLY);
        assertThat(documents.err()).contains("checks.yaml");
    }

    @Test
    void aCheckThatTheOfficeSwitchedOffIsNotAsked() throws IOException {
        Files.writeString(rules.resolve("levels.yaml"), """
            format: 1
            levels:
              - {check: CX-29, level: off, by: 王敏, at: '2026-11-21 15:00'}
            """);
        var heard = user.gives("check", CASE, "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.json().get("findings"))
                .allSatisfy(finding ->
                        assertThat(finding.get("check").stringValue()).isNotEqualTo("CX-29"));
    }

    @Test
    void aPathThatIsNotThereAndAnOptionNobodyKnowsHaveTheirCodes() {
        assertThat(user.gives("check", folder.resolve("none.pdf").toString()).code())
                .isEqualTo(Exit.UNREADABLE);
        assertThat(user.gives("check", CASE, "--loud").code()).isEqualTo(Exit.USAGE);
        assertThat(user.gives("case", "documents").code()).isEqualTo(Exit.USAGE);
    }
}
