package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.zip.Zips;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Walks one zip: each entry is unpacked to a private file, handed out and deleted. */
final class ArchiveWalk {
    private static final Set<ZipMethod> METHODS =
            EnumSet.of(ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED);

    private final Walk walk;
    private final String archive;
    private final Allowance allowance;
    private final int depth;
    private final String prefix;

    /**
     * @param archive the archive's own name within the case, for refusals
     * @param depth how many archives lie around it
     * @param prefix goes before the names of its entries
     */
    ArchiveWalk(Walk walk, String archive, Allowance allowance, int depth, String prefix) {
        this.walk = walk;
        this.archive = archive;
        this.allowance = allowance;
        this.depth = depth;
        this.prefix = prefix;
    }

    /** An entry with its name decoded. */
    private record Named(String name, ZipArchiveEntry entry) {}

    void run(Path file) throws IOException {
        try (var zip = Zips.open(file);
                var lock = new ArchiveLock(walk, archive, file)) {
            var entries = files(zip);
            if (entries.size() > walk.limits().files()) {
                walk.turnAway(archive, new Problem(Reason.ARCHIVE_BOMB, entries.size() + " entries"));
                return;
            }
            walk.opened();
            walk.discovered(entries.size());
            for (var entry : entries) {
                if (walk.stopped() || !take(zip, lock, entry)) {
                    return;
                }
            }
        } catch (Zips.Unmeasured _) {
            walk.turnAway(archive, Problem.of(Reason.ARCHIVE_BOMB));
        } catch (Zips.Broken _) {
            walk.turnAway(archive, Problem.of(Reason.DAMAGED));
        }
    }

    private static List<Named> files(ZipFile zip) {
        var entries = Collections.list(zip.getEntries());
        var names = EntryNames.of(entries);
        return entries.stream()
                .map(entry -> new Named(names.name(entry), entry))
                .filter(named -> !named.name().endsWith("/"))
                .sorted(Comparator.comparing(Named::name, NaturalOrder.OF_NAMES))
                .toList();
    }

    /** False when the archive has used up what it may unpack to. */
    private boolean take(ZipFile zip, ArchiveLock lock, Named named) throws IOException {
        var entry = named.entry();
        String name = prefix + named.name();
        if (!EntryNames.safe(named.name())) {
            walk.turnAway(name, Problem.of(Reason.UNSAFE_NAME));
        } else if (Litter.is(named.name())) {
            walk.litter();
        } else if (entry.isUnixSymlink()) {
            walk.turnAway(name, new Problem(Reason.UNSAFE_NAME, "link"));
        } else if (locked(entry) && lock.holds().isPresent()) {
            walk.turnAway(name, lock.holds().get());
        } else if (!locked(entry) && !METHODS.contains(ZipMethod.getMethodByCode(entry.getMethod()))) {
            walk.turnAway(name, new Problem(Reason.UNSUPPORTED_FORMAT, "ZIP method " + entry.getMethod()));
        } else if (entry.getSize() > walk.limits().fileBytes()) {
            walk.turnAway(name, Problem.of(Reason.TOO_LARGE));
        } else if (entry.getSize() > Allowance.ratioBound(entry.getCompressedSize(), walk.limits())) {
            walk.turnAway(name, Problem.of(Reason.ARCHIVE_BOMB));
        } else {
            return unpack(content(zip, lock, entry), entry, name);
        }
        return true;
    }

    private static Unpacking.Content content(ZipFile zip, ArchiveLock lock, ZipArchiveEntry entry) {
        return locked(entry) ? () -> lock.content(entry) : () -> zip.getInputStream(entry);
    }

    private static boolean locked(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesEncryption();
    }

    private boolean unpack(Unpacking.Content content, ZipArchiveEntry entry, String name) throws IOException {
        long most = Math.min(walk.limits().fileBytes(), Allowance.ratioBound(entry.getCompressedSize(), walk.limits()));
        try (var copy = walk.scratch().file()) {
            var sum = locked(entry) ? OptionalLong.empty() : OptionalLong.of(entry.getCrc());
            var end = new Unpacking(walk, allowance).copy(content, sum, copy.path(), most);
            switch (end) {
                case WHOLE -> walk.file(name, copy.path(), allowance, depth + 1, false);
                case DAMAGED -> walk.turnAway(name, Problem.of(Reason.DAMAGED));
                case ENTRY_EXPLODES -> walk.turnAway(name, Problem.of(Reason.ARCHIVE_BOMB));
                case ARCHIVE_EXPLODES -> walk.turnAway(archive, Problem.of(Reason.ARCHIVE_BOMB));
                case STOPPED -> {}
            }
            return end != Unpacking.End.STOPPED && end != Unpacking.End.ARCHIVE_EXPLODES;
        }
    }
}
