package org.anjuan.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.anjuan.store.Backup;
import org.anjuan.store.Restoring;
import org.anjuan.store.Store;

/** Goes back to a backup of a workspace that is closed; what was there since is set aside, not deleted. */
public final class RestoreBackup {

    /**
     * A state one can go back to.
     *
     * @param name of its file
     * @param at when it was made, by the PC's clock
     * @param acts how many acts it holds; more is later, whatever the clock said
     */
    public record Choice(String name, Instant at, long acts) {}

    private final Path workspace;
    private final Clock clock;
    private final Words words;

    public RestoreBackup(Path workspace, Clock clock, Words words) {
        this.workspace = workspace;
        this.clock = clock;
        this.words = words;
    }

    /** The backups of the workspace, the latest first; also of one that is open or damaged. */
    public List<Choice> choices() {
        return backups().stream()
                .map(backup -> new Choice(backup.file().getFileName().toString(), backup.at(), backup.acts()))
                .toList();
    }

    /**
     * Lays a backup in place of the workspace's database; close the workspace first, and open it again afterwards.
     *
     * @return a sentence that says where the former state lies, or why everything is as it was
     */
    public Answer<String> restore(String name) {
        return backups().stream()
                .filter(backup -> backup.file().getFileName().toString().equals(name))
                .findFirst()
                .map(this::restore)
                .orElseGet(() -> Answer.no(words.say("restore.unknown", name)));
    }

    private Answer<String> restore(Backup backup) {
        return switch (Store.restore(workspace, backup, clock)) {
            case Restoring.Restored(var aside) -> Answer.yes(words.say("restore.done", aside));
            case Restoring.NotRestored(var reason) -> Answer.no(words.say("restore.failed." + reason.name()));
        };
    }

    private List<Backup> backups() {
        return Store.backupsOf(workspace, clock);
    }
}
