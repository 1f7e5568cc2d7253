package org.anjuan.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.anjuan.report.Delivered.Failed;
import org.anjuan.report.Delivered.Reason;
import org.anjuan.report.Delivered.Written;
import org.anjuan.report.data.Draft;
import org.anjuan.report.data.Draft.Comparison;

/** Brings one draft to disk: written aside, read back, and only then given its name. */
final class Delivery {
    private static final long LITTLE_ROOM = 1 << 20;

    private final Path folder;
    private final String name;
    private final Draft draft;

    Delivery(Path folder, String name, Draft draft) {
        this.folder = folder;
        this.name = name;
        this.draft = draft;
    }

    Delivered run() {
        if (!Files.isDirectory(folder)) {
            return failed(Reason.FOLDER_NOT_USABLE, "");
        }
        Path aside;
        try {
            aside = created("." + name, ".part");
        } catch (IOException e) {
            return failed(lacksRoom() ? Reason.DISK_FULL : Reason.FOLDER_NOT_USABLE, kind(e));
        }
        try {
            return writeAside(aside);
        } finally {
            discard(aside);
        }
    }

    private Delivered writeAside(Path aside) {
        int missing;
        try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            missing = draft.write(out);
            out.flush();
            channel.force(true);
        } catch (IOException e) {
            return failed(lacksRoom() ? Reason.DISK_FULL : Reason.NOT_WRITTEN, kind(e));
        }
        return readBack(aside, missing);
    }

    private Delivered readBack(Path aside, int missing) {
        Comparison comparison;
        try {
            comparison = draft.compare(aside);
        } catch (IOException e) {
            return failed(Reason.NOT_READABLE, kind(e));
        }
        if (!comparison.differences().isEmpty()) {
            return new Failed(Reason.FIGURES_DIFFER, name + ending(), comparison.differences(), "");
        }
        try {
            return new Written(named(aside), comparison.compared(), missing);
        } catch (IOException e) {
            return failed(lacksRoom() ? Reason.DISK_FULL : Reason.NOT_WRITTEN, kind(e));
        }
    }

    /** Takes the next free name by creating it, so that nobody else's file is ever replaced. */
    private Path created(String base, String ending) throws IOException {
        var free = Optional.<Path>empty();
        for (int number = 1; free.isEmpty(); number++) {
            free = create(folder.resolve(base + (number == 1 ? "" : "(" + number + ")") + ending));
        }
        return free.get();
    }

    private static Optional<Path> create(Path path) throws IOException {
        try {
            return Optional.of(Files.createFile(path));
        } catch (FileAlreadyExistsException _) {
            return Optional.empty();
        }
    }

    private Path named(Path aside) throws IOException {
        var path = created(name, ending());
        try {
            return Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private String ending() {
        return "." + draft.extension();
    }

    private boolean lacksRoom() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LITTLE_ROOM;
        } catch (IOException _) {
            return false;
        }
    }

    private static void discard(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            aside.toFile().deleteOnExit();
        }
    }

    private Failed failed(Reason reason, String detail) {
        return new Failed(reason, name + ending(), List.of(), detail);
    }

    /** Only the kind of the trouble: messages may hold names of people. */
    private static String kind(IOException trouble) {
        return trouble.getClass().getSimpleName();
    }
}
