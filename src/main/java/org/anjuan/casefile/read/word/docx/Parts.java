package org.anjuan.casefile.read.word.docx;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.GaveUp;
import org.anjuan.casefile.read.zip.Zips;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.jspecify.annotations.Nullable;

/** The parts inside one package, and the relationships between them; targets outside the package are never opened. */
final class Parts implements AutoCloseable {
    private static final String MAIN = "officeDocument";

    private final ZipFile zip;
    private final Effort effort;
    private final XmlPart xml;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();

    /** One relationship; the target is a part's name, or anything at all when external. */
    record Relation(String type, String target, boolean external) {}

    private static final int FILE_HEAD = 8;

    private Parts(ZipFile zip, Effort effort) {
        this.zip = zip;
        this.effort = effort;
        this.xml = new XmlPart(effort);
        zip.getEntries().asIterator().forEachRemaining(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    static Parts open(Path file, Effort effort) throws IOException {
        if (locked(file)) {
            throw new GaveUp(Reason.ENCRYPTED, "");
        }
        try {
            return new Parts(Zips.open(file), effort);
        } catch (Zips.Broken _) {
            throw new GaveUp(Reason.DAMAGED, "ZIP");
        } catch (Zips.Unmeasured _) {
            throw new GaveUp(Reason.ARCHIVE_BOMB, "ZIP");
        }
    }

    /** Behind a password, a package lies in a compound file. */
    private static boolean locked(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return FileMagic.valueOf(in.readNBytes(FILE_HEAD)) == FileMagic.OLE2;
        }
    }

    /** The name of the part that is the document itself. */
    String main() {
        for (var relation : relations("").values()) {
            if (relation.type().endsWith("/" + MAIN) && entries.containsKey(key(relation.target()))) {
                return relation.target();
            }
        }
        return "word/document.xml";
    }

    /** The parsed part, or null when it is not there. */
    @Nullable
    Element xml(String part) throws IOException {
        var entry = entries.get(key(part));
        if (entry == null) {
            return null;
        }
        try (var in = open(entry)) {
            return xml.parse(in);
        }
    }

    /** The bytes of a part, or null when it is not there or damaged. */
    byte @Nullable [] bytes(String part) {
        var entry = entries.get(key(part));
        if (entry == null) {
            return null;
        }
        try (var in = open(entry)) {
            return in.readAllBytes();
        } catch (IOException _) {
            return null;
        }
    }

    /** The relationships of a part by their ids. */
    Map<String, Relation> relations(String part) {
        return relations.computeIfAbsent(part, this::readRelations);
    }

    /** The first part a part is related to by this type, or null. */
    @Nullable
    String related(String part, String type) {
        for (var relation : relations(part).values()) {
            if (!relation.external() && relation.type().endsWith("/" + type)) {
                return relation.target();
            }
        }
        return null;
    }

    private Map<String, Relation> readRelations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        var found = new HashMap<String, Relation>();
        byte[] bytes = bytes(folder + "_rels/" + part.substring(slash) + ".rels");
        if (bytes != null) {
            for (var relation : xml.parse(new ByteArrayInputStream(bytes)).children()) {
                boolean external = relation.attribute("TargetMode", "").equalsIgnoreCase("External");
                String target = relation.attribute("Target", "");
                found.put(
                        relation.attribute("Id", ""),
                        new Relation(
                                relation.attribute("Type", ""), external ? target : resolve(folder, target), external));
            }
        }
        return found;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\\', '/');
    }

    private InputStream open(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new GaveUp(Reason.ENCRYPTED, "ZIP");
        }
        return new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Gives up when more comes out of a part than a part may hold. */
    private final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            return counted(read, read < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            return counted(read, Math.max(0, read));
        }

        private int counted(int read, int more) {
            count += more;
            if (count > effort.limits().partBytes()) {
                throw new GaveUp(Reason.ARCHIVE_BOMB, "part");
            }
            effort.unpacked(more);
            return read;
        }
    }
}
