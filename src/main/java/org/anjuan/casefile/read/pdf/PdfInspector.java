package org.anjuan.casefile.read.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;
import org.anjuan.casefile.read.text.PageTextReader;

/**
 * Looks into a PDF file before it is taken in: its page sizes, and whether it is a scan. Works on the calling thread,
 * which should have a deep stack; never throws for a bad file.
 */
public final class PdfInspector {
    /** Pages whose text is looked at, spread over the file. */
    private static final int SAMPLE = 8;

    private static final SourceId NOBODY = new SourceId("0".repeat(64));

    private final Bounds bounds;

    public PdfInspector(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Inspects a file that needs no password. */
    public PdfInspection inspect(Path file) {
        return inspect(file, "");
    }

    /**
     * Inspects a file.
     *
     * @param password that a person gave for it; empty for none
     */
    public PdfInspection inspect(Path file, String password) {
        var deadline = Deadline.in(bounds.opening());
        try (var pdf = PdfFile.open(file, password, bounds, deadline)) {
            return new PdfInspection.Opened(pdf.sizes(), scanned(pdf, deadline));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return new PdfInspection.Refused(Contained.problem(failure));
        }
    }

    /**
     * Whether no page that is looked at has usable text.
     *
     * @throws Overrun when every one of them is gone: the file was cut short
     */
    private static boolean scanned(PdfFile pdf, Deadline deadline) {
        int pages = pdf.sizes().size();
        int looked = Math.min(pages, SAMPLE);
        var seen = IntStream.range(0, looked)
                .mapToObj(i -> look(pdf, 1 + i * pages / looked, deadline))
                .toList();
        if (seen.stream().allMatch(Look.GONE::equals)) {
            throw new Overrun(Reason.DAMAGED, "page contents missing");
        }
        return !seen.contains(Look.TEXT);
    }

    /** What a page that is looked at turns out to have; one that cannot be read counts as without text. */
    private enum Look {
        TEXT,
        NO_TEXT,
        GONE
    }

    private static Look look(PdfFile pdf, int number, Deadline deadline) {
        try {
            var text = PageTextReader.read(new PageKey(NOBODY, number), pdf.page(number), deadline);
            return text.origin() == Origin.DIGITAL ? Look.TEXT : Look.NO_TEXT;
        } catch (Overrun gone) {
            return gone.problem().reason() == Reason.DAMAGED ? Look.GONE : Look.NO_TEXT;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError _) {
            return Look.NO_TEXT;
        }
    }
}
