package org.anjuan.ui.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.desk.Following;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Proven;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Finding;
import org.anjuan.review.FindingStand;
import org.anjuan.review.Ground;
import org.anjuan.review.Proof;
import org.anjuan.review.Refused;
import org.anjuan.review.Status;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.ui.kit.CostWords;

/** 疑点: what the program noticed in a case, and what the reviewer does with it. Nothing is scored without a key. */
public final class FindingsModel {
    private final Sitting sitting;
    private final Words words;
    private final Jobs jobs;
    private final List<Finding> underWay = new ArrayList<>();
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(this, "shelf", Shelf.WAITING);
    private final ReadOnlyObjectWrapper<Following> following =
            new ReadOnlyObjectWrapper<>(this, "following", Following.NOTHING);
    private final ReadOnlyObjectWrapper<Progressing> recognising =
            new ReadOnlyObjectWrapper<>(this, "recognising", Progressing.NONE);
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<Optional<FindingStand>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Accepting>> ask =
            new ReadOnlyObjectWrapper<>(this, "ask", Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper(this, "running");
    private boolean unjudgedOpen;
    private int place;

    /**
     * Pages being recognised.
     *
     * @param done of {@code pages}; all where nothing is being recognised
     */
    record Progressing(int done, int pages) {
        static final Progressing NONE = new Progressing(0, 0);

        boolean goesOn() {
            return done < pages;
        }
    }

    public FindingsModel(Sitting sitting, Words words, Jobs jobs) {
        this.sitting = sitting;
        this.words = words;
        this.jobs = jobs;
        shelf.subscribe((_, _) -> {
            current.set(Optional.empty());
            refresh();
        });
    }

    /** The program is so far with reading the case. */
    public void told(Following now) {
        now.reading().ifPresent(sitting::know);
        following.set(now);
        refresh();
    }

    /** So many pages of all were looked at by the recogniser, and some of them were read anew. */
    public void recognised(int done, int pages) {
        recognising.set(new Progressing(done, pages));
    }

    /** The review is another one now. */
    public void refresh() {
        var walk = walk();
        var stands = current.get()
                .flatMap(now -> walk.stream()
                        .filter(stand -> stand.finding().isSame(now.finding()))
                        .findFirst());
        current.set(stands.or(() -> walk.stream().findFirst()));
        var next = new ArrayList<>(listing().rows(shelf.get(), this::row, words.say("findings.noitem")));
        next.addAll(unjudged());
        if (!next.equals(rows.get())) {
            rows.set(List.copyOf(next));
        }
    }

    private Row row(FindingStand stand) {
        boolean isCurrent = current.get()
                .filter(now -> now.finding().isSame(stand.finding()))
                .isPresent();
        return new Row.One(stand, isCurrent, isUnderWay(stand.finding()));
    }

    private List<Row> unjudged() {
        var all = sitting.reading().map(reading -> reading.unjudged()).orElse(List.of());
        if (all.isEmpty() || shelf.get() != Shelf.WAITING) {
            return List.of();
        }
        var lines = new ArrayList<Row>();
        lines.add(new Row.UnjudgedHead(all.size(), unjudgedOpen));
        if (unjudgedOpen) {
            all.forEach(each -> lines.add(new Row.NotJudged(each)));
        }
        return lines;
    }

    /** Unfolds what could not be judged, or folds it away. */
    void foldUnjudged() {
        unjudgedOpen = !unjudgedOpen;
        refresh();
    }

    public ReadOnlyObjectProperty<Following> followingProperty() {
        return following.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progressing> recognisingProperty() {
        return recognising.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The finding one is at; empty where none is listed. */
    public ReadOnlyObjectProperty<Optional<FindingStand>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ObjectProperty<Shelf> shelfProperty() {
        return shelf;
    }

    /** What is still to be chosen before a finding is taken. */
    ReadOnlyObjectProperty<Optional<Accepting>> askProperty() {
        return ask.getReadOnlyProperty();
    }

    /** What was done last, in words. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** How many findings are being taken, whose pictures are still cut out. */
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What waiting findings say of pages as a whole, by page. */
    public Map<PageKey, String> ofPages() {
        Map<PageKey, String> said = new HashMap<>();
        sitting.findings().stream()
                .filter(stand -> stand.state().waits() && stand.finding().isOfPages())
                .forEach(stand -> stand.finding()
                        .pages()
                        .forEach(page ->
                                said.merge(page, stand.finding().message(), (one, other) -> one + "\n" + other)));
        return said;
    }

    /** How many findings wait for a person. */
    public int waiting() {
        return count(Shelf.WAITING);
    }

    int count(Shelf of) {
        return listing().count(of);
    }

    Sitting sitting() {
        return sitting;
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    private void step(int by) {
        var walk = walk();
        int here = index(walk);
        if (here >= 0 && here + by >= 0 && here + by < walk.size()) {
            go(walk.get(here + by).finding());
        }
    }

    /** Comes to a finding. */
    void go(Finding finding) {
        place = 0;
        walk().stream()
                .filter(stand -> stand.finding().isSame(finding))
                .findFirst()
                .ifPresent(stand -> current.set(Optional.of(stand)));
        refresh();
    }

    /** Every place of the current finding. */
    public List<Anchor> places() {
        return current.get().map(stand -> stand.finding().places()).orElse(List.of());
    }

    /** The next place of the current finding, the first one first. */
    public Optional<Anchor> nextPlace() {
        var places = places();
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(place++ % places.size()));
    }

    /** 确认并扣分: takes the current finding as a deduction, or asks what is not clear. */
    public void accept() {
        current.get().filter(this::canBeHandled).ifPresent(stand -> {
            var links = Link.of(stand.finding(), sitting.standard());
            var link = links.stream().findFirst().filter(this::isClear);
            if (link.isPresent() && links.size() == 1) {
                var item = link.get().item();
                var reason = link.get().reason().orElseThrow();
                take(
                        stand.finding(),
                        item,
                        reason,
                        Choices.usual(reason, item),
                        stand.finding().message());
            } else {
                ask.set(Optional.of(new Accepting(stand.finding(), links)));
            }
        });
    }

    /** Whether nothing is left to choose: one reason, whose points are fixed or taken already, and that decides nothing. */
    private boolean isClear(Link link) {
        return link.reason()
                .filter(reason -> !Choices.decides(reason)
                        && (Choices.points(reason).isEmpty()
                                || there(link.item(), reason).isPresent()))
                .isPresent();
    }

    private boolean canBeHandled(FindingStand stand) {
        if (sitting.review().status() != Status.DRAFT) {
            said.set(words.say("scoring.said.closed"));
            return false;
        }
        if (stand.state() == FindingStand.State.ACCEPTED) {
            said.set(words.say("findings.said.taken"));
            return false;
        }
        return !isUnderWay(stand.finding());
    }

    /** Asks no more what a finding leaves open. */
    public void dismissAsk() {
        ask.set(Optional.empty());
    }

    /** Takes a finding as a deduction of these points; its places are cut out first. */
    void take(Finding finding, Item item, Deductible reason, BigDecimal points, String note) {
        dismissAsk();
        underWay.add(finding);
        running.set(running.get() + 1);
        leave(finding);
        jobs.start(
                "proving a finding",
                _ -> finding.places().stream()
                        .distinct()
                        .map(sitting::prove)
                        .map(Proven::proof)
                        .toList(),
                proofs -> {
                    over(finding);
                    taken(finding, item, reason, points, note, proofs);
                },
                trouble -> {
                    over(finding);
                    said.set(words.say("scoring.said.unproved", trouble.code()));
                });
    }

    private void over(Finding finding) {
        underWay.remove(finding);
        running.set(running.get() - 1);
        refresh();
    }

    private void taken(
            Finding finding, Item item, Deductible reason, BigDecimal points, String note, List<Proof> proofs) {
        var deduction = there(item, reason)
                .map(old -> old.wider(Choices.counts(reason) ? 1 : 0, proofs))
                .orElseGet(() -> Choices.fresh(sitting.newId(), item, reason, points, note, proofs));
        act(
                new Change.Accepted(finding, deduction),
                "findings.said.accepted",
                item.id(),
                CostWords.taken(deduction.points()),
                reason.text());
    }

    private Optional<Deduction> there(Item item, Deductible reason) {
        return sitting.review().score(item.id()).deductions().stream()
                .filter(deduction -> deduction.reason().equals(reason.id()))
                .findFirst();
    }

    /** Puts the current finding aside for this reason. */
    public void dismiss(Ground ground) {
        current.get().filter(this::canBeHandled).ifPresent(stand -> {
            leave(stand.finding());
            act(
                    new Change.Dismissed(stand.finding(), ground, ""),
                    "findings.said.dismissed",
                    words.say("ground", ground));
        });
    }

    /** Leaves the current finding for later. */
    public void postpone() {
        current.get().filter(this::canBeHandled).ifPresent(stand -> {
            leave(stand.finding());
            act(new Change.Postponed(stand.finding()), "findings.said.postponed");
        });
    }

    /** Comes to what is listed after a finding, or before it where it is the last. */
    private void leave(Finding finding) {
        var walk = walk();
        int here = index(walk);
        int next = here + 1 < walk.size() ? here + 1 : here - 1;
        if (here >= 0 && next >= 0 && walk.get(here).finding().isSame(finding)) {
            go(walk.get(next).finding());
        } else {
            refresh();
        }
    }

    private void act(Change change, String sentence, Object... args) {
        said.set(
                switch (sitting.act(change)) {
                    case Applied.Done _ -> words.say(sentence, args);
                    case Refused refused -> words.say(refused);
                });
        refresh();
    }

    private boolean isUnderWay(Finding finding) {
        return underWay.stream().anyMatch(finding::isSame);
    }

    private List<FindingStand> walk() {
        return listing().walk(shelf.get());
    }

    private int index(List<FindingStand> walk) {
        return current.get()
                .flatMap(now -> walk.stream()
                        .filter(stand -> stand.finding().isSame(now.finding()))
                        .findFirst())
                .map(walk::indexOf)
                .orElse(-1);
    }

    private Listing listing() {
        return new Listing(sitting.standard(), sitting.review(), sitting.findings());
    }
}
