package org.anjuan.desk.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Control;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Entry;
import org.anjuan.review.Grading;
import org.anjuan.review.History;
import org.anjuan.review.Judging;
import org.anjuan.review.Price;
import org.anjuan.review.Rebinding;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Session;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.read.Catalog;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;

/** Reading a standard, making a score out of changes, and making many scores anew after a standard changed. */
final class StandardBench implements Bench {
    private static final int ITEMS = 60;
    private static final String LOAD = "read and validate a standard of 107 items, warm";
    private static final int ROUNDS = 15;
    private static final int LOADS = 40;
    private static final int REVIEWS = 10_000;
    private static final String AGAIN = "score %d reviews anew".formatted(REVIEWS);
    private static final Session BY = new Session(new ReviewerId("bench"), "bench");

    @Override
    public String name() {
        return "standard";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var template = Catalog.shipped().find("penalty-general@1").orElseThrow();
        if (!(template.reading() instanceof Reading.Read(var standard, var _))) {
            throw new IllegalStateException("The shipped standard cannot be read");
        }
        var measures = new ArrayList<Measure>();
        measures.addAll(load(template.text()));
        measures.add(score(standard));
        measures.addAll(again(standard));
        return measures;
    }

    private List<Measure> load(String text) throws Exception {
        Times.Act read = _ -> {
            if (!(StandardReader.read(text) instanceof Reading.Read)) {
                throw new IllegalStateException("The shipped standard cannot be read");
            }
        };
        Times.of(LOADS, LOADS, read);
        double before = Cpu.isKnown() ? Cpu.own() : 0;
        var wall = Measure.alone(
                name(), LOAD + ", median", Times.of(0, LOADS, read).median(), "ms");
        return Cpu.isKnown()
                ? List.of(wall, Measure.alone(name(), LOAD + ", processor", (Cpu.own() - before) / LOADS, "ms"))
                : List.of(wall);
    }

    private Measure score(Standard standard) throws Exception {
        var judging = new Judging(standard);
        var entries = entries(standard);
        var times = Times.of(
                ROUNDS,
                ROUNDS,
                _ -> Grading.of(
                        standard,
                        History.replay(judging, blank(standard), entries).current()));
        return Measure.alone(
                name(), "score a review from %d changes, median".formatted(entries.size()), times.median(), "ms");
    }

    /**
     * Every review is carried over to the changed standard and scored, by as many threads as there are cores; also what that
     * costs the processor, which does not depend on what else runs.
     */
    private List<Measure> again(Standard standard) throws Exception {
        var review = History.replay(new Judging(standard), blank(standard), entries(standard))
                .current();
        var changed = changed(standard);
        Times.Act all = _ -> IntStream.range(0, REVIEWS)
                .parallel()
                .mapToObj(number -> Rebinding.of(changed, review).review())
                .forEach(rebound -> Grading.of(changed, rebound));
        all.run(0);
        double before = Cpu.isKnown() ? Cpu.own() : 0;
        var wall = Measure.alone(name(), AGAIN, Times.once(all) / 1000, "s");
        return Cpu.isKnown()
                ? List.of(wall, Measure.alone(name(), AGAIN + ", processor", (Cpu.own() - before) / 1000, "s"))
                : List.of(wall);
    }

    private static Review blank(Standard standard) {
        return Review.blank(new ReviewId("bench"), new CaseId("bench"), standard.ref(), BY.by());
    }

    /** Five changes of each item: judged, taken, corrected, noted, and every other one taken back. */
    private static List<Entry> entries(Standard standard) {
        var items =
                standard.parts(Part.Kind.EARN).flatMap(Part::items).limit(ITEMS).toList();
        var entries = new ArrayList<Entry>();
        for (var item : items) {
            for (var change : changes(item, items.indexOf(item))) {
                entries.add(new Entry(entries.size() + 1L, Instant.EPOCH.plusSeconds(entries.size()), BY, change));
            }
        }
        return entries;
    }

    private static List<Change> changes(Item item, int number) {
        var reason = item.deductibles().getFirst();
        var points = Price.proposed(reason.cost(), item);
        var id = "d" + number;
        return List.of(
                new Change.Judged(List.of(item.id()), Verdict.CLEAR, ""),
                new Change.Judged(List.of(item.id()), Verdict.OPEN, ""),
                new Change.Deducted(new Deduction(id, item.id(), reason.id(), 1, points, "note", List.of())),
                new Change.Noted(item.id(), "note"),
                number % 2 == 0 ? new Change.Withdrawn(id) : new Change.Amended(id, 1, points, "another note"));
    }

    /** The same standard as a later version that weighs otherwise. */
    private static Standard changed(Standard standard) {
        return new Standard(
                new StandardRef(standard.ref().id(), "later"),
                standard.title(),
                standard.caseKind(),
                standard.issuer(),
                standard.from(),
                standard.remarks(),
                standard.sources(),
                standard.dimensions(),
                standard.parts(),
                new Formula.BasePlusShare(new BigDecimal("40"), new BigDecimal("60")),
                standard.rounding(),
                standard.bands(),
                standard.vetoOutcome(),
                standard.terms());
    }
}
