package org.anjuan.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a PDF object by object, right or wrong as a test needs it; the first object is the catalog. */
public final class RawPdf {
    private final List<byte[]> objects = new ArrayList<>();

    /** Adds the next object, numbered from 1; Latin-1. */
    public RawPdf object(String body) {
        objects.add(bytes(body));
        return this;
    }

    /** Adds the next object as a stream; the length is filled in. */
    public RawPdf stream(String entries, byte[] data) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes("<<" + entries + "/Length " + data.length + ">>\nstream\n"));
        bytes.writeBytes(data);
        bytes.writeBytes(bytes("\nendstream"));
        objects.add(bytes.toByteArray());
        return this;
    }

    public RawPdf stream(String entries, String data) {
        return stream(entries, bytes(data));
    }

    public Path save(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The finished file. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        bytes.writeBytes(bytes("%PDF-1.7\n"));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(bytes.size()));
            bytes.writeBytes(bytes((i + 1) + " 0 obj\n"));
            bytes.writeBytes(objects.get(i));
            bytes.writeBytes(bytes("\nendobj\n"));
        }
        int start = bytes.size();
        bytes.writeBytes(bytes(table + "trailer\n<</Root 1 0 R/Size " + (objects.size() + 1) + ">>\nstartxref\n" + start
                + "\n%%EOF\n"));
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
