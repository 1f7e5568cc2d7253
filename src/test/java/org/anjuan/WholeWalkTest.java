package org.anjuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.anjuan.cli.CommandLineUser;
import org.anjuan.cli.CommandLineUser.Heard;
import org.anjuan.samples.SamplePdf;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to reports, through the command line. */
class WholeWalkTest {
    private static final String MARKS = """
        {"marks": [
           {"item": "B01.1", "deductions": [
             {"reason": "missing", "note": "no cover", "proofs": [
               {"file": "a.pdf", "page": 1, "quote": "Penalty decision"},
               {"file": "a.pdf", "page": 2, "box": [0.1, 0.1, 0.5, 0.2]},
               {"missing": "送达回证", "from": 1, "to": 3}]}]}],
         "others": "clear", "comment": "done", "submit": true}
        """;

    @TempDir
    Path folder;

    private CommandLineUser user;
    private String workspace;

    @BeforeEach
    void sitDown() {
        user = new CommandLineUser(folder.resolve("home"));
        workspace = folder.resolve("workspace").toString();
    }

    @Test
    void filesBecomeARoundAReviewAndReports() throws IOException {
        var round = newRound();
        var taken = ok("round", "import", "--round", round, files("case-1"), files("case-2"), "--unit", "示例县某局");
        assertThat(taken.json().get("cases")).hasSize(2);
        assertThat(taken.json().get("cases").get(0).get("title").stringValue()).isEqualTo("case-1");
        assertThat(taken.json().get("cases").get(1).get("number").stringValue()).isEqualTo("002");

        var marks = Files.writeString(folder.resolve("marks.json"), MARKS).toString();
        var applied = ok("review", "apply", marks, "--case", "002").json();
        assertThat(applied.get("status").stringValue()).isEqualTo("submitted");
        assertThat(applied.get("open").intValue()).isZero();

        var scored =
                ok("standard", "score", "penalty-general", "--marks", marks).json();
        assertThat(applied.get("total")).isEqualTo(scored.get("total"));
        assertThat(applied.get("grade")).isEqualTo(scored.get("grade"));

        var cases = ok("round", "status").json().get("rounds").get(0).get("cases");
        assertThat(cases.get(0).get("status").stringValue()).isEqualTo("new");
        assertThat(cases.get(1).get("total")).isEqualTo(applied.get("total"));

        var reports = ok("report", "--round", round, "--kind", "case", "--format", "docx", "--out", out());
        assertThat(reports.json().get("figures").intValue()).isPositive();
        var paper = Path.of(reports.json().get("written").get(0).stringValue());
        try (var document = new XWPFDocument(Files.newInputStream(paper))) {
            assertThat(document.getAllPictures()).hasSize(2);
        }
        assertThat(ok("doctor").json().get("healthy").booleanValue()).isTrue();
    }

