package org.anjuan.ui.kit;

import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps words while they are being typed: within a second after the first key, and at once when asked. */
public final class NoteKeeper {
    private static final Duration DELAY = Duration.ofMillis(800);

    private final Later later;
    private final BiConsumer<String, String> keep;
    private @Nullable String about;
    private String text = "";

    /**
     * A keeper of words.
     *
     * @param keep gets what they are about, and the words
     */
    public NoteKeeper(Later later, BiConsumer<String, String> keep) {
        this.later = later;
        this.keep = keep;
    }

    /** The words about something read so now; those about something else are kept first. */
    public void typed(String newAbout, String newText) {
        if (about != null && !about.equals(newAbout)) {
            flush();
        }
        boolean first = about == null;
        about = newAbout;
        text = newText;
        if (first) {
            later.in(DELAY, this::flush);
        }
    }

    /** Keeps what is not kept yet. */
    public void flush() {
        if (about != null) {
            var kept = about;
            about = null;
            keep.accept(kept, text);
        }
    }
}
