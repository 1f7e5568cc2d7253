package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that was killed left behind goes when the next one begins. */
class OwnedFolderTest {
    @TempDir
    private Path parent;

    @Test
    void theFolderOfAProcessThatIsGoneIsTakenAwayWithAllThatIsInIt() throws Exception {
        var gone = new ProcessBuilder(java(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        gone.waitFor();
        var left = Files.createDirectories(parent.resolve("work-" + gone.pid() + "-1234"));
        Files.writeString(Files.createDirectories(left.resolve("libs")).resolve("library.so"), "…");
        OwnedFolder.make(parent, "work-");
        assertThat(left).doesNotExist();
    }

    @Test
    void theFolderOfAProcessThatLivesStays() throws Exception {
        var own = OwnedFolder.make(parent, "work-");
        var next = OwnedFolder.make(parent, "work-");
        assertThat(own).isDirectory().isNotEqualTo(next);
    }

    @Test
    void whatIsCalledOtherwiseStays() throws Exception {
        var other = Files.createDirectory(parent.resolve("work-of-somebody"));
        OwnedFolder.make(parent, "work-");
        assertThat(other).isDirectory();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
