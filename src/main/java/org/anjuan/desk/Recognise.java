package org.anjuan.desk;

import java.io.IOException;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.read.ocr.Recogniser;
import org.anjuan.casefile.read.ocr.Recognition;
import org.anjuan.store.TextBank.Recognised;
import org.jspecify.annotations.Nullable;

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
        /** It was called off. */
        STOPPED,
        /** Nothing can be recognised on this machine. */
        UNFIT
    }

    /** Makes the recogniser. */
    @FunctionalInterface
    interface Loader {
        Recogniser load() throws IOException;
    }

    private final Pages pages;
    private final KnownTexts known;
    private final Loader loader;
    private @Nullable Recogniser recogniser;
    private boolean unfit;

    Recognise(Pages pages, KnownTexts known) {
        this(pages, known, Recogniser::shipped);
    }

    Recognise(Pages pages, KnownTexts known, Loader loader) {
        this.pages = pages;
        this.known = known;
        this.loader = loader;
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
        return switch (reader.read(page, pixels, control::cancelled)) {
            case Recognition.Recognised(var text, var quarters) -> keep(text, quarters);
            case Recognition.Unrecognised _ -> control.cancelled() ? Outcome.STOPPED : Outcome.UNREADABLE;
        };
    }

    /** Whether pages can be recognised on this machine, as far as was tried. */
    synchronized boolean fit() {
        return !unfit;
    }

    private Outcome keep(PageText text, int quarters) {
        known.keep(new Recognised(text, quarters));
        return Outcome.READ;
    }

    private @Nullable Recogniser recogniser() {
        if (recogniser == null && !unfit) {
            try {
                recogniser = loader.load();
            } catch (IOException _) {
                unfit = true;
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
        unfit = true;
    }
}
