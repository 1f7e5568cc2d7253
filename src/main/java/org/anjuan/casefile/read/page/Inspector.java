package org.anjuan.casefile.read.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.bounds.Contained;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.bounds.Overrun;

/**
 * Looks into a file before it is taken in: its page sizes, and whether it is a scan. Works on the calling thread,
 * which should have a deep stack; never throws for a bad file.
 */
public final class Inspector {
    /** Pages whose text is looked at, spread over the file. */
    private static final int SAMPLE = 8;

    /** So many times as long as opening a file may take, looking through all its text may. */
    private static final int PATIENCE = 4;

    private static final SourceId NOBODY = new SourceId("0".repeat(64));

    private final Bounds bounds;
    private final Predicate<PageText> secret;

    /** An inspector that lets every marking pass. */
    public Inspector(Bounds bounds) {
        this(bounds, _ -> false);
    }

    /** @param secret whether the text of a page bears the marking of a state secret; asked of every page */
    public Inspector(Bounds bounds, Predicate<PageText> secret) {
        this.bounds = bounds;
        this.secret = secret;
    }

    /** Inspects a file, opened as its format needs it; one that is marked as secret is refused. */
    public Inspection inspect(Path path, PageFile.Opener opener) {
        var deadline = Deadline.in(bounds.opening());
        try (var file = opener.open(path, bounds, deadline)) {
            var opened = new Inspection.Opened(file.sizes(), scanned(file, deadline));
            return anySecret(file) ? new Inspection.Refused(Problem.of(Reason.SECRET)) : opened;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            return new Inspection.Refused(Contained.problem(failure));
        }
    }

    /**
     * Whether no page that is looked at has usable text.
     *
     * @throws Overrun when every one of them is gone: the file was cut short
     */
    private static boolean scanned(PageFile file, Deadline deadline) {
        int pages = file.sizes().size();
        int looked = Math.min(pages, SAMPLE);
        var seen = IntStream.range(0, looked)
                .mapToObj(i -> look(file, 1 + i * pages / looked, deadline))
                .toList();
        if (seen.stream().allMatch(Look.GONE::equals)) {
            throw new Overrun(Reason.DAMAGED, "page contents missing");
        }
        return !seen.contains(Look.TEXT);
    }

    /** @throws Overrun when the pages take longer than any honest file does: what was not looked at is not taken in */
    private boolean anySecret(PageFile file) {
        var whole = Deadline.in(bounds.opening().multipliedBy(PATIENCE));
        int pages = file.sizes().size();
        for (int number = 1; number <= pages; number++) {
            whole.check();
            var page = new PageKey(NOBODY, number);
            if (secret.test(text(file, page))) {
                return true;
            }
        }
        return false;
    }

    private PageText text(PageFile file, PageKey page) {
        var deadline = Deadline.in(bounds.page());
        try {
            file.until(deadline);
            return file.text(page, deadline);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError _) {
            return PageText.none(page);
        }
    }

    /** What a page that is looked at turns out to have; one that cannot be read counts as without text. */
    private enum Look {
        TEXT,
        NO_TEXT,
        GONE
    }

    private static Look look(PageFile file, int number, Deadline deadline) {
        try {
            var text = file.text(new PageKey(NOBODY, number), deadline);
            return text.origin() == Origin.DIGITAL ? Look.TEXT : Look.NO_TEXT;
        } catch (Overrun gone) {
            return gone.problem().reason() == Reason.DAMAGED ? Look.GONE : Look.NO_TEXT;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError _) {
            return Look.NO_TEXT;
        }
    }
}
