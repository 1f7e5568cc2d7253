package org.anjuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.anjuan.desk.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: which door it takes, and how it comes to name files in Chinese. */
class MainTest {
    private static final long PATIENCE = 300;
    private static final Words WORDS = Words.shipped();

    private record Ended(int code, String out, String err) {}

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutAScreenItSaysSoInOneLineAndTurnsToTheDemonstration() throws Exception {
        var place = Files.writeString(folder.resolve("in the way"), "");

        var ended = run(Map.of(), List.of("-Danjuan.demo.dir=" + place));

        assertThat(ended.err().lines())
                .containsExactly(WORDS.say("cli.noscreen", place), WORDS.say("cli.out.file", place));
        assertThat(ended.code()).isEqualTo(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheScreenTurnsOutToBeMissingTheDemonstrationRunsInAProcessOfItsOwnAlsoWithoutALocale() throws Exception {
        var demo = folder.resolve("演练");

        var ended = run(Map.of("DISPLAY", ":54321", "LC_ALL", "C"), List.of("-Danjuan.demo.dir=" + demo));

        assertThat(ended.err()).contains(WORDS.say("cli.noscreen", demo));
        assertThat(ended.code()).isZero();
        assertThat(names(demo.resolve("reports"))).anyMatch(name -> name.endsWith(".docx") && name.contains("个案评查表"));
        assertThat(names(demo.resolve("screens"))).hasSizeGreaterThan(10);
    }

    @Test
    void withArgumentsItIsACommand() throws Exception {
        var ended = run(Map.of(), List.of(), "standard", "list");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("行政处罚");
    }

    private Ended run(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LANG"));
        builder.environment()
                .putAll(Map.of(
                        "LC_ALL",
                        "C.UTF-8",
                        "XDG_DATA_HOME",
                        folder.resolve("data").toString()));
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static List<String> names(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
