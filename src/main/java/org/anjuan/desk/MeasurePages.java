package org.anjuan.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageCondition;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Picture.Unreadable;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.ScannedPage;
import org.anjuan.casefile.read.measure.Measuring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures the pictures of scanned pages, each once and for all; slow where a page was not measured before, so ask in the
 * background. Pages whose file stores their text are not looked at.
 */
public final class MeasurePages {
    private static final Logger LOG = LoggerFactory.getLogger(MeasurePages.class);

    /** A page that was begun this often and never ended is left alone: it ends the program. */
    private static final int TRIES = 2;

    private final Pages pages;
    private final KnownTexts known;

    MeasurePages(Pages pages) {
        this.pages = pages;
        this.known = pages.known();
    }

    /** Every scanned page of a case, in running order; fewer are looked at when it is cancelled. */
    public List<ScannedPage> of(CaseFile file, Control control) {
        return file.pages().stream()
                .takeWhile(_ -> !control.cancelled())
                .flatMap(page -> of(page).stream())
                .toList();
    }

    /** The scanned pages of a case that were measured by now. */
    List<ScannedPage> known(CaseFile file) {
        return file.pages().stream()
                .filter(page -> pages.isScan(page) && known.condition(page).isPresent())
                .flatMap(page -> of(page).stream())
                .toList();
    }

    /** How many scanned pages of a case were both measured and recognised. */
    int seen(CaseFile file) {
        return (int)
                known(file).stream().filter(page -> page.quarters().isPresent()).count();
    }

    /** One page as far as it was looked at by now; empty when it is no scan. */
    Optional<ScannedPage> of(PageKey page) {
        if (!pages.isScan(page)) {
            return Optional.empty();
        }
        var condition = known.condition(page).orElseGet(() -> measure(page));
        var quarters = known.find(page)
                .map(recognised -> OptionalInt.of(recognised.quarters()))
                .orElseGet(OptionalInt::empty);
        return Optional.of(new ScannedPage(condition, quarters));
    }

    private PageCondition measure(PageKey page) {
        var condition = known.measured(page) >= TRIES
                ? new PageCondition.Unknown(page, Problem.of(Reason.PICTURE_DAMAGED))
                : drawn(page);
        known.keep(condition);
        if (!pages.isScan(page)) {
            known.forget(page.source());
        }
        return condition;
    }

    /** A fault nobody expected costs this page; the others are measured all the same. */
    private PageCondition drawn(PageKey page) {
        try {
            return switch (pages.draw(page, Measuring.WIDTH)) {
                case Pixels pixels -> Measuring.of(page, pixels);
                case Unreadable(var problem) -> new PageCondition.Unknown(page, problem);
            };
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError fault) {
            LOG.error("{}", Trouble.of(fault, "measuring a page"));
            return new PageCondition.Unknown(page, Problem.of(Reason.PICTURE_DAMAGED));
        }
    }
}
