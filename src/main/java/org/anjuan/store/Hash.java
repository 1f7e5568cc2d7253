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
    private static final int ABSENT = -1;

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
     * The hash of a row: of the previous hash in hexadecimal and each field in order, a number as eight bytes, a text as its length in
     * four bytes and its UTF-8 bytes, an absent one as length -1.
     */
    static String of(JournalRow row, String previous) {
        var digest = begin();
        digest.update(FORM);
        digest.update(previous.getBytes(StandardCharsets.US_ASCII));
        digest.update(ByteBuffer.allocate(8).putLong(row.seq()).array());
        var number = row.number();
        add(digest, number == null ? null : number.toString());
        add(digest, row.at());
        add(digest, row.reviewer());
        add(digest, row.computer());
        add(digest, row.wording().subjectKind());
        add(digest, row.wording().subject());
        add(digest, row.wording().kind());
        add(digest, row.wording().payload());
        return hex(digest.digest());
    }

    private static void add(MessageDigest digest, @Nullable String text) {
        if (text == null) {
            digest.update(length(ABSENT));
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(length(bytes.length));
        digest.update(bytes);
    }

    private static byte[] length(int bytes) {
        return ByteBuffer.allocate(4).putInt(bytes).array();
    }
}
