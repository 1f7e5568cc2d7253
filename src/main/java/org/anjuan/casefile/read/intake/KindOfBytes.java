package org.anjuan.casefile.read.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceKind;

/** What a file is, told by its content; its name only decides how a refusal is worded. */
public sealed interface KindOfBytes {

    /** A file the program reads. */
    record Fit(SourceKind kind) implements KindOfBytes {}

    /** An archive whose entries are files of their own. */
    record Archive() implements KindOfBytes {}

    /** A file the program does not read. */
    record Unfit(Problem problem) implements KindOfBytes {}

    /**
     * Looks into a file; never throws for what it finds there.
     *
     * @param name the name under which a person knows the file
     */
    static KindOfBytes of(Path file, String name) {
        try {
            var magic = new Magic(head(file));
            return judged(format(file, magic), name, magic);
        } catch (IOException _) {
            return new Unfit(Problem.of(Reason.UNREADABLE));
        }
    }

    private static Format format(Path file, Magic magic) throws IOException {
        if (magic.isZip()) {
            return ZipContent.format(file);
        }
        return magic.isCompound() ? CompoundContent.format(file) : magic.format();
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Magic.LENGTH);
        }
    }

    private static KindOfBytes judged(Format format, String name, Magic magic) {
        if (format.readAs().isPresent()) {
            return new Fit(format.readAs().get());
        }
        return switch (format) {
            case ZIP -> Format.promisesAny(name) && !format.fits(name) ? misfit(Reason.DAMAGED, format) : new Archive();
            case ZIP_BOMB -> misfit(Reason.ARCHIVE_BOMB, format);
            case BROKEN_ZIP, BROKEN_COMPOUND -> misfit(Reason.DAMAGED, format);
            case EMPTY -> misfit(Reason.EMPTY, format);
            case UNKNOWN ->
                Format.promisesReadable(name)
                        ? misfit(Reason.DAMAGED, format)
                        : new Unfit(new Problem(Reason.UNKNOWN_FORMAT, magic.beginning()));
            default ->
                misfit(
                        Format.promisesAny(name) && !format.fits(name) ? Reason.MISNAMED : Reason.UNSUPPORTED_FORMAT,
                        format);
        };
    }

    private static KindOfBytes misfit(Reason reason, Format format) {
        return new Unfit(new Problem(reason, format.label()));
    }
}
