package org.anjuan.standard.read.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.anjuan.standard.read.table.Grids.Why;

/** Looks at a file before a library may: how large it is, and how large it becomes. */
final class OfficePackage {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private OfficePackage() {}

    /** Why the file must not be opened, if it must not; every part is unpacked once and counted, whatever it declares. */
    static Optional<Why> refusal(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.of(Why.UNREADABLE);
            }
            if (Files.size(file) > TableLimits.MOST_BYTES) {
                return Optional.of(Why.TOO_LARGE);
            }
            if (begins(file, OLE2)) {
                return Optional.of(Why.OLD_OR_LOCKED);
            }
            return begins(file, ZIP) ? unpacked(file) : Optional.of(Why.NOT_OFFICE);
        } catch (IOException _) {
            return Optional.of(Why.UNREADABLE);
        }
    }

    private static boolean begins(Path file, byte[] magic) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(magic.length), magic);
        }
    }

    private static Optional<Why> unpacked(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > TableLimits.MOST_ENTRIES) {
                return Optional.of(Why.UNPACKS_TOO_LARGE);
            }
            long left = TableLimits.MOST_UNPACKED;
            var entries = zip.entries();
            while (entries.hasMoreElements() && left >= 0) {
                try (var stream = zip.getInputStream(entries.nextElement())) {
                    left -= stream.skip(left + 1);
                }
            }
            return left < 0 ? Optional.of(Why.UNPACKS_TOO_LARGE) : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            return Optional.of(Why.NOT_OFFICE);
        }
    }
}
