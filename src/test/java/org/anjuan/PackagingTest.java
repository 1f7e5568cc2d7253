package org.anjuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that makes a folder which runs by itself, as far as it goes where there is nothing to put into the folder. */
class PackagingTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));

    private static final String ICON = "src/main/resources/org/anjuan/ui/shell/icon-256.png";

    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void jpackageUnderstandsEveryOptionAndMissesOnlyTheProgram() throws Exception {
        assumeTrue(Files.isExecutable(JAVA.resolve("bin/jpackage")), "This Java has no jpackage");
        var scripts = Files.createDirectories(folder.resolve("packaging"));
        try (Stream<Path> all = Files.list(Path.of("packaging"))) {
            for (var file : all.toList()) {
                Files.copy(file, scripts.resolve(file.getFileName()));
            }
        }
        Files.createDirectories(folder.resolve(ICON).getParent());
        Files.copy(Path.of(ICON), folder.resolve(ICON));
        Files.createDirectories(folder.resolve("target/dist"));

        assertThat(said(scripts.resolve("linux.sh")))
                .contains("anjuan.jar")
                .doesNotContainIgnoringCase("invalid option");
    }

    private String said(Path script) throws IOException, InterruptedException {
        var out = folder.resolve("said.txt").toFile();
        var command = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(out);
        command.environment().put("JAVA_HOME", JAVA.toString());
        command.environment().put("LC_ALL", "C");
        assertThat(command.start().waitFor()).isNotZero();
        return Files.readString(out.toPath());
    }
}
