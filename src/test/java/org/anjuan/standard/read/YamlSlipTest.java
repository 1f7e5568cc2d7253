package org.anjuan.standard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was most likely mistyped is told by its own sentence at its own line, and a misspelt key with the one that is meant. */
class YamlSlipTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        id：example                        | FULL_WIDTH_COLON
        id:example                         | NO_SPACE
        title: "没有结尾的引号                | QUOTE
        formula: {kind: sum                | BRACKET
        remarks: [一, 二                   | BRACKET
        """)
    void aSlipIsToldAtItsLine(String line, Kind kind) {
        var problems = problems("format: 1\n" + line + "\nversion: 1\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void aDashWithoutASpaceIsTold() {
        assertThat(problems("format: 1\nparts:\n  -id: A\n   title: 甲\n"))
                .extracting(StandardProblem::kind)
                .containsExactly(Kind.DASH);
    }

    @ParameterizedTest
    @CsvSource({"vesion, version", "titel, title", "case_kind, case-kind", "gradse, grades", "part, parts"})
    void aMisspeltKeyIsToldWithTheOneThatIsMeant(String written, String meant) {
        assertThat(problems("format: 1\n" + written + ": x\n"))
                .filteredOn(problem -> problem.kind() == Kind.MISSPELT_KEY)
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).startsWith(written, meant));
    }

    @Test
    void aKeyThatIsNearNothingIsOnlyUnknown() {
        assertThat(problems("format: 1\nserver: x\n"))
                .extracting(StandardProblem::kind)
                .contains(Kind.UNKNOWN_KEY)
                .doesNotContain(Kind.MISSPELT_KEY);
    }

    private static List<StandardProblem> problems(String text) {
        return ((Reading.Rejected) StandardReader.read(text)).problems();
    }
}
