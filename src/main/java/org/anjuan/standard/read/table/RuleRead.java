package org.anjuan.standard.read.table;

import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Given;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;

/** A phrase about points and where it stands. */
public record RuleRead(Place place, Phrase phrase) {
    private static final Pattern NO_POINTS = Pattern.compile("[0０零]\\s*分");

    /** What it is for where it has no points. */
    public NoteUse use() {
        return RuleNotes.use(RuleNotes.bare(this));
    }

    /** Whether the other has the same words. */
    boolean saysTheSame(RuleRead other) {
        return phrase.words().equals(other.phrase.words());
    }

    /** Whether its words give points. */
    public boolean gives() {
        return takesPoints()
                && !phrase.words().contains("扣")
                && !Given.taken(phrase.words()).equals(phrase.words());
    }

    /** Whether it takes points itself and does not only bound what another takes. */
    boolean takesPoints() {
        var meaning = phrase.meaning();
        return meaning.takesPoints() && !(meaning instanceof Meaning.CapAtItem || meaning instanceof Meaning.Cap);
    }

    /** Whether it only says 否决, and not what that leads to. */
    public boolean isBareVeto() {
        return phrase.meaning() instanceof Meaning.Veto(var outcome)
                && outcome == Meaning.Outcome.ZERO
                && !NO_POINTS.matcher(phrase.words()).find();
    }

    /** Whether it takes all of a paper. */
    public boolean takesPaper() {
        return phrase.meaning() instanceof Meaning.WholeItem && phrase.words().contains("文书");
    }
}
