package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Ground;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code round findings}: what became of each check's findings, and how far a check is let speak. */
class RoundFindingsTest {
    private static final Path CASE = Path.of("src/main/resources/org/anjuan/desk/sample/price-tags.zip");

    @TempDir
    Path folder;

    private CommandLineUser user;

    @BeforeEach
    void dismissOne() throws IOException {
        user = new CommandLineUser(folder);
        try (Desk desk = SampleDesk.in(folder)) {
            var sample = SampleCase.of(desk, desk.standards().all().getFirst().ref(), CASE);
            try (var sitting = sample.open()) {
                var reading =
                        desk.noticing().rules().reader().read(sitting.caseFile(), desk.pages(), Control.UNWATCHED);
                var finding = reading.findings().stream()
                        .filter(each -> each.check().equals("ZJ-02"))
                        .findFirst()
                        .orElseThrow();
                assertThat(sitting.act(new Change.Dismissed(finding, Ground.MISREAD, "")))
                        .isInstanceOf(Applied.Done.class);
            }
        }
    }

    @Test
    void whatReviewersPutAsideIsCountedByCheckAndGround() {
        var heard = user.gives("round", "findings", "--json");
        assertThat(heard.code()).isZero();
        var first = heard.json().get("checks").get(0);
        assertThat(first.get("check").stringValue()).isEqualTo("ZJ-02");
        assertThat(first.get("dismissed").get("misread").intValue()).isEqualTo(1);
        assertThat(first.get("dismissed_percent").intValue()).isEqualTo(100);
    }

    @Test
    void aNoisyCheckIsDemotedAndThatTakenBack() {
        assertThat(level(user.gives("round", "findings", "--check", "ZJ-02", "--level", "hint", "--json")
                        .json()))
                .isEqualTo("hint");
        assertThat(level(user.gives("round", "findings", "--undo", "--json").json()))
                .isEqualTo("usual");
    }

    @Test
    void whatCannotBeChosenIsWrongUsage() {
        assertThat(user.gives("round", "findings", "--check", "ZJ-02").code()).isEqualTo(Exit.USAGE);
        assertThat(user.gives("round", "findings", "--check", "XX-99", "--level", "off")
                        .code())
                .isEqualTo(Exit.USAGE);
        assertThat(user.gives("round", "findings", "--check", "ZJ-02", "--level", "loud")
                        .code())
                .isEqualTo(Exit.USAGE);
    }

    private static String level(JsonNode json) {
        for (var each : json.get("checks")) {
            if (each.get("check").stringValue().equals("ZJ-02")) {
                return each.get("level").stringValue();
            }
        }
        throw new AssertionError("No such check");
    }
}
