package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the formats that are compound files (OLE2) inside. */
final class CompoundContent {
    private static final int WORD_97 = 0x00C1;
    private static final int VERSION_AT = 2;

    private CompoundContent() {}

    /** The format the compound file holds, or {@link Format#BROKEN_COMPOUND}. */
    static Format format(Path file) {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            return format(system.getRoot());
        } catch (IOException | RuntimeException _) {
            return Format.BROKEN_COMPOUND;
        }
    }

    private static Format format(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return Format.LOCKED_PACKAGE;
        } else if (root.hasEntryCaseInsensitive("WordDocument")) {
            return word(root);
        } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return Format.XLS;
        } else if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return Format.PPT;
        } else if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
            return Format.MSG;
        }
        return root.hasEntryCaseInsensitive("CONTENTS") ? Format.WPS : Format.COMPOUND;
    }

    private static Format word(DirectoryNode root) throws IOException {
        byte[] start = new byte[VERSION_AT + 2];
        try (DocumentInputStream stream = root.createDocumentInputStream("WordDocument")) {
            stream.readFully(start);
        }
        return littleEndian(start, VERSION_AT) < WORD_97 ? Format.WORD_95 : Format.DOC;
    }

    private static int littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
    }
}
