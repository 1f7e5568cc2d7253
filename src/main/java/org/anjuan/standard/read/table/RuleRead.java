package org.anjuan.standard.read.table;

import org.anjuan.standard.read.phrase.Given;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;

/** A phrase about points and where it stands. */
public record RuleRead(Place place, Phrase phrase) {
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
}
