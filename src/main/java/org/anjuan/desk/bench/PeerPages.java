package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.image.PictureFile;
import org.anjuan.casefile.read.page.Documents;
import org.anjuan.casefile.read.page.Shown;
import org.anjuan.desk.Threads;
import org.jspecify.annotations.Nullable;

/** One file's pages as another program on this machine draws them: LibreOffice and poppler, or mutool for pictures. */
final class PeerPages {
    private static final SourceId ANY = new SourceId("0".repeat(64));
    private static final long DEEP_STACK = 16L << 20;

    private final Path folder;
    private final SourceKind kind;
    private final @Nullable Path file;

    private PeerPages(Path folder, SourceKind kind, @Nullable Path file) {
        this.folder = folder;
        this.kind = kind;
        this.file = file;
    }

    /**
     * Gets a file ready for the other program, where there is one for its kind.
     *
     * @param bytes where the file lies, under any name
     * @param folder an empty one
     */
    static PeerPages of(Source source, Path bytes, Path folder) throws Exception {
        return of(source.kind(), source.name(), bytes, folder);
    }

    /** The same for a file that the program itself may not read. */
    static PeerPages of(SourceKind kind, String name, Path bytes, Path folder) throws Exception {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? kind.code() : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        var copy = Files.copy(bytes, folder.resolve("file." + ending));
        return new PeerPages(
                folder,
                kind,
                switch (kind) {
                    case PDF, IMAGE -> copy;
                    case DOCX, DOC -> converted(copy, folder);
                    case OFD -> null;
                });
    }

    private static @Nullable Path converted(Path word, Path folder) throws Exception {
        var office = Peer.find("soffice");
        if (office.isEmpty()) {
            return null;
        }
        try {
            office.get()
                    .run(List.of(
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            word.toString()));
        } catch (IOException _) {
            return null;
        }
        var pdf = folder.resolve("file.pdf");
        return Files.exists(pdf) ? pdf : null;
    }

    /** A page at a width; empty where there is no such program, or it could not draw the page. */
    Optional<Picture.Pixels> draw(int number, int width) {
        var out = folder.resolve("page.png");
        if (file == null) {
            return Optional.empty();
        }
        try {
            Files.deleteIfExists(out);
            var call = kind == SourceKind.IMAGE ? mutool(out, number, width) : pdftoppm(out, number, width);
            var peer = Peer.find(call.getFirst());
            if (peer.isEmpty()) {
                return Optional.empty();
            }
            peer.get().run(call.subList(1, call.size()));
        } catch (Exception _) {
            return Optional.empty();
        }
        return Files.exists(out) ? read(out, width) : Optional.empty();
    }

    private List<String> pdftoppm(Path out, int number, int width) {
        var prefix = out.toString();
        return List.of(
                "pdftoppm",
                "-f",
                Integer.toString(number),
                "-l",
                Integer.toString(number),
                "-singlefile",
                "-png",
                "-scale-to-x",
                Integer.toString(width),
                "-scale-to-y",
                "-1",
                String.valueOf(file),
                prefix.substring(0, prefix.length() - ".png".length()));
    }

    private List<String> mutool(Path out, int number, int width) {
        return List.of(
                "mutool",
                "draw",
                "-q",
                "-w",
                Integer.toString(width),
                "-o",
                out.toString(),
                String.valueOf(file),
                Integer.toString(number));
    }

    private static Optional<Picture.Pixels> read(Path png, int width) {
        try (var documents = new Documents(
                _ -> Optional.of(new Shown(png, PictureFile::open)), Threads.named("peer", DEEP_STACK), Bounds.USUAL)) {
            return documents.draw(new PageKey(ANY, 1), width) instanceof Picture.Pixels pixels
                    ? Optional.of(pixels)
                    : Optional.empty();
        }
    }
}
