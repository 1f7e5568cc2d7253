package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.samples.PictureFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class UsageTest {
    @TempDir
    Path folder;

    private CommandLineUser user;

    @BeforeEach
    void sitDown() {
        user = new CommandLineUser(folder.resolve("home"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case",
                "casse",
                "case info",
                "case info x --pag 1",
                "case text x --page two",
                "case picture x",
                "standard list more",
                "screens --out x --theme pink",
                "screens --out x --scale 3",
                "screens --out x --size 1x1",
                "bench nothing",
                "round new --title",
                "report --out x extra",
                "case text x --page 1 --page 2",
            })
    void wrongUsageIsSaidInChineseAndEndsWithTwo(String call) {
        var heard = user.gives(call.split(" "));
        assertThat(heard.code()).isEqualTo(Exit.USAGE);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err()).containsPattern("\\p{IsHan}").doesNotContain("Unknown", "Missing", "Invalid");
    }

    @Test
    void everyCommandAndOptionIsExplained() {
        var nothing = new PrintWriter(new StringWriter());
        var terminal = new Terminal(OutputStream.nullOutputStream(), nothing, nothing, false);
        var root = Anjuan.commands(user.context(terminal));
        assertThat(all(root)).allSatisfy(command -> {
            var help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
            assertThat(help).contains("用法：");
            var spec = command.getCommandSpec();
            assertThat(explained(spec.usageMessage().description()))
                    .as(spec.qualifiedName())
                    .isTrue();
            assertThat(spec.args())
                    .filteredOn(argument -> !explained(argument.description()))
                    .extracting(ArgSpec::paramLabel)
                    .as(spec.qualifiedName())
                    .isEmpty();
        });
    }

    @Test
    void aCommandThatIsNotNamedIsListedWithWhatEachIsFor() {
        assertThat(user.gives("standard").err())
                .containsPattern("import +从 Excel 或 Word 的表格读出标准")
                .containsPattern("validate +检查一个标准文件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "export", "try", "score"})
    void aStandardIsNamedByItsIdOrItsFile(String verb) {
        assertThat(user.gives("standard", verb, "--help").out()).contains("ID|FILE", "标准文件");
    }

    @Test
    void helpAndVersionAreResults() {
        assertThat(user.gives("--help").out()).contains("case", "退出码");
        assertThat(user.gives("case", "text", "--help").out()).contains("--page", "整个案卷");
        assertThat(user.gives("--version").out()).contains("test");
    }

    @Test
    void aWorkspaceThatIsNotThereIsNotMadeByLookingAtIt() {
        var nowhere = folder.resolve("nowhere");
        for (var call : List.of("doctor", "round status", "review apply x.json", "report --out y")) {
            var args = Stream.concat(Stream.of("--workspace", nowhere.toString()), Stream.of(call.split(" ")));
            var heard = user.gives(args.toArray(String[]::new));
            assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
            assertThat(heard.err()).contains(nowhere.toString());
        }
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFolderOfOtherThingsIsNoWorkspaceAndStaysAsItIs() throws Exception {
        var foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("note.txt"), "mine");
        var heard = user.gives("--workspace", foreign.toString(), "round", "new", "--title", "t");
        assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
        try (var there = Files.list(foreign)) {
            assertThat(there).containsExactly(foreign.resolve("note.txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard list", "standard list --json", "--help", "case info {0} --json"})
    void outputThatCannotBeWrittenIsSaidOnce(String call) throws Exception {
        var full = new Full();
        var err = new StringWriter();
        var terminal =
                new Terminal(full, new PrintWriter(full, false, StandardCharsets.UTF_8), new PrintWriter(err), false);
        var file = Files.write(folder.resolve("page.png"), PictureFiles.file(PictureFiles.noise(9, 9), "png"));
        var words = call.replace("{0}", file.toString()).split(" ");
        assertThat(Anjuan.run(user.context(terminal), words)).isEqualTo(Exit.FAULT);
        assertThat(err.toString()).containsOnlyOnce("读写没有成功");
    }

    @Test
    void aPathThatCannotBeWrittenIsNamedAndEndsWithOne() throws Exception {
        var file = Files.write(folder.resolve("page.png"), PictureFiles.file(PictureFiles.noise(9, 9), "png"));
        var out = file.resolve("below").resolve("out.png").toString();
        var heard = user.gives("case", "picture", file.toString(), "--page", "1", "--width", "9", "--out", out);
        assertThat(heard.code()).isEqualTo(Exit.FAULT);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err()).containsOnlyOnce("读写没有成功").contains(file.toString());
    }

    /** A disk without room. */
    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    private static boolean explained(String... description) {
        return description.length > 0 && !description[0].isBlank();
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(UsageTest::all));
    }
}
