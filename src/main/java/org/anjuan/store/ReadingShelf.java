package org.anjuan.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.anjuan.casefile.CaseId;
import org.anjuan.review.CaseReading;
import tools.jackson.core.JacksonException;

/**
 * What was read in cases, one file a case. All of it can be read again, so it is not in backups, not in the journal, and
 * what is damaged counts for nothing. From any thread.
 */
public final class ReadingShelf {
    private final Path folder;

    ReadingShelf(Layout layout) {
        this.folder = layout.readings();
    }

    /**
     * What was read in a case; empty where nothing is kept, or it was read from other pages or by other rules.
     *
     * @param print tells what it was read from, and by which rules
     */
    public Optional<CaseReading> find(CaseId id, String print) {
        try {
            var json = Fields.parse(Files.readString(file(id)));
            return json.text("print").equals(print) ? Optional.of(ReadingJson.read(json)) : Optional.empty();
        } catch (IOException | JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Keeps what was read in a case in place of what was kept; false when it cannot be kept. */
    public boolean keep(CaseId id, String print, CaseReading reading) {
        var json = ReadingJson.write(reading).put("print", print);
        try {
            Files.createDirectories(folder);
            var aside = Files.createTempFile(folder, "reading", ".part");
            Files.write(aside, Fields.text(json).getBytes(StandardCharsets.UTF_8));
            Files.move(aside, file(id), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Keeps nothing of a case any more; false when its file cannot be deleted. */
    public boolean forget(CaseId id) {
        try {
            Files.deleteIfExists(file(id));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private Path file(CaseId id) {
        return folder.resolve(Hash.of(id.value()).substring(0, 32) + ".json");
    }
}
