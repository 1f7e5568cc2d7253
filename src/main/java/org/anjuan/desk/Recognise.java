package org.anjuan.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.ocr.Ink;
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
 * Recognises the text of pages whose files have none that is usable, one page at a time, in a
 * process of its own that is started when the first page needs it.
 */
public final class Recognise implements AutoCloseable {
    /** A page that ended the recogniser this often is left alone, also after the next start. */
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

    private static final Logger LOG = LoggerFactory.getLogger(Recognise.class);

    private final Pages pages;
    private final KnownTexts known;
    private final SecrecyMarks marks = new SecrecyMarks(Markings.shipped());
    private final Consumer<SourceId> withdraw;
    private final RecogniserHelper helper;
    private final Map<PageKey, WhyUnread> unread = new ConcurrentHashMap<>();
    private volatile @Nullable String unfit;
    private boolean closed;

    /** @param withdraw gets the file on whose page the marking of a state secret was recognised, to let go of it */
    Recognise(Pages pages, KnownTexts known, Consumer<SourceId> withdraw) {
        this(pages, known, withdraw, RecogniserLimits.USUAL);
    }

    Recognise(Pages pages, KnownTexts known, Consumer<SourceId> withdraw, RecogniserLimits limits) {
        this.pages = pages;
        this.known = known;
        this.withdraw = withdraw;
        this.helper = new RecogniserHelper(limits);
    }

    /**
     * Reads a page and keeps what was read.
     *
     * @param size the page's size in points
     * @param control asked all the while whether to go on
     */
    public synchronized Outcome read(PageKey page, PageSize size, Control control) {
        if (!pages.unread(page)) {
            return Outcome.KNOWN;
        }
        if (unfit != null || closed) {
            return Outcome.UNFIT;
        }
        if (unread.containsKey(page)) {
            return Outcome.UNREADABLE;
        }
        if (known.failed(page) >= TRIES) {
            return unread(page, WhyUnread.LEFT_ALONE);
        }
        return pages.draw(page, Recogniser.width(size)) instanceof Pixels pixels
                ? came(page, helper.read(page, Ink.of(pixels), control))
                : unread(page, WhyUnread.PICTURE);
    }

    private Outcome came(PageKey page, RecogniserTold told) {
        return switch (told) {
            case RecogniserTold.Unfit(var why) -> unfit(why);
            case RecogniserTold.OfPage(Recognition.Recognised(var text, var quarters)) -> keep(text, quarters);
            case RecogniserTold.OfPage(Recognition.Unrecognised(var problem)) -> notRead(page, problem.reason());
        };
    }

    private Outcome notRead(PageKey page, Problem.Reason reason) {
        return switch (reason) {
            case STOPPED -> Outcome.STOPPED;
            case TOO_SLOW -> ended(page, WhyUnread.SLOW);
            case DAMAGED -> ended(page, WhyUnread.ENDED);
            case TOO_MUCH_MEMORY -> unread(page, WhyUnread.HEAVY);
            default -> unread(page, WhyUnread.PICTURE);
        };
    }

    private Outcome ended(PageKey page, WhyUnread why) {
        known.noteFailed(page);
        return unread(page, why);
    }

    private Outcome unread(PageKey page, WhyUnread why) {
        unread.put(page, why);
        return Outcome.UNREADABLE;
    }

    private Outcome unfit(Loading.Unfit why) {
        LOG.error("Pages cannot be recognised: {} ({})", why.cause(), why.detail());
        unfit = "ocr.unfit." + why.cause().name();
        helper.end();
        return Outcome.UNFIT;
    }

    /** The pages that were tried since the start of the program and have no text, and why. */
    public Map<PageKey, WhyUnread> unread() {
        return Map.copyOf(unread);
    }

    /** Gives the memory of the models back until the next page is read. */
    synchronized void rest() {
        helper.end();
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

    @Override
    public synchronized void close() {
        helper.close();
        closed = true;
    }
}
