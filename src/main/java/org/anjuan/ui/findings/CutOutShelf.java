package org.anjuan.ui.findings;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.image.Image;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.desk.Jobs;

/** Pictures of places, cut out in the background; those looked at last are remembered. */
final class CutOutShelf {
    private static final int MOST = 60;

    /** A picture, and where in it the place is. */
    record Seen(Image image, Box place) {}

    private final FindingsView.Cutter cutter;
    private final Jobs jobs;
    private final Map<Anchor.OnPage, Optional<Seen>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Anchor.OnPage, Optional<Seen>> eldest) {
            return size() > MOST;
        }
    };
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(this, "running");

    CutOutShelf(FindingsView.Cutter cutter, Jobs jobs) {
        this.cutter = cutter;
        this.jobs = jobs;
    }

    /** How many are being cut out. */
    ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Hands over the picture, at once where it is known; empty where there is none. */
    void ask(Anchor.OnPage place, Consumer<Optional<Seen>> then) {
        var there = known.get(place);
        if (there != null) {
            then.accept(there);
            return;
        }
        running.set(running.get() + 1);
        jobs.start(
                "cutting out a place to look at",
                _ -> cutter.cut(place)
                        .map(shown -> new Seen(new Image(new ByteArrayInputStream(shown.png())), shown.place())),
                image -> here(place, image, then),
                _ -> here(place, Optional.empty(), then));
    }

    private void here(Anchor.OnPage place, Optional<Seen> image, Consumer<Optional<Seen>> then) {
        running.set(running.get() - 1);
        known.put(place, image);
        then.accept(image);
    }
}
