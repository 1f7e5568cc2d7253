package org.anjuan.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256: of texts, of files as they are copied, and of journal rows chained to the row before. */
final class Hash {
    /** What the first row is chained to. */
    static final String BEFORE_ALL = "0".repeat(64);

    private static final byte[] FORM = "anjuan journal 1".getBytes(StandardCharsets.UTF_8);

    private Hash() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java has SHA-256", impossible);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    static String of(String text) {
        return hex(begin().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The hash of a row: of the previous hash in hexadecimal, the row's place as eight bytes, and each further field in order as
     * its length in four bytes and its UTF-8 bytes, a number in decimal, an absent one as length -1.
     */
    static String of(JournalRow row, String previous) {
        var number = row.number();
        var wording = row.wording();
        return hex(begin().digest(joined(
                FORM,
                previous.getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(Long.BYTES).putLong(row.seq()).array(),
                field(number == null ? null : number.toString()),
                field(row.at()),
                field(row.reviewer()),
                field(row.computer()),
                field(wording.subjectKind()),
                field(wording.subject()),
                field(wording.kind()),
                field(wording.payload()))));
    }

    /** In one piece, since a digest takes one faster than many. */
    private static byte[] joined(byte[]... pieces) {
        int size = 0;
        for (var piece : pieces) {
            size += piece.length;
        }
        var all = ByteBuffer.allocate(size);
        for (var piece : pieces) {
            all.put(piece);
        }
        return all.array();
    }

    private static byte[] field(@Nullable String text) {
        if (text == null) {
            return ByteBuffer.allocate(Integer.BYTES).putInt(-1).array();
        }
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + utf8.length)
                .putInt(utf8.length)
                .put(utf8)
                .array();
    }
}
