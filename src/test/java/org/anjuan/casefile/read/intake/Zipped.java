package org.anjuan.casefile.read.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
