package org.anjuan.desk.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes a PDF as a scanner does: every page one picture, each stored by itself. */
final class ScanFile {
    private final OutputStream out;
    private final List<Long> offsets = new ArrayList<>();
    private long written;

    private ScanFile(OutputStream out) {
        this.out = out;
    }

    /** Writes pages of one kind. */
    static void write(Path file, int pages, ScanKind kind) throws IOException {
        write(file, Collections.nCopies(pages, kind));
    }

    /** Writes pages of several kinds. */
    static void write(Path file, List<ScanKind> pages) throws IOException {
        var pictures = new EnumMap<ScanKind, byte[]>(ScanKind.class);
        for (var kind : pages) {
            if (!pictures.containsKey(kind)) {
                pictures.put(kind, kind.bytes());
            }
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            new ScanFile(out).write(pages, pictures);
        }
    }

    /** Writes slips of paper, each with its number in figures of bars, which cost a recogniser little. */
    static void writeSlips(Path file, int pages) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            var scan = new ScanFile(out);
            scan.begin(pages);
            for (int page = 0; page < pages; page++) {
                scan.page(3 + 3 * page, "115.2 43.2", NumberSlip.ENTRIES, NumberSlip.gray(page + 1));
            }
            scan.end();
        }
    }

    private void write(List<ScanKind> pages, Map<ScanKind, byte[]> pictures) throws IOException {
        begin(pages.size());
        for (int page = 0; page < pages.size(); page++) {
            var kind = pages.get(page);
            var picture = pictures.getOrDefault(kind, new byte[0]);
            page(3 + 3 * page, "595.2 841.92", kind.entries(), kind.jpeg() ? stamped(picture, page) : picture);
        }
        end();
    }

    private void begin(int pages) throws IOException {
        text("%PDF-1.5\n");
        object("<</Type/Catalog/Pages 2 0 R>>");
        var kids = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            kids.append(3 + 3 * page).append(" 0 R ");
        }
        object("<</Type/Pages/Count " + pages + "/Kids[" + kids + "]>>");
    }

    private void page(int number, String size, String entries, byte[] picture) throws IOException {
        object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + size + "]/Contents " + (number + 1)
                + " 0 R/Resources<</XObject<</I " + (number + 2) + " 0 R>>>>>>");
        var content = "q " + size.replace(" ", " 0 0 ") + " 0 0 cm /I Do Q";
        stream("", content.getBytes(StandardCharsets.US_ASCII));
        stream("/Type/XObject/Subtype/Image" + entries, picture);
    }

    /** The same picture with a comment of its own behind the start marker, so that no two pages share bytes. */
    private static byte[] stamped(byte[] jpeg, int page) {
        var comment = "page %06d".formatted(page).getBytes(StandardCharsets.US_ASCII);
        var stamped = new byte[jpeg.length + comment.length + 4];
        System.arraycopy(jpeg, 0, stamped, 0, 2);
        stamped[2] = (byte) 0xFF;
        stamped[3] = (byte) 0xFE;
        stamped[5] = (byte) (comment.length + 2);
        System.arraycopy(comment, 0, stamped, 6, comment.length);
        System.arraycopy(jpeg, 2, stamped, 6 + comment.length, jpeg.length - 2);
        return stamped;
    }

    private void stream(String entries, byte[] bytes) throws IOException {
        begin();
        text("<<" + entries + "/Length " + bytes.length + ">>stream\n");
        out.write(bytes);
        written += bytes.length;
        text("\nendstream endobj\n");
    }

    private void object(String body) throws IOException {
        begin();
        text(body + " endobj\n");
    }

    private void begin() throws IOException {
        offsets.add(written);
        text(offsets.size() + " 0 obj ");
    }

    private void end() throws IOException {
        long table = written;
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (long offset : offsets) {
            text("%010d 00000 n \n".formatted(offset));
        }
        text("trailer<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
    }

    private void text(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        out.write(bytes);
        written += bytes.length;
    }
}
