package org.anjuan.ui.scoring;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.anjuan.casefile.PageRun;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.review.Change;
import org.anjuan.review.Place;
import org.anjuan.review.Score;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.ui.kit.Later;

/** The checklist of one review: where one is in it, and every verdict that takes no points. */
public final class ScoringModel {
    private final Acts acts;
    private final Walk walk;
    private final NotesModel notes;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", "");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(this, "filter", Filter.ALL);
    private final ReadOnlyObjectWrapper<Optional<Ask>> ask = new ReadOnlyObjectWrapper<>(this, "ask", Optional.empty());
    private final ReadOnlyObjectWrapper<List<PageRun>> order;
    private Checklist list;

    public ScoringModel(Sitting sitting, Words words, Later later) {
        acts = new Acts(sitting, words);
        walk = new Walk(
                Checklist.items(sitting.standard()).stream().map(Item::id).toList());
        notes = new NotesModel(acts, later);
        order = new ReadOnlyObjectWrapper<>(this, "order", sitting.caseFile().order());
        list = checklist();
        current.set(Optional.ofNullable(sitting.review().place())
                .map(Place::item)
                .filter(walk.items()::contains)
                .or(() -> walk.items().stream().filter(this::isOpen).findFirst())
                .orElse(walk.items().getFirst()));
        filter.addListener((property, old, now) -> refresh());
        refresh();
    }

    public Acts acts() {
        return acts;
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Id of the item that is open. */
    public ReadOnlyStringProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    public String current() {
        return current.get();
    }

    Item currentItem() {
        return acts.item(current());
    }

    Score currentScore() {
        return score(current());
    }

    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /** What the reviewer is being asked. */
    public ReadOnlyObjectProperty<Optional<Ask>> askProperty() {
        return ask.getReadOnlyProperty();
    }

    void ask(Ask question) {
        ask.set(Optional.of(question));
    }

    /** Asks no more; tells whether anything was being asked. */
    public boolean dismiss() {
        boolean any = ask.get().isPresent();
        ask.set(Optional.empty());
        return any;
    }

    long count(Filter of) {
        return list.count(of);
    }

    /** The running order of the pages, by which proofs say where they are. */
    ReadOnlyObjectProperty<List<PageRun>> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** The review is another one now. */
    void refresh() {
        order.set(acts.sitting().caseFile().order());
        list = checklist();
        var next = list.rows(filter.get(), current());
        if (!next.equals(rows.get())) {
            rows.set(next);
        }
    }

    /** Makes the item the open one. */
    public void go(String item) {
        if (walk.items().contains(item) && !item.equals(current())) {
            notes.commit();
            current.set(item);
            refresh();
        }
    }

    public void next() {
        walk.after(current(), this::isShown).ifPresentOrElse(this::go, this::tellTheEnd);
    }

    public void previous() {
        walk.before(current(), this::isShown).ifPresent(this::go);
    }

    public void nextOpen() {
        walk.onward(current(), this::isOpen).ifPresentOrElse(this::go, () -> acts.hint("scoring.said.alljudged"));
    }

    public void previousOpen() {
        walk.backward(current(), this::isOpen).ifPresentOrElse(this::go, () -> acts.hint("scoring.said.alljudged"));
    }

    /** 无问题并下一项: an open or doubtful item is in order; what was decided otherwise is left alone. */
    public void clearAndNext() {
        var score = currentScore();
        var verdict = switch (score.verdict()) {
            case OPEN -> Verdict.CLEAR;
            case UNSURE -> score.deductions().isEmpty() ? Verdict.CLEAR : Verdict.DEDUCTED;
            case CLEAR, DEDUCTED, NOT_APPLICABLE -> score.verdict();
        };
        if (verdict == score.verdict() || judge(List.of(current()), verdict, "")) {
            next();
        }
    }

    /** 本节其余无问题, and on to the next open item. */
    public void restClear() {
        var open = list.open(group());
        if (open.isEmpty()) {
            nextOpen();
        } else if (acts.act(
                new Change.Judged(open, Verdict.CLEAR, ""), "scoring.said.restclear", group().title(), open.size())) {
            walk.onward(current(), this::isOpen).ifPresentOrElse(this::go, this::tellTheEnd);
        }
    }

    /** Asks why the current item does not apply. */
    public void notApplicable() {
        if (!currentScore().deductions().isEmpty()) {
            acts.refuse("scoring.said.hasdeductions", current());
            return;
        }
        var item = currentItem();
        ask(new Ask.NotApplicable(List.of(item), proposal(item.condition(), List.of(item))));
    }

    /** Asks why no item of the section that is still open applies. */
    public void restNotApplicable() {
        var items = list.open(group()).stream().map(acts::item).toList();
        if (items.isEmpty()) {
            acts.hint("scoring.said.nothingopen", group().title());
        } else {
            ask(new Ask.NotApplicable(items, proposal(group().condition(), items)));
        }
    }

    /** The items do not apply for this reason. */
    void setAside(Ask.NotApplicable asked, String why) {
        notes.given(asked);
        dismiss();
        var ids = asked.items().stream().map(Item::id).toList();
        if (judge(ids, Verdict.NOT_APPLICABLE, why.strip())) {
            walk.onward(current(), this::isOpen).ifPresent(this::go);
        }
    }

    /** 存疑, or the end of a doubt. */
    public void unsure() {
        var score = currentScore();
        var verdict = score.verdict() != Verdict.UNSURE
                ? Verdict.UNSURE
                : score.deductions().isEmpty() ? Verdict.OPEN : Verdict.DEDUCTED;
        judge(List.of(current()), verdict, "");
    }

    /** Back to 未评; its deductions go with it. */
    public void reopen() {
        if (currentScore().verdict() != Verdict.OPEN) {
            judge(List.of(current()), Verdict.OPEN, "");
        }
    }

    NotesModel notes() {
        return notes;
    }

    /** Keeps what is half typed. */
    public void commitNotes() {
        notes.commit();
    }

    private boolean judge(List<String> items, Verdict verdict, String note) {
        notes.commit();
        return acts.act(
                new Change.Judged(items, verdict, note),
                "scoring.said.judged",
                items.size() == 1 ? items.getFirst() : items.getFirst() + " … " + items.getLast(),
                acts.words().say("verdict", verdict));
    }

    /** What the standard itself says on when these do not apply: its condition, or the document they all hang on. */
    private String proposal(String condition, List<Item> items) {
        if (!condition.isEmpty()) {
            return acts.words().say("scoring.notapplicable.proposal", condition);
        }
        var documents =
                items.stream().map(item -> item.rules().onlyWith()).distinct().toList();
        return documents.size() == 1 && !documents.getFirst().isEmpty()
                ? acts.words().say("scoring.notapplicable.lacking", documents.getFirst())
                : "";
    }

    private void tellTheEnd() {
        long open = count(Filter.OPEN);
        if (open == 0) {
            acts.hint("scoring.said.alljudged");
        } else {
            acts.hint("scoring.said.end", open);
        }
    }

    private Group group() {
        return acts.sitting().standard().groupOf(current()).orElseThrow();
    }

    private boolean isOpen(String item) {
        return list.waits(item);
    }

    private boolean isShown(String item) {
        return list.lets(filter.get(), item);
    }

    private Score score(String item) {
        return acts.sitting().review().score(item);
    }

    private Checklist checklist() {
        var sitting = acts.sitting();
        return Checklist.of(sitting.standard(), sitting.review(), sitting.outcome());
    }
}
