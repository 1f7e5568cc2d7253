package org.anjuan.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlWriter;
import org.anjuan.standard.read.table.Grid;
import org.anjuan.standard.read.table.Grids;
import org.anjuan.standard.read.table.OfficeTable;
import org.anjuan.standard.read.table.OfficeTables;
import org.anjuan.standard.read.table.Understood;
import org.anjuan.standard.read.workbook.StandardWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads a standard out of a workbook or a Word file, shows how it was understood, and keeps it when a person agrees. */
public final class ImportStandard {
    private static final String WORKBOOK = ".xlsx";

    private final Words words;
    private final TableWords saying;

    public ImportStandard(Words words) {
        this.words = words;
        this.saying = new TableWords(words);
    }

    /** What the file was taken for; nothing is kept yet. No, and why, where it cannot be read at all. */
    public Answer<StandardImport> read(Path file) {
        return switch (OfficeTables.read(file)) {
            case Grids.Refused(var why) -> Answer.no(words.say("table.refused", why));
            case Grids.Found(var grids) -> Answer.yes(read(name(file), grids));
        };
    }

    private StandardImport read(String name, List<Grid> grids) {
        Optional<Yaml.Fields> workbook = StandardWorkbook.read(grids);
        if (workbook.isPresent()) {
            var tree = workbook.get();
            var at = show(name, StandardReader.read(tree));
            var costs = StandardWorkbook.costs(grids).stream().map(saying::cost).toList();
            var text = YamlWriter.file(tree);
            return new StandardImport(
                    name, true, List.of(), costs, List.of(), List.of(), List.of(), "", at, draft(text), Map.of(), text);
        }
        return told(name, OfficeTable.understand(grids, name));
    }

    private StandardImport told(String name, Understood understood) {
        var text = YamlWriter.file(understood.standard());
        return new StandardImport(
                name,
                false,
                understood.columns().stream().flatMap(saying::columns).toList(),
                understood.rules().stream().map(saying::rule).distinct().toList(),
                understood.notes().stream().map(saying::note).toList(),
                Stream.concat(
                                saying.gaps(understood),
                                understood.unread().stream().map(saying::unread))
                        .toList(),
                understood.assumed().stream()
                        .filter(assumed -> !assumed.what().isToCheck())
                        .map(saying::assumed)
                        .toList(),
                saying.sum(understood),
                show(name, StandardReader.read(text)),
                draft(text),
                understood.originals(),
                text);
    }

    private static @Nullable Standard draft(String text) {
        return StandardReader.draft(text).standard();
    }

    private static StandardAtHand show(String name, Reading reading) {
        return switch (reading) {
            case Reading.Read(var standard, var warnings) -> new StandardAtHand(name, standard, warnings);
            case Reading.Rejected(var problems) -> new StandardAtHand(name, null, problems);
        };
    }

    /**
     * Keeps what was read as a template, or as a workbook where the file is named so.
     *
     * @param replace whether a file of that name may be replaced
     * @return the file, or why it was not written; then nothing was changed
     */
    public Answer<Path> keep(StandardImport imported, Path out, boolean replace) {
        if (!replace && Files.exists(out)) {
            return Answer.no(words.say("standard.file.exists", out));
        }
        try {
            written(out, bytes(imported, out));
            return Answer.yes(out);
        } catch (IOException _) {
            return Answer.no(words.say("standard.file.unwritable", out));
        }
    }

    /** A template, or a workbook where the file is to be one, in which what is still to be checked is settled. */
    private static byte[] bytes(StandardImport imported, Path out) throws IOException {
        if (!name(out).toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            return imported.text().getBytes(StandardCharsets.UTF_8);
        }
        var bytes = new ByteArrayOutputStream();
        StandardWorkbook.write(imported.text(), imported.originals(), bytes);
        return bytes.toByteArray();
    }

    /** Writes beside the file first, so that a full disk or a power cut leaves the old one whole; returns once it is on disk. */
    static void written(Path out, byte[] bytes) throws IOException {
        var folder = out.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var beside = Files.createTempFile(folder, ".anjuan-", ".part");
        try {
            Files.write(beside, bytes);
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
