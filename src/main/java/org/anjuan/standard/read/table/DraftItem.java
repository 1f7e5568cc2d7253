package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.read.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** An item while its rows are read; rows that share one merged cell of points are one item. */
final class DraftItem {
    final List<String> content = new ArrayList<>();
    final List<RuleRead> rules = new ArrayList<>();
    final List<String> basis = new ArrayList<>();
    final List<String> documents = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final Place place;
    String condition = "";

    @Nullable
    BigDecimal points;

    DraftItem(Place place) {
        this.place = place;
    }

    /** What is looked at, as one line. */
    String text() {
        return String.join("；", content).replaceAll("\\s*\\R\\s*", " ").strip();
    }

    void rule(Place at, Phrase phrase) {
        rules.add(new RuleRead(at, phrase));
    }
}
