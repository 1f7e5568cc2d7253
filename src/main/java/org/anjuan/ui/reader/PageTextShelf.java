package org.anjuan.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageTexts;
import org.anjuan.desk.Jobs;

/** Texts of the pages lately asked for, read in the background; for the thread of the door alone. */
final class PageTextShelf {
    private static final int KEPT = 60;

    private final PageTexts texts;
    private final Jobs jobs;
    private final Map<PageKey, PageText> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PageKey, PageText> eldest) {
            return size() > KEPT;
        }
    };
    private final Map<PageKey, List<Consumer<PageText>>> asked = new HashMap<>();

    private final ReadOnlyIntegerWrapper reading = new ReadOnlyIntegerWrapper(this, "reading");

    PageTextShelf(PageTexts texts, Jobs jobs) {
        this.texts = texts;
        this.jobs = jobs;
    }

    /** The page's text where it was read before. */
    Optional<PageText> known(PageKey page) {
        return Optional.ofNullable(read.get(page));
    }

    /** Whether no text is being read. */
    boolean idle() {
        return asked.isEmpty();
    }

    /** How many texts are being read. */
    ReadOnlyIntegerProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Hands over the page's text: at once where it is known, otherwise as soon as it was read. */
    void ask(PageKey page, Consumer<PageText> then) {
        var text = read.get(page);
        if (text != null) {
            then.accept(text);
            return;
        }
        boolean first = !asked.containsKey(page);
        asked.computeIfAbsent(page, any -> new ArrayList<>()).add(then);
        reading.set(asked.size());
        if (first) {
            jobs.start(
                    "reading a page's text",
                    control -> texts.read(page),
                    this::arrived,
                    trouble -> arrived(PageText.none(page)));
        }
    }

    private void arrived(PageText text) {
        read.put(text.page(), text);
        var waiting = asked.remove(text.page());
        if (waiting != null) {
            waiting.forEach(then -> then.accept(text));
        }
        reading.set(asked.size());
    }
}
