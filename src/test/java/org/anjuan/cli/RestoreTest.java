package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.anjuan.desk.RestoreBackup;
import org.anjuan.desk.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
    @TempDir
    Path folder;

    @Test
    void backupsAreListedAndOneOfThemTakesTheWorkspaceBack() throws Exception {
        var user = new CommandLineUser(folder.resolve("home"));
        user.gives("round", "new", "--title", "甲");
        var name = backup();
        user.gives("round", "new", "--title", "乙");

        assertThat(user.gives("restore").out()).contains(name);
        assertThat(user.gives("restore", name).code()).isEqualTo(Exit.DONE);

        assertThat(user.gives("round", "status").out()).doesNotContain("乙");
        assertThat(user.gives("doctor").code()).isEqualTo(Exit.DONE);
    }

    @Test
    void aNameThatIsNoBackupChangesNothing() {
        var user = new CommandLineUser(folder.resolve("home"));
        var heard = user.gives("restore", "../anjuan.db");

        assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(heard.err()).contains("../anjuan.db");
        assertThat(Files.exists(folder.resolve("home"))).isFalse();
    }

    /** The day's backup is made in the background; whoever closes the workspace waits for it. */
    private String backup() {
        var backups =
                new RestoreBackup(folder.resolve("home").resolve("workspace"), Clock.systemUTC(), Words.shipped());
        return Stream.of(backups.choices())
                .flatMap(choices -> choices.stream())
                .map(RestoreBackup.Choice::name)
                .findFirst()
                .orElseThrow();
    }
}
