package org.anjuan.ui.findings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.PaperType;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.review.Applied;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Change;
import org.anjuan.review.Refused;
import org.anjuan.review.Status;
import org.jspecify.annotations.Nullable;

/** 文书: the papers of a case beside the volume's own list, any of which the reviewer can correct. */
public final class PapersModel {
    private final Sitting sitting;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<PaperRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<Optional<Document>> correcting =
            new ReadOnlyObjectWrapper<>(this, "correcting", Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private Optional<PageKey> at = Optional.empty();

    /**
     * What a reviewer wrote of a paper.
     *
     * @param first number in the volume of its first page, {@code last} of its last, as written
     */
    record Written(Optional<PaperType> type, String title, String first, String last, String date, String number) {}

    public PapersModel(Sitting sitting, Words words) {
        this.sitting = sitting;
        this.words = words;
    }

    /** The reading or the review is another one now. */
    public void refresh() {
        var next = new ArrayList<PaperRow>();
        var papers = papers();
        if (at.isEmpty() || current().isEmpty()) {
            at = papers.stream().findFirst().map(PapersModel::first);
        }
        papers.forEach(paper -> next.add(row(paper)));
        gaps(CatalogueGap.Kind.MISSING).forEach(gap -> next.add(new PaperRow.Missing(gap)));
        if (!next.equals(rows.get())) {
            rows.set(List.copyOf(next));
        }
    }

    private PaperRow row(Document paper) {
        var gap = gaps(CatalogueGap.Kind.UNLISTED, CatalogueGap.Kind.ELSEWHERE).stream()
                .filter(each -> first(paper).equals(each.page()))
                .findFirst();
        return new PaperRow.Paper(
                paper, gap, isStated(paper), at.filter(first(paper)::equals).isPresent());
    }

    ReadOnlyObjectProperty<List<PaperRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The paper that is being corrected. */
    ReadOnlyObjectProperty<Optional<Document>> correctingProperty() {
        return correcting.getReadOnlyProperty();
    }

    /** What was done last, in words. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    Sitting sitting() {
        return sitting;
    }

    /** How many papers the volume's own list names; 0 where it has none. */
    int listed() {
        return sitting.reading().map(CaseReading::listed).orElse(0);
    }

    /** How many pages are of no paper, since they have no text: what the list names may be among them. */
    int wordless() {
        int told = papers().stream().mapToInt(paper -> paper.pages().size()).sum();
        return Math.max(0, sitting.caseFile().pageCount() - told);
    }

    List<CatalogueGap> gaps(CatalogueGap.Kind... kinds) {
        return sitting.reading().stream()
                .flatMap(reading -> reading.gaps().stream())
                .filter(gap -> List.of(kinds).contains(gap.kind()))
                .toList();
    }

    /** The paper one is at. */
    Optional<Document> current() {
        return at.flatMap(page ->
                papers().stream().filter(paper -> first(paper).equals(page)).findFirst());
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    private void step(int by) {
        var papers = papers();
        int here = current().map(papers::indexOf).orElse(-1);
        if (here >= 0 && here + by >= 0 && here + by < papers.size()) {
            go(papers.get(here + by));
        }
    }

    /** Comes to a paper. */
    void go(Document paper) {
        at = Optional.of(first(paper));
        refresh();
    }

    /** Where the current paper begins. */
    public Optional<Anchor> place() {
        return at.map(Anchor.WholePage::new);
    }

    /** Asks what the current paper really is. */
    public void correct() {
        if (sitting.review().status() == Status.DRAFT) {
            correcting.set(current());
        } else {
            said.set(words.say("scoring.said.closed"));
        }
    }

    /** Asks no more. */
    public void stopCorrecting() {
        correcting.set(Optional.empty());
    }

    /** The paper a reviewer wrote down; empty while the words make no sense. */
    Optional<Document> paper(Written written) {
        int from = number(written.first());
        int to = number(written.last());
        boolean run = from >= 1 && to >= from && to <= sitting.caseFile().pageCount();
        boolean dated = written.date().isBlank() || date(written.date()) != null;
        if (!run || !dated || written.type().isEmpty() || written.title().isBlank()) {
            return Optional.empty();
        }
        var pages = IntStream.rangeClosed(from, to)
                .mapToObj(number -> sitting.caseFile().pageAt(number).orElseThrow())
                .toList();
        var type = written.type().get();
        return Optional.of(new Document(
                List.of(type.code()),
                type.name(),
                written.title().strip(),
                written.number().strip(),
                date(written.date()),
                pages));
    }

    /** From now on these pages are this paper. */
    void take(Document paper) {
        stopCorrecting();
        at = Optional.of(first(paper));
        act(new Change.Corrected(paper), "papers.said.corrected", paper.title());
    }

    /** What was read on the current paper's pages holds again. */
    public void asRead() {
        current()
                .filter(this::isStated)
                .ifPresentOrElse(
                        paper -> act(new Change.Uncorrected(first(paper)), "papers.said.asread", paper.title()),
                        () -> said.set(words.say("papers.said.notcorrected")));
    }

    private void act(Change change, String sentence, String title) {
        said.set(
                switch (sitting.act(change)) {
                    case Applied.Done _ -> words.say(sentence, title);
                    case Refused refused -> words.say(refused);
                });
        refresh();
    }

    private boolean isStated(Document paper) {
        return sitting.review().noticed().corrections().papers().contains(paper);
    }

    private List<Document> papers() {
        return sitting.reading().map(CaseReading::documents).orElse(List.of());
    }

    private static PageKey first(Document paper) {
        return paper.pages().getFirst();
    }

    private static int number(String text) {
        return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : 0;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
