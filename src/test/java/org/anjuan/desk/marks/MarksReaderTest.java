package org.anjuan.desk.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.Box;
import org.anjuan.desk.Words;
import org.anjuan.desk.marks.MarksProblem.Kind;
import org.anjuan.review.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Marks are read whole, and whatever is wrong with them is said at once. */
class MarksReaderTest {
    private static final String COMPLETE = """
        {"marks": [
          {"item": "B01.1", "verdict": "clear"},
          {"item": "B01.2", "verdict": "deducted", "note": "见首页", "deductions": [
            {"reason": "partly", "times": 1, "points": "0.5", "note": "缺案情", "proofs": [
              {"file": "立案.pdf", "page": 3, "box": [0.1, 0.25, 0.5, 0.125], "quote": "案情"},
              {"file": "立案.pdf", "page": 4},
              {"missing": "送达回证", "from": 1, "to": 126}]}]},
          {"item": "V02", "verdict": "unsure", "note": "待议"}],
         "others": "clear", "comment": "总体较好", "submit": true}
        """;

    @Test
    void readsEveryPartOfACompleteFile() {
        var marks = marks(COMPLETE);
        var deduction = marks.marks().get(1).deductions().getFirst();

        assertThat(marks.others()).isEqualTo(Verdict.CLEAR);
        assertThat(marks.comment()).isEqualTo("总体较好");
        assertThat(marks.submit()).isTrue();
        assertThat(marks.marks())
                .extracting(Mark::verdict)
                .containsExactly(Verdict.CLEAR, Verdict.DEDUCTED, Verdict.UNSURE);
        assertThat(deduction.points()).isEqualTo(new BigDecimal("0.5"));
        assertThat(deduction.proofs())
                .containsExactly(
                        new MarkedProof.OnPage("立案.pdf", 3, new Box(0.1, 0.25, 0.5, 0.125), "案情"),
                        new MarkedProof.OnPage("立案.pdf", 4, null, ""),
                        new MarkedProof.Missing("送达回证", 1, 126));
    }

    @Test
    void whatMayBeLeftOutHasItsUsualMeaning() {
        var marks = marks("{\"marks\": [{\"item\": \"B01.1\", \"deductions\": [{\"reason\": \"missing\"}]}]}");

        assertThat(marks.others()).isNull();
        assertThat(marks.submit()).isFalse();
        assertThat(marks.marks().getFirst().verdict()).isEqualTo(Verdict.DEDUCTED);
        assertThat(marks.marks().getFirst().deductions())
                .containsExactly(new MarkedDeduction("missing", 1, null, "", "", "", List.of()));
    }

