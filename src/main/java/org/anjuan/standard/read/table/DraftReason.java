package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** A reason while its phrases are read. */
final class DraftReason {
    private static final String ANY = "，或者";
    private static final String OR = "或";

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

    /** What its words say a veto leads to, nothing where it is none. */
    final VetoSaid vetoed = new VetoSaid();

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

    /** Whether a reviewer describes himself what is wrong. */
    boolean isCatchAll;

    /** The most it can take by its own words, null where nothing but the item's points bounds it. */
    @Nullable
    BigDecimal mostTaken() {
        if (word != null) {
            return word.matches("[\\d.]+") ? new BigDecimal(word) : null;
        }
        boolean isBounded = each != null || isRange;
        return isBounded || rungs.isEmpty() ? most : rungs.getLast().points();
    }

    /** Whether it takes fixed points for several things that its row asks for, of which its words name any. */
    boolean isOnceOfSeveral() {
        return rungs.size() == 1 && word == null && each == null && isOfAny();
    }

    /** Whether its words name any of several things that its row asks for. */
    boolean isOfAny() {
        return text.contains(ANY) && !original.contains(OR);
    }

    /** Whether another says the same, with the name of the row before it or without. */
    boolean saysTheSame(DraftReason other) {
        return unnamed(text).equals(unnamed(other.text));
    }

    private static String unnamed(String words) {
        return words.replaceFirst("^[^：]{1,12}：", "");
    }

    /** Makes it a veto, null where the whole standard says what that leads to. */
    void decides(Phrase phrase, @Nullable Yaml leadsTo) {
        rungs.clear();
        each = null;
        isRange = false;
        word = "veto";
        outcome = leadsTo;
        needsNote = true;
        vetoed.take(List.of(phrase));
    }

    /** Takes words in that say more of what it leads to; false where they do not or it is no veto. */
    boolean goesOn(Phrase phrase, Outcomes outcomes) {
        boolean does = vetoed.goesOn(phrase);
        if (does) {
            original += "；" + phrase.words();
            outcome = outcomes.of(vetoed);
        }
        return does;
    }

    /** It under its keys. */
    Yaml.Fields made(Yaml cost) {
        return new YamlFields()
                .put("text", isCatchAll ? CatchAlls.bare(text) : text)
                .put("cost", cost)
                .put("exclusive", exclusive)
                .put("needs-note", needsNote ? "true" : "")
                .put("free-text", isCatchAll ? "true" : "")
                .made();
    }

    /** Its words so far. */
    ReasonWords.Said words() {
        return new ReasonWords.Said(text, isCertain);
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