    @Test
    void aFileChangedUnderTheProgramIsFoundByTheDoctor() throws IOException {
        ok("round", "import", "--round", newRound(), files("case-1"));
        Path stored;
        try (var all = Files.walk(Path.of(workspace, "files"))) {
            stored = all.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        assertThat(stored.toFile().setWritable(true)).isTrue();
        Files.writeString(stored, "x", StandardOpenOption.APPEND);
        var heard = in("doctor", "--json");
        assertThat(heard.code()).isEqualTo(4);
        assertThat(heard.json().get("healthy").booleanValue()).isFalse();
        assertThat(heard.json().get("complaints"))
                .anySatisfy(complaint ->
                        assertThat(complaint.get("kind").stringValue()).isEqualTo("FILE_CHANGED"));
    }

    @Test
    void whatCannotBeImportedIsListedAndTheRestIsTakenIn() throws IOException {
        var round = newRound();
        var empty = Files.createFile(folder.resolve("empty.pdf")).toString();
        var missing = folder.resolve("none").toString();
        var heard = in("round", "import", "--round", round, files("case-1"), empty, missing, "--json");
        assertThat(heard.code()).isEqualTo(4);
        assertThat(heard.json().get("cases")).hasSize(1);
        assertThat(heard.json().get("failed")).hasSize(2);
        assertThat(heard.err()).contains("empty.pdf", missing);
        assertThat(in("round", "import", "--round", round, empty).code()).isEqualTo(3);
    }

    @Test
    void marksWithAnythingWrongChangeNothing() throws IOException {
        ok("round", "import", "--round", newRound(), files("case-1"));
        var marks = Files.writeString(folder.resolve("marks.json"), MARKS.replace("\"page\": 2", "\"page\": 9"));
        var heard = in("review", "apply", marks.toString());
        assertThat(heard.code()).isEqualTo(3);
        assertThat(heard.err()).contains("marks.json", "a.pdf 第 9 页");
        var row = ok("round", "status").json().get("rounds").get(0).get("cases").get(0);
        assertThat(row.get("status").stringValue()).isEqualTo("draft");
        assertThat(row.get("lost").stringValue()).isEqualTo("0");
    }

    @Test
    void papersAndCasesThatAreNotThereAreAnsweredWithThoseThatAre() throws IOException {
        var round = newRound();
        ok("round", "import", "--round", round, files("case-1"), files("case-2"));
        var marks = Files.writeString(folder.resolve("marks.json"), MARKS).toString();
        assertThat(in("review", "apply", marks).err()).contains("001", "case-2");
        assertThat(in("review", "apply", marks, "--case", "009").code()).isEqualTo(2);
        assertThat(in("report", "--round", round, "--kind", "opinion", "--out", out())
                        .err())
                .contains("opinion", "case");
        assertThat(in("report", "--round", round, "--kind", "case", "--format", "pdf", "--out", out())
                        .code())
                .isEqualTo(2);
        assertThat(in("report", "--round", "no-such", "--kind", "case", "--out", out())
                        .err())
                .contains(round);
        assertThat(in("report", "--round", round, "--kind", "case", "--out", out())
                        .code())
                .isEqualTo(3);
    }

    @Test
    void whereNoReportCanBeWrittenTheFolderIsNamedAndTheCommandEndsWithOne() throws IOException {
        var below = Files.writeString(folder.resolve("a file"), "").resolve("reports");
        var heard = in("report", "--round", newRound(), "--kind", "case", "--out", below.toString());
        assertThat(heard.code()).isEqualTo(1);
        assertThat(heard.err()).contains(below.toString());
    }

    @Test
    void theDemonstrationShowsEveryPaper() {
        var heard = user.gives("demo", "--out", out(), "--json");
        assertThat(heard.code()).as(heard.err()).isZero();
        assertThat(heard.json().get("cases")).hasSizeGreaterThan(2);
        assertThat(heard.json().get("reports"))
                .allSatisfy(report -> assertThat(Path.of(report.stringValue())).isNotEmptyFile());
        assertThat(heard.json().get("pictures")).hasSize(1);
    }

    private String newRound() {
        return ok("round", "new", "--title", "演练", "--standard", "penalty-general")
                .json()
                .get("round")
                .stringValue();
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    /** A command that succeeds, answered in JSON. */
    private Heard ok(String... args) {
        var heard = in(with(args, "--json"));
        assertThat(heard.code()).as(heard.err()).isZero();
        return heard;
    }

    private Heard in(String... args) {
        return user.gives(with(args, "--workspace", workspace));
    }

    private static String[] with(String[] args, String... more) {
        var all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return all;
    }

    private String files(String name) throws IOException {
        var files = Files.createDirectory(folder.resolve(name));
        try (var pdf = new SamplePdf()) {
            pdf.text("Penalty decision of " + name)
                    .text("second page")
                    .text("third page")
                    .save(files.resolve("a.pdf"));
        }
        return files.toString();
    }
}
