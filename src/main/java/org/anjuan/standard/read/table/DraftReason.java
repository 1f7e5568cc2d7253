package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.Yaml;
import org.jspecify.annotations.Nullable;

/** A reason while its phrases are read. */
final class DraftReason {
    String text;

    /** What the table says of it, word by word. */
    String original = "";

    /** Whether its words can stand in a report unedited. */
    boolean isCertain = true;

    /** Whether its rungs are what is not earned. */
    boolean isEarned;

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

    /** What it shares with the reasons in whose place it stands, empty where it stands beside all others. */
    String exclusive = "";

    /** Whether it counts things that are worth so much each. */
    boolean countsThings;

    boolean needsNote;

    /** The most it can take by its own words, null where nothing but the item's points bounds it. */
    @Nullable
    BigDecimal mostTaken() {
        if (word != null) {
            return word.matches("[\\d.]+") ? new BigDecimal(word) : null;
        }
        boolean isBounded = each != null || isRange;
        return isBounded || rungs.isEmpty() ? most : rungs.getLast().points();
    }

    /** It under other words. */
    void say(ReasonWords.Said said) {
        text = said.words();
        isCertain = said.isCertain();
    }

    DraftReason(String text, Place place) {
        this.place = place;
        this.text = text;
    }
}
