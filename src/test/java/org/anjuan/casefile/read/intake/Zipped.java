package org.anjuan.casefile.read.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Makes zips for tests. */
final class Zipped {
    static final Charset GBK = Charset.forName("GBK");
    static final byte[] PDF = "%PDF-1.4 invented\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Zipped zip() {
        return new Zipped();
    }

    Zipped with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    byte[] bytes() throws IOException {
        return bytes(StandardCharsets.UTF_8);
    }

    /** Every entry behind a password. */
    byte[] locked(String password, EncryptionMethod how, Charset names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new net.lingala.zip4j.io.outputstream.ZipOutputStream(bytes, password.toCharArray(), names)) {
            for (var entry : entries.entrySet()) {
                var facts = new ZipParameters();
                facts.setFileNameInZip(entry.getKey());
                facts.setEncryptFiles(true);
                facts.setEncryptionMethod(how);
                out.putNextEntry(facts);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** In UTF-8 names are marked as such; in every other charset they are bare bytes. */
    byte[] bytes(Charset names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes, names)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
