package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Where things lie in a workspace's folder. */
record Layout(Path folder) {
    /** What may stand in the folder before there is a workspace: the store's own things, and what is laid beside them. */
    private static final Set<String> BESIDE =
            Set.of("lock", "texts.db", "readings", "files", "backups", "standards", "checks", "scratch");

    Layout {
        folder = folder.toAbsolutePath().normalize();
    }

    Path database() {
        return folder.resolve("anjuan.db");
    }

    /** What SQLite has written and not yet folded into the database; absent while nobody has it open. */
    Path writeAhead() {
        return folder.resolve("anjuan.db-wal");
    }

    /** The recognised text of pages: can be made again, so nothing depends on it. */
    Path texts() {
        return folder.resolve("texts.db");
    }

    /** What was read in cases: can be read again, so nothing depends on it. */
    Path readings() {
        return folder.resolve("readings");
    }

    Path files() {
        return folder.resolve("files");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** Whether nothing in the folder speaks against making a workspace of it. */
    boolean isFree() throws IOException {
        return Files.isDirectory(folder)
                ? Folder.list(folder).stream()
                        .allMatch(each -> BESIDE.contains(each.getFileName().toString()))
                : Files.notExists(folder);
    }

    /** Whether files or backups lie here, so that a missing database is a loss and not a beginning. */
    boolean hasRemains() throws IOException {
        for (var remains : List.of(files(), backups())) {
            if (Files.isDirectory(remains) && !Folder.list(remains).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