    @Test
    void othersThatDoNotApplyMaySayWhy() {
        assertThat(marks("{\"marks\": [], \"others\": \"not_applicable\", \"others_note\": \"没有立案\"}")
                        .othersNote())
                .isEqualTo("没有立案");
        var wrong = "{\"marks\": [], \"others\": \"clear\", \"others_note\": \"没有立案\"}";
        assertThat(MarksReader.read(wrong.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        MarksReading.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(MarksProblem::kind)
                                .containsExactly(Kind.NOTE_WITHOUT_OTHERS));
    }

    @Test
    void aNumberThatIsNoStringIsReadExactly() {
        var marks = marks("{\"marks\": [{\"item\": \"a\", \"deductions\": [{\"reason\": \"r\", \"points\": 0.1}]}]}");

        assertThat(marks.marks().getFirst().deductions().getFirst().points()).isEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(MarksReader.read(("\uFEFF" + COMPLETE).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MarksReading.Read.class);
    }

    @Test
    void aFileIsReadFromDisk(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("marks.json"), COMPLETE);

        assertThat(MarksReader.read(file)).isInstanceOf(MarksReading.Read.class);
        assertThat(kinds(MarksReader.read(folder.resolve("other.json")))).containsExactly(Kind.UNREADABLE);
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void everyWrongFileIsToldWhatIsWrong(String json, Kind kind, String path) {
        var reading = MarksReader.read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        MarksReading.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.kind()).isEqualTo(kind);
                                    assertThat(problem.path()).isEqualTo(path);
                                    assertThat(Words.shipped().say(problem)).doesNotContain("{");
                                }));
    }

    @Test
    void eachProblemStandsOnTheLineOfItsPath() {
        var json = """
            {"marks": [
               {"item": "a", "verdict": "clear"},
               {"item": "b",
                "verdict": "fine"},
               {"verdict": "clear"}],
             "submit": 1}
            """;
        var rejected = (MarksReading.Rejected) MarksReader.read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(rejected.problems()).extracting(MarksProblem::line).containsExactly(4, 5, 6);
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                arguments("{\"marks\": [", Kind.NOT_JSON, ""),
                arguments("", Kind.EXPECTED_OBJECT, ""),
                arguments("{\"marks\": []} {}", Kind.NOT_JSON, ""),
                arguments("{\"marks\": [], \"marks\": []}", Kind.NOT_JSON, ""),
                arguments("{}", Kind.MISSING_KEY, ""),
                arguments("{\"marks\": {}}", Kind.EXPECTED_LIST, "marks"),
                arguments("{\"marks\": [], \"mark\": 1}", Kind.UNKNOWN_KEY, "mark"),
                arguments("{\"marks\": [], \"others\": \"unsure\"}", Kind.NOT_A_VERDICT, "others"),
                arguments("{\"marks\": [], \"submit\": \"yes\"}", Kind.NOT_TRUE_OR_FALSE, "submit"),
                arguments("{\"marks\": [], \"comment\": 3}", Kind.EXPECTED_TEXT, "comment"),
                arguments(mark("\"verdict\": \"clear\""), Kind.MISSING_KEY, "marks[0]"),
                arguments(mark("\"item\": \"a\", \"verdict\": \"good\""), Kind.NOT_A_VERDICT, "marks[0].verdict"),
                arguments(mark("\"item\": \"a\", \"verdict\": \"deducted\""), Kind.NO_DEDUCTION, "marks[0]"),
                arguments(
                        mark("\"item\": \"a\", \"verdict\": \"clear\", \"deductions\": [{\"reason\": \"r\"}]"),
                        Kind.DEDUCTIONS_NOT_ALLOWED,
                        "marks[0]"),
                arguments(
                        "{\"marks\": [{\"item\": \"a\", \"verdict\": \"clear\"}, {\"item\": \"a\", \"verdict\":"
                                + " \"clear\"}]}",
                        Kind.DUPLICATE_ITEM,
                        "marks[1]"),
                arguments(deduction("\"points\": \"half\""), Kind.NOT_A_NUMBER, "marks[0].deductions[0].points"),
                arguments(deduction("\"points\": 1e999999999"), Kind.NOT_A_NUMBER, "marks[0].deductions[0].points"),
                arguments(deduction("\"times\": 0"), Kind.NOT_A_COUNT, "marks[0].deductions[0].times"),
                arguments(proof("\"quote\": \"x\""), Kind.NOT_A_PROOF, PROOF),
                arguments(proof("\"file\": \"a.pdf\""), Kind.MISSING_KEY, PROOF),
                arguments(proof("\"missing\": \"送达回证\", \"from\": 9, \"to\": 2"), Kind.NOT_A_RANGE, PROOF),
                arguments(
                        proof("\"file\": \"a.pdf\", \"page\": 1, \"box\": [0, 0, 2, 1]"),
                        Kind.NOT_A_BOX,
                        PROOF + ".box"),
                arguments(
                        proof("\"file\": \"a.pdf\", \"page\": 1, \"box\": [0, 0, 1]"), Kind.NOT_A_BOX, PROOF + ".box"));
    }

    @Test
    void bytesThatAreNoUtf8AreNotJson() {
        var bytes = "{\"marks\": [], \"comment\": \"好\"}".getBytes(Charset.forName("GBK"));

        assertThat(kinds(MarksReader.read(bytes))).containsExactly(Kind.NOT_JSON);
    }

    @Test
    void aFileLargerThanMarksCanBeIsNotRead() {
        assertThat(kinds(MarksReader.read(new byte[17 * 1024 * 1024]))).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void allProblemsAreToldAtOnce() {
        var json = "{\"marks\": [{\"item\": 1}, {\"verdict\": \"bad\"}], \"submit\": 1}";

        assertThat(kinds(MarksReader.read(json.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        Kind.EXPECTED_TEXT,
                        Kind.MISSING_KEY,
                        Kind.MISSING_KEY,
                        Kind.NOT_A_VERDICT,
                        Kind.NOT_TRUE_OR_FALSE);
    }

    private static final String PROOF = "marks[0].deductions[0].proofs[0]";

    private static String mark(String fields) {
        return "{\"marks\": [{" + fields + "}]}";
    }

    private static String deduction(String fields) {
        return mark("\"item\": \"a\", \"deductions\": [{\"reason\": \"r\", " + fields + "}]");
    }

    private static String proof(String fields) {
        return deduction("\"proofs\": [{" + fields + "}]");
    }

    private static Marks marks(String json) {
        return ((MarksReading.Read) MarksReader.read(json.getBytes(StandardCharsets.UTF_8))).marks();
    }

    private static List<Kind> kinds(MarksReading reading) {
        return ((MarksReading.Rejected) reading)
                .problems().stream().map(MarksProblem::kind).toList();
    }
}
