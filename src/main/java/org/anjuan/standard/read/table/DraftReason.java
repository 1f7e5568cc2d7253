package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.Yaml;
import org.jspecify.annotations.Nullable;

/** A reason while its phrases are read. */
final class DraftReason {
    final String text;

    /** The row it stands in. */
    final Place place;

    final List<Rung> rungs = new ArrayList<>();

    @Nullable
    String word;

    @Nullable
    Yaml outcome;

    @Nullable
    VetoSaid said;

    @Nullable
    BigDecimal each;

    String unit = "";

    @Nullable
    BigDecimal least;

    @Nullable
    BigDecimal most;

    @Nullable
    BigDecimal step;

    boolean isRange;

    /** Whether it counts things that are worth so much each. */
    boolean countsThings;

    boolean needsNote;

    DraftReason(String text, Place place) {
        this.place = place;
        this.text = text;
    }
}
