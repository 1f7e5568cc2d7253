package org.anjuan.store;

import java.nio.file.Path;

/** Where things lie in a workspace's folder. */
record Layout(Path folder) {
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

    Path files() {
        return folder.resolve("files");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    Path lock() {
        return folder.resolve("lock");
    }
}
