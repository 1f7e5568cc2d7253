package org.anjuan.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.bounds.Deadline;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.casefile.read.ocr.Recogniser;
import org.anjuan.casefile.read.ocr.Recognition;
import org.anjuan.check.paper.SecrecyMarks;
import org.anjuan.check.rulebook.Markings;
import org.anjuan.store.TextBank.Recognised;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognises the text of pages whose files have none that is usable, one page at a time, on the calling thread. The
 * models are loaded when the first page needs them.
 */
public final class Recognise implements AutoCloseable {
    /** A page that was begun this often and never ended is left alone: it ends the program. */
    private static final int TRIES = 2;

    /** What came of one page. */
    public enum Outcome {
        /** Its text is known now. */
        READ,
        /** Its text was known before. */
        KNOWN,
        /** It could not be read; the others may be. */
        UNREADABLE,
        /** It bears the marking of a state secret: nothing of its file is kept any more. */
        SECRET,
        /** It was called off. */
        STOPPED,
        /** Nothing can be recognised on this machine. */
        UNFIT
    }

    /** A page that takes longer is given up; an ordinary one takes a second or two. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Recognise.class);

    private final Pages pages;
    private final KnownTexts known;
    private final SecrecyMarks marks = new SecrecyMarks(Markings.shipped());
    private final Consumer<SourceId> withdraw;
    private final Supplier<Loading> loader;
    private final Duration longest;
    private @Nullable Recogniser recogniser;
    private volatile @Nullable String unfit;
    private boolean closed;

    /** @param withdraw gets the file on whose page the marking of a state secret was recognised, to let go of it */
    Recognise(Pages pages, KnownTexts known, Consumer<SourceId> withdraw) {
        this(pages, known, withdraw, Recogniser::shipped, LONGEST);
    }

    Recognise(Pages pages, KnownTexts known, Consumer<SourceId> withdraw, Supplier<Loading> loader, Duration longest) {
        this.pages = pages;
        this.known = known;
        this.withdraw = withdraw;
        this.loader = loader;
        this.longest = longest;
    }

    /**
     * Reads a page and keeps what was read.
     *
     * @param size the page's size in points
     * @param control asked before each line whether to go on
     */
    public synchronized Outcome read(PageKey page, PageSize size, Control control) {
        if (!pages.unread(page)) {
            return Outcome.KNOWN;
        }
        var reader = recogniser();
        if (reader == null) {
            return Outcome.UNFIT;
        }
        if (known.tried(page) >= TRIES || !(pages.draw(page, Recogniser.width(size)) instanceof Pixels pixels)) {
            return Outcome.UNREADABLE;
        }
        var deadline = Deadline.in(longest);
        return switch (reader.read(page, pixels, () -> control.cancelled() || deadline.late())) {
            case Recognition.Recognised(var text, var quarters) -> keep(text, quarters);
            case Recognition.Unrecognised _ -> control.cancelled() ? Outcome.STOPPED : Outcome.UNREADABLE;
        };
    }

    /** Whether pages can be recognised on this machine, as far as was tried. */
    boolean fit() {
        return unfit == null;
    }

    /** Why nothing can be recognised, as the key of a sentence; empty while it can, or was not tried. */
    Optional<String> whyUnfit() {
        return Optional.ofNullable(unfit);
    }

    private Outcome keep(PageText text, int quarters) {
        if (marks.on(text, quarters)) {
            withdraw.accept(text.page().source());
            return Outcome.SECRET;
        }
        known.keep(new Recognised(text, quarters));
        return Outcome.READ;
    }

    private @Nullable Recogniser recogniser() {
        if (recogniser == null && unfit == null && !closed) {
            switch (loader.get()) {
                case Loading.Loaded(var loaded) -> recogniser = loaded;
                case Loading.Unfit(var cause, var detail) -> {
                    LOG.error("Pages cannot be recognised: {} ({})", cause, detail);
                    unfit = "ocr.unfit." + cause.name();
                }
            }
        }
        return recogniser;
    }

    @Override
    public synchronized void close() {
        if (recogniser != null) {
            recogniser.close();
            recogniser = null;
        }
        closed = true;
    }
}
