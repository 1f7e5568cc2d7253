package org.anjuan.casefile.read.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeCollection;

/** Several TrueType fonts in one file that share tables (TTC, OpenType 1.9 § font collections). */
public final class FontCollection {
    /** So many bytes tell a collection. */
    public static final int MARK_BYTES = 4;

    private static final byte[] MARK = "ttcf".getBytes(StandardCharsets.US_ASCII);
    private static final int OFFSETS_AT = 12;
    private static final int DIRECTORY_HEAD = 12;
    private static final int RECORD = 16;
    private static final int OFFSET_IN_RECORD = 8;

    private FontCollection() {}

    /** Whether these are the first bytes of a collection. */
    public static boolean begins(byte[] head) {
        return head.length >= MARK_BYTES && Arrays.equals(head, 0, MARK_BYTES, MARK, 0, MARK_BYTES);
    }

    /**
     * One font as a file of its own.
     *
     * @param name PostScript name of the font that is meant; the first one serves where none is called so
     * @throws IOException when the bytes are no whole collection
     */
    public static byte[] member(byte[] collection, String name) throws IOException {
        try {
            int index = Math.max(0, names(collection).indexOf(name));
            return taken(ByteBuffer.wrap(collection), index);
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private static List<String> names(byte[] collection) throws IOException {
        var names = new ArrayList<String>();
        try (var fonts = new TrueTypeCollection(new ByteArrayInputStream(collection))) {
            fonts.processAllFonts(font -> names.add(font.getName()));
        }
        return names;
    }

    private static byte[] taken(ByteBuffer collection, int index) {
        int directory = collection.getInt(OFFSETS_AT + Integer.BYTES * index);
        int tables = collection.getShort(directory + Integer.BYTES);
        int length = DIRECTORY_HEAD + RECORD * tables;
        for (int i = 0; i < tables; i++) {
            length += aligned(collection.getInt(record(directory, i) + OFFSET_IN_RECORD + Integer.BYTES));
        }
        var font = ByteBuffer.allocate(length);
        font.put(0, collection, directory, DIRECTORY_HEAD + RECORD * tables);
        int at = DIRECTORY_HEAD + RECORD * tables;
        for (int i = 0; i < tables; i++) {
            int from = collection.getInt(record(directory, i) + OFFSET_IN_RECORD);
            int bytes = collection.getInt(record(directory, i) + OFFSET_IN_RECORD + Integer.BYTES);
            font.put(at, collection, from, bytes);
            font.putInt(record(0, i) + OFFSET_IN_RECORD, at);
            at += aligned(bytes);
        }
        return font.array();
    }

    private static int record(int directory, int i) {
        return directory + DIRECTORY_HEAD + RECORD * i;
    }

    private static int aligned(int bytes) {
        return (bytes + 3) & ~3;
    }
}
