package org.anjuan.ui.shelf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Answer;
import org.anjuan.desk.CaseRow;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.ui.kit.Background;

/** What the page of a round knows: its cases and how far each is. */
public final class RoundModel {

    /**
     * What it asks the desk.
     *
     * @param cases the round's cases in the organiser's order
     * @param amend corrects title and unit of a case
     */
    public record Questions(Callable<List<CaseRow>> cases, Function<CaseEntry, Answer<CaseEntry>> amend) {}

    /** How many cases there are, and how far they are. */
    public record Tally(int cases, int notBegun, int draft, int submitted) {
        static Tally of(List<CaseRow> rows) {
            int notBegun = (int) rows.stream().filter(row -> !row.begun()).count();
            int draft = (int) rows.stream().filter(RoundModel::isDraft).count();
            return new Tally(rows.size(), notBegun, draft, rows.size() - notBegun - draft);
        }
    }

    /**
     * 工作量: what the rest of the round may take, told by the cases that are done; never by person.
     *
     * @param minutes a case that is handed in was read on average
     * @param left cases that are not handed in
     * @param hours those may take, with one digit
     */
    public record Load(long minutes, int left, BigDecimal hours) {
        private static final BigDecimal HOUR = BigDecimal.valueOf(60);

        /** Empty where no case that is done was timed, or none is left. */
        static Optional<Load> of(List<CaseRow> rows) {
            var timed = rows.stream()
                    .filter(row -> row.begun() && !isDraft(row) && row.read().isPositive())
                    .mapToLong(row -> row.read().toSeconds())
                    .summaryStatistics();
            var left = rows.stream().filter(row -> !row.begun() || isDraft(row)).toList();
            if (timed.getCount() == 0 || left.isEmpty()) {
                return Optional.empty();
            }
            long minutes = Math.max(1, Math.round(timed.getAverage() / 60));
            long more = left.stream()
                    .mapToLong(row -> Math.max(0, minutes - row.read().toMinutes()))
                    .sum();
            return Optional.of(
                    new Load(minutes, left.size(), BigDecimal.valueOf(more).divide(HOUR, 1, RoundingMode.HALF_UP)));
        }
    }

    private final Background background;
    private final Round round;
    private final Questions questions;
    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final FilteredList<CaseRow> shown = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Need>> only = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CaseRow>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Optional<CaseId> last = Optional.empty();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    public RoundModel(Background background, Round round, Questions questions) {
        this.background = background;
        this.round = round;
        this.questions = questions;
        chosen.subscribe(
                row -> row.ifPresent(marked -> last = Optional.of(marked.entry().id())));
        filter.subscribe(this::sift);
        only.subscribe(this::sift);
    }

    private void sift() {
        var words = filter.get().strip();
        var need = only.get();
        shown.setPredicate(
                row -> holds(row.entry(), words) && need.map(any -> any.of(row)).orElse(true));
    }

    /** Shows only the cases of this unit, or all again where that is so already. */
    void showUnit(String unit) {
        filter.set(filter.get().equals(unit) ? "" : unit);
    }

    /** Shows only the cases with this need, or all again where that is so already. */
    void showOnly(Need need) {
        only.set(only.get().filter(need::equals).isPresent() ? Optional.empty() : Optional.of(need));
    }

    /** Asks anew; what was known stays until the answer is there, and also then where it says the same, so that marks stay. */
    public void refresh() {
        background.ask("list cases", questions.cases(), found -> {
            if (!rows.equals(found)) {
                rows.setAll(found);
            }
            known.set(true);
        });
    }

    /**
     * Corrects title and unit of a case.
     *
     * @param refused gets a sentence when it cannot be kept
     */
    public void amend(CaseEntry entry, String title, String unit, Consumer<String> refused) {
        var changed = new CaseEntry(entry.id(), entry.round(), entry.number(), title.strip(), unit.strip());
        if (changed.equals(entry) || changed.title().isEmpty()) {
            return;
        }
        background.ask("amend case", () -> questions.amend().apply(changed), answer -> {
            if (answer instanceof Answer.No<CaseEntry>(var why)) {
                refused.accept(why);
            }
            refresh();
        });
    }

    /** The first case after the marked one, or from the top, that is not handed in. */
    public Optional<CaseEntry> nextUnfinished() {
        int from = chosen.get().map(rows::indexOf).orElse(-1) + 1;
        return Stream.concat(rows.subList(from, rows.size()).stream(), rows.subList(0, from).stream())
                .filter(CaseRow::isUnfinished)
                .map(CaseRow::entry)
                .findFirst();
    }

    private static boolean isDraft(CaseRow row) {
        return row.begun() && row.status() == Status.DRAFT;
    }

    private static boolean holds(CaseEntry entry, String words) {
        return Stream.of(entry.number(), entry.title(), entry.unit()).anyMatch(text -> text.contains(words));
    }

    public Round round() {
        return round;
    }

    /** The cases that the filter lets through. */
    public ObservableList<CaseRow> shown() {
        return shown;
    }

    public StringProperty filter() {
        return filter;
    }

    /** The need without which no case is shown; empty for none. */
    ReadOnlyObjectProperty<Optional<Need>> only() {
        return only;
    }

    /** The case that is marked in the list. */
    public ObjectProperty<Optional<CaseRow>> chosen() {
        return chosen;
    }

    public ObservableValue<Tally> tally() {
        return Bindings.createObjectBinding(() -> Tally.of(rows), rows);
    }

    ObservableValue<Overview> overview() {
        return Bindings.createObjectBinding(() -> Overview.of(rows), rows);
    }

    public ObservableValue<Optional<Load>> load() {
        return Bindings.createObjectBinding(() -> Load.of(rows), rows);
    }

    /** Place in {@link #shown} of the case that was marked last; the first where that one is not shown. */
    public int lastMarked() {
        var ids = shown.stream().map(row -> row.entry().id()).toList();
        return Math.max(0, last.map(ids::indexOf).orElse(0));
    }

    public BooleanBinding hasCases() {
        return Bindings.isNotEmpty(rows);
    }

    public BooleanBinding hasChosen() {
        return Bindings.createBooleanBinding(() -> chosen.get().isPresent(), chosen);
    }

    /** Whether a case is marked of which this holds. */
    BooleanBinding hasChosen(Predicate<CaseRow> holds) {
        return Bindings.createBooleanBinding(() -> chosen.get().filter(holds).isPresent(), chosen);
    }

    public BooleanBinding hasUnfinished() {
        return Bindings.createBooleanBinding(() -> nextUnfinished().isPresent(), rows);
    }

    /** Whether the first answer is there; before it nothing should be shown as missing. */
    public ReadOnlyBooleanProperty known() {
        return known.getReadOnlyProperty();
    }

    /** Whether it is known that the round has no case. */
    public BooleanBinding empty() {
        return Bindings.createBooleanBinding(() -> known.get() && rows.isEmpty(), known, rows);
    }
}
