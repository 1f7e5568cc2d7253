package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.LadderYaml;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.table.Unread.Why;
import org.jspecify.annotations.Nullable;

/** Writes what the reasons of one item cost; a cost beyond the item's points is cut and told of. */
final class ReasonCosts {
    private static final BigDecimal FINE_STEP = new BigDecimal("0.5");

    private final DraftItem item;
    private final Draft draft;

    /** Whether a step had to be chosen that the table does not say. */
    boolean choosesSteps;

    ReasonCosts(DraftItem item, Draft draft) {
        this.item = item;
        this.draft = draft;
    }

    Yaml of(DraftReason reason) {
        if (reason.outcome != null) {
            return new YamlFields().put("veto", reason.outcome).made();
        }
        if (reason.isRange) {
            return rangeCost(reason);
        }
        if (reason.each != null) {
            return eachCost(reason, reason.each);
        }
        if (!reason.rungs.isEmpty()) {
            return ladderCost(reason);
        }
        var word = reason.word == null ? "all" : reason.word;
        if (word.matches("[\\d.]+") && isBeyond(new BigDecimal(word))) {
            beyond(reason);
            word = "all";
        }
        return text(word);
    }

    /** One of several points, or points that are always the same; none of them beyond what the item has. */
    private Yaml ladderCost(DraftReason reason) {
        var rungs =
                reason.rungs.stream().filter(rung -> !isBeyond(rung.points())).toList();
        if (rungs.size() < reason.rungs.size()) {
            beyond(reason);
            rungs = upTo(reason, rungs);
        }
        return rungs.size() == 1 ? text(plain(rungs.getFirst().points())) : LadderYaml.of(rungs, Yaml.Spot.START);
    }

    /** The rungs the item can bear, and for the first that it cannot, all it has. */
    private List<Rung> upTo(DraftReason reason, List<Rung> borne) {
        var points = item.points;
        if (points == null || (!borne.isEmpty() && borne.getLast().points().compareTo(points) == 0)) {
            return borne;
        }
        var rungs = new ArrayList<>(borne);
        rungs.add(new Rung(points, reason.rungs.get(borne.size()).text()));
        return rungs;
    }

    private Yaml eachCost(DraftReason reason, BigDecimal each) {
        if (isBeyond(each)) {
            beyond(reason);
            return text("all");
        }
        var cost = new YamlFields().put("each", plain(each)).put("unit", reason.unit);
        if (reason.most != null && !isBeyond(reason.most)) {
            cost.put("cap", plain(reason.most));
        }
        return cost.made();
    }

    private Yaml rangeCost(DraftReason reason) {
        var most = reason.most == null ? item.points : reason.most;
        if (item.points != null && most != null && most.compareTo(item.points) > 0) {
            beyond(reason);
            most = item.points;
        }
        if (most == null) {
            return text("all");
        }
        var said = reason.step == null ? draft.remarks.steps.between(reason.least, most) : reason.step;
        var step = said == null ? step(reason.least, most) : said;
        choosesSteps |= said == null;
        var least = reason.least == null || reason.least.signum() == 0 || reason.least.compareTo(most) > 0
                ? step.min(most)
                : reason.least;
        return new YamlFields()
                .put("from", plain(least))
                .put("to", plain(most))
                .put("step", plain(step))
                .made();
    }

    /** As fine as the points between which the reviewer chooses; where not both are said, halves. */
    private static BigDecimal step(@Nullable BigDecimal least, BigDecimal most) {
        var fine = least == null ? FINE_STEP.min(Fineness.of(List.of(most))) : Fineness.of(List.of(least, most));
        return fine.min(most);
    }

    private boolean isBeyond(BigDecimal cost) {
        return item.points != null && cost.compareTo(item.points) > 0;
    }

    private void beyond(DraftReason reason) {
        draft.unread(new Unread(item.place, reason.text, Why.BEYOND_POINTS), item);
    }

    private static Yaml text(String word) {
        return new Yaml.Text(word, Yaml.Spot.START);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
