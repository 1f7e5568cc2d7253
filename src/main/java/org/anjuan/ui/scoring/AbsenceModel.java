package org.anjuan.ui.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.casefile.CatalogueRow;
import org.anjuan.casefile.Catalogued;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.ReportWording;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.review.Proof;
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

    /**
     * The absence that these words say; empty while they make no sense.
     *
     * @param said what the volume's own list says of the document
     */
    Optional<Anchor.Absence> absence(String document, String first, String last, Catalogued said) {
        int pages = scoring.acts().sitting().caseFile().pageCount();
        int from = number(first);
        int to = number(last);
        boolean sense = !document.isBlank() && from >= 1 && to >= from && to <= pages;
        return sense
                ? Optional.of(new Anchor.Absence(document.strip(), from, to, unseen(from, to), said))
                : Optional.empty();
    }

    private List<PageKey> unseen(int from, int to) {
        var sitting = scoring.acts().sitting();
        return sitting.caseFile().pages().subList(from - 1, to).stream()
                .filter(page -> !sitting.review().seen().contains(page))
                .toList();
    }

    /** What the volume's own list may say of a document: rows that name it first; nothing to choose where there is no list. */
    List<Catalogued> sayings(String document) {
        var rows = catalogue();
        var sayings = new ArrayList<Catalogued>();
        rows.stream()
                .filter(row -> names(row, document))
                .map(Catalogued.Promised::new)
                .forEach(sayings::add);
        if (!rows.isEmpty()) {
            sayings.add(new Catalogued.Untold());
            sayings.add(new Catalogued.Lacking(rows.getFirst().place().page()));
        }
        rows.stream()
                .filter(row -> !names(row, document))
                .map(Catalogued.Promised::new)
                .forEach(sayings::add);
        return sayings;
    }

    /** Key of why there is nothing to choose: the case was not read yet, or has no list. */
    String noCatalogue() {
        return scoring.acts().sitting().reading().isEmpty() ? "scoring.missing.notread" : "scoring.missing.nocatalogue";
    }

    /** What the list most likely says: the row that names the document and for which no paper was found. */
    Catalogued likely(String document) {
        var unfound = scoring.acts().sitting().reading().stream()
                .flatMap(reading -> reading.gaps().stream())
                .filter(gap -> gap.kind() == CatalogueGap.Kind.MISSING)
                .map(CatalogueGap::row)
                .toList();
        return catalogue().stream()
                .filter(row -> names(row, document) && unfound.contains(row.place()))
                .findFirst()
                .<Catalogued>map(Catalogued.Promised::new)
                .orElseGet(Catalogued.Untold::new);
    }

    /** How the report would tell it. */
    String wording(Ask.Missing asked, Deductible reason, Anchor.Absence absence) {
        var item = asked.item();
        var proof = new Proof("", absence, null);
        var deduction =
                new Deduction("", item.id(), reason.id(), 1, Price.proposed(reason.cost(), item), "", List.of(proof));
        return ReportWording.of(scoring.acts().sitting()).composed(deduction);
    }

    private List<CatalogueRow> catalogue() {
        return scoring.acts().sitting().reading().map(CaseReading::catalogue).orElse(List.of());
    }

    private static boolean names(CatalogueRow row, String document) {
        var sought = bare(document);
        var listed = bare(row.title());
        return sought.length() > 1 && listed.length() > 1 && (listed.contains(sought) || sought.contains(listed));
    }

    /** A name without what stands in brackets, such as which paper a receipt is for. */
    private static String bare(String name) {
        return name.replaceAll("[\\s《》]|[（(][^（()）]*[)）]", "");
    }

    /** The reason to begin with: the one taken already, else the first. */
    Optional<Deductible> usual(Ask.Missing asked) {
        var taken = scoring.currentScore().deductions();
        return taken.isEmpty()
                ? asked.item().deductibles().stream().findFirst()
                : asked.item().deductible(taken.getLast().reason());
    }

    void answer(Ask.Missing asked, Deductible reason, Anchor.Absence absence) {
        scoring.notes().given(asked);
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
