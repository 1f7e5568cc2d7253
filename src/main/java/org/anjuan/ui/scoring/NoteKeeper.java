package org.anjuan.ui.scoring;

import java.time.Duration;
import java.util.function.BiConsumer;
import org.anjuan.ui.kit.Later;
import org.jspecify.annotations.Nullable;

/** Keeps a note while it is being typed: within a second after the first key, and at once when asked. */
final class NoteKeeper {
    private static final Duration DELAY = Duration.ofMillis(800);

    private final Later later;
    private final BiConsumer<String, String> keep;
    private @Nullable String item;
    private String text = "";

    /**
     * A keeper of notes.
     *
     * @param keep gets the item and its note
     */
    NoteKeeper(Later later, BiConsumer<String, String> keep) {
        this.later = later;
        this.keep = keep;
    }

    /** The item's note reads so now. */
    void typed(String newItem, String newText) {
        if (item != null && !item.equals(newItem)) {
            flush();
        }
        boolean first = item == null;
        item = newItem;
        text = newText;
        if (first) {
            later.in(DELAY, this::flush);
        }
    }

    /** Keeps what is not kept yet. */
    void flush() {
        if (item != null) {
            var kept = item;
            item = null;
            keep.accept(kept, text);
        }
    }
}
