package org.anjuan.ui.scoring;

import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.standard.Deductible;

/** 缺失材料: a document that was looked for in a range of pages and is not there. */
public final class AbsenceModel {
    private final ScoringModel scoring;
    private final DeductingModel deducting;

    public AbsenceModel(ScoringModel scoring, DeductingModel deducting) {
        this.scoring = scoring;
        this.deducting = deducting;
    }

    /** Asks which document the current item misses. */
    public void begin() {
        var acts = scoring.acts();
        int pages = acts.sitting().caseFile().pageCount();
        if (!acts.open()) {
            acts.refuse("scoring.said.closed");
        } else if (pages > 0) {
            var item = scoring.currentItem();
            scoring.ask(new Ask.Missing(item, document(), pages));
        }
    }

    /** The absence that these words say; empty while they make no sense. */
    Optional<Anchor.Absence> absence(String document, String first, String last) {
        int pages = scoring.acts().sitting().caseFile().pageCount();
        int from = number(first);
        int to = number(last);
        boolean sense = !document.isBlank() && from >= 1 && to >= from && to <= pages;
        return sense ? Optional.of(new Anchor.Absence(document.strip(), from, to)) : Optional.empty();
    }

    /** How many pages of the range were shown. */
    int seen(Anchor.Absence absence) {
        var sitting = scoring.acts().sitting();
        return (int) sitting.caseFile().pages().subList(absence.first() - 1, absence.last()).stream()
                .filter(sitting.review().seen()::contains)
                .count();
    }

    /** The reason to begin with: the one taken already, else the first. */
    Optional<Deductible> usual(Ask.Missing asked) {
        var taken = scoring.currentScore().deductions();
        return taken.isEmpty()
                ? asked.item().deductibles().stream().findFirst()
                : asked.item().deductible(taken.getLast().reason());
    }

    void answer(Ask.Missing asked, Deductible reason, Anchor.Absence absence) {
        deducting.answer(reason, asked.item(), absence);
    }

    private String document() {
        var group = scoring.acts().sitting().standard().groupOf(scoring.current());
        return group.map(found -> found.document())
                .filter(name -> !name.isEmpty())
                .or(() -> scoring.currentItem().documents().stream().findFirst())
                .orElse("");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
