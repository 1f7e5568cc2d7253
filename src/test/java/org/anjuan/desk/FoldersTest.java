package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path program;

    private final Map<String, String> linux = Map.of("os.name", "Linux", "user.home", "/home/li");
    private final Map<String, String> windows = Map.of("os.name", "Windows 11", "user.home", "/users/li");

    @Test
    void aMarkerBesideTheProgramKeepsEverythingBesideIt() throws IOException {
        Files.createFile(program.resolve(Folders.PORTABLE_MARKER));
        var folders = Folders.decide(program, Map.of("XDG_DATA_HOME", "/elsewhere"), linux);
        assertThat(folders.workspace()).isEqualTo(program.resolve("data").resolve("workspace"));
        assertThat(folders.logs()).startsWithRaw(program);
        assertThat(folders.settings()).startsWithRaw(program);
    }

    @Test
    void linuxKeepsDataInTheUsersDataFolder() {
        assertThat(Folders.decide(program, Map.of(), linux).workspace())
                .isEqualTo(Path.of("/home/li/.local/share/anjuan/workspace"));
        assertThat(Folders.decide(program, Map.of("XDG_DATA_HOME", "/data"), linux)
                        .logs())
                .isEqualTo(Path.of("/data/anjuan/logs"));
    }

    @Test
    void windowsKeepsDataInTheLocalApplicationFolder() {
        assertThat(Folders.decide(program, Map.of("LOCALAPPDATA", "/local"), windows)
                        .settings())
                .isEqualTo(Path.of("/local/Anjuan/settings.json"));
        assertThat(Folders.decide(program, Map.of(), windows).settings())
                .isEqualTo(Path.of("/users/li/AppData/Local/Anjuan/settings.json"));
    }
}
