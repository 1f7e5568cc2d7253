package org.anjuan.casefile.read.word;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.Stop;
import org.anjuan.casefile.read.font.EmbeddableFaces;
import org.anjuan.casefile.read.word.doc.DocReader;
import org.anjuan.casefile.read.word.docx.DocxReader;
import org.anjuan.casefile.read.word.limit.Effort;
import org.anjuan.casefile.read.word.limit.GaveUp;
import org.anjuan.casefile.read.word.limit.WordLimits;
import org.anjuan.casefile.read.word.manuscript.Manuscript;
import org.anjuan.casefile.read.word.print.Printer;
import org.anjuan.casefile.read.word.typeset.Typesetter;
import org.jspecify.annotations.Nullable;

/** Turns Word files into PDFs, one after the other; to be kept, because the parsed faces are kept with it. */
public final class WordPages {
    private final WordLimits limits;
    private final EmbeddableFaces faces = new EmbeddableFaces();

    public WordPages(WordLimits limits) {
        this.limits = limits;
    }

    /**
     * Renders a file; several threads wait for each other. Never throws for what is in the file.
     *
     * @param kind {@code DOCX} or {@code DOC}
     */
    public Rendition render(Path file, SourceKind kind, Stop stop) {
        return render(file, kind, null, stop);
    }

    /** Renders an old Word file behind a password, likewise; {@code ENCRYPTED} where it is the wrong one. */
    public Rendition renderLocked(Path file, String password, Stop stop) {
        return render(file, SourceKind.DOC, password, stop);
    }

    private synchronized Rendition render(Path file, SourceKind kind, @Nullable String password, Stop stop) {
        var effort = new Effort(limits, stop);
        try {
            var sheets = Typesetter.set(read(file, kind, password, effort), faces, effort);
            byte[] pdf = Printer.print(sheets, faces, effort);
            return new Rendition.Rendered(pdf, sheets.size(), effort.warnings());
        } catch (GaveUp gaveUp) {
            return new Rendition.Unrendered(gaveUp.problem());
        } catch (IOException _) {
            return unrendered(Reason.DAMAGED);
        } catch (OutOfMemoryError _) {
            return unrendered(Reason.TOO_MUCH_MEMORY);
        } catch (RuntimeException | StackOverflowError broken) {
            return new Rendition.Unrendered(
                    new Problem(Reason.DAMAGED, broken.getClass().getSimpleName()));
        }
    }

    private static Manuscript read(Path file, SourceKind kind, @Nullable String password, Effort effort)
            throws IOException {
        return switch (kind) {
            case DOCX -> DocxReader.read(file, effort);
            case DOC -> DocReader.read(file, password, effort);
            default -> throw new IllegalArgumentException("Not a Word file: " + kind);
        };
    }

    private static Rendition unrendered(Reason reason) {
        return new Rendition.Unrendered(Problem.of(reason));
    }
}
