package org.anjuan.ui.reader;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.casefile.PageKey;

/** Clockwise quarter turns in which each page is read, the same in every view of a case; 1 to 3, upright pages are not in it. */
final class Turns {
    private final ReadOnlyObjectWrapper<Map<PageKey, Integer>> byPage =
            new ReadOnlyObjectWrapper<>(this, "byPage", Map.of());

    ReadOnlyObjectProperty<Map<PageKey, Integer>> byPageProperty() {
        return byPage.getReadOnlyProperty();
    }

    int of(PageKey page) {
        return byPage.get().getOrDefault(page, 0);
    }

    /**
     * Reads the page in this turn from now on.
     *
     * @param quarters of any sign
     */
    void put(PageKey page, int quarters) {
        int turned = Math.floorMod(quarters, 4);
        if (turned != of(page)) {
            var all = new HashMap<>(byPage.get());
            all.put(page, turned);
            all.values().removeIf(any -> any == 0);
            byPage.set(Map.copyOf(all));
        }
    }

    void putAll(Map<PageKey, Integer> quarters) {
        quarters.forEach(this::put);
    }
}
