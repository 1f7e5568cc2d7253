package org.anjuan.casefile.read.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/**
 * Reads the names in one zip: marked ones as they are marked, unmarked ones all as UTF-8 or all as GBK, whichever
 * the bytes speak for.
 */
final class EntryNames {
    private static final Charset GBK = Charset.forName("GB18030");
    private static final int FIRST_THREE_BYTE_CHARACTER = 0x800;

    private final Charset unmarked;

    private EntryNames(Charset unmarked) {
        this.unmarked = unmarked;
    }

    static EntryNames of(Collection<ZipArchiveEntry> entries) {
        int utf8 = 0;
        int gbk = 0;
        for (var entry : entries) {
            if (!marked(entry) && !ascii(entry.getRawName())) {
                if (speaksForUtf8(entry.getRawName())) {
                    utf8++;
                } else {
                    gbk++;
                }
            }
        }
        return new EntryNames(gbk > utf8 ? GBK : StandardCharsets.UTF_8);
    }

    /** The entry's name with {@code /} between folders. */
    String name(ZipArchiveEntry entry) {
        String name = marked(entry) ? entry.getName() : new String(entry.getRawName(), unmarked);
        return name.replace('\\', '/');
    }

    /** Whether a name stays inside the folder it would be unpacked to, on every system. */
    static boolean safe(String name) {
        if (name.isEmpty() || name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*")) {
            return false;
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static boolean marked(ZipArchiveEntry entry) {
        return entry.getNameSource() != NameSource.NAME;
    }

    private static boolean ascii(byte[] name) {
        for (byte b : name) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Chinese takes three bytes in UTF-8. A short GBK name may be valid UTF-8 by chance, but then reads as two-byte
     * characters of other scripts, which no case file is named with.
     */
    private static boolean speaksForUtf8(byte[] name) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
            return decoded.chars().anyMatch(c -> c >= FIRST_THREE_BYTE_CHARACTER);
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
