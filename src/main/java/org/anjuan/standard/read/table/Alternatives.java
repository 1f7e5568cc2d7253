package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Several;
import org.jspecify.annotations.Nullable;

/** Reasons of one item of which only one can be given: those that stand in another's place, and those that are not taken twice. */
final class Alternatives {
    private static final Pattern NOT_TWICE = Pattern.compile("^(?!.*同[一类种样个]).*不[得予再作能]*(?:重复|累[计加])");

    private static final String VETO = "veto";

    private final List<DraftReason> reasons;

    Alternatives(List<DraftReason> reasons) {
        this.reasons = reasons;
    }

    /** Points for many instead of those for each, as 三份以上 stands beside 每份, are taken in their place. */
    void many(String when) {
        if (reasons.size() > 1) {
            var each = reasons.get(reasons.size() - 2);
            if (each.each != null && Several.areMany(when, each.unit)) {
                exclude(2);
            }
        }
    }

    /** The last reason stands in the place of the one before it and is a case of it. */
    void instead() {
        var before = reasons.get(reasons.size() - 2);
        var last = reasons.getLast();
        last.text = before.text + "，" + last.text;
        last.isCertain &= before.isCertain;
        exclude(2);
    }

    /** The last reason stands in the place of the one before it, which both keep their own words. */
    void lighter() {
        exclude(2);
    }

    /** The last reason stands in the place of those before it where their fault is graver, which its words say. */
    void graver(String words) {
        var base = base(reasons.get(reasons.size() - 2));
        var last = reasons.getLast();
        last.text = base.text + "，" + words;
        last.isCertain = base.isCertain;
        if (!VETO.equals(last.word)) {
            exclude(2);
        }
    }

    /** The first of those that exclude one another, whose words name the fault. */
    private DraftReason base(DraftReason one) {
        return reasons.stream()
                .filter(each -> !one.exclusive.isEmpty() && each.exclusive.equals(one.exclusive))
                .findFirst()
                .orElse(one);
    }

    /** Whether the reasons of a row are more than one, those that exclude one another counted once. */
    boolean areSeveral(Place row) {
        return reasons.stream()
                        .filter(reason -> reason.place.equals(row))
                        .map(this::base)
                        .distinct()
                        .count()
                > 1;
    }

    /** Makes the last ones of a row exclude one another; false where it has not so many, or some do so already with others. */
    boolean onlyOne(int costs, Place row) {
        long beside =
                reasons.stream().filter(reason -> reason.place.equals(row)).count();
        int meant = costs == Integer.MAX_VALUE ? (int) beside : costs;
        boolean isSo = meant > 1
                && meant <= beside
                && reasons.subList(reasons.size() - meant, reasons.size()).stream()
                        .allMatch(reason -> reason.exclusive.isEmpty());
        if (isSo) {
            exclude(meant);
        }
        return isSo;
    }

    /** The most that all reasons together can take, one of those that exclude one another; null where one may take all there is. */
    @Nullable
    BigDecimal most() {
        var most = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < reasons.size(); i++) {
            var reason = reasons.get(i);
            var taken = reason.mostTaken();
            if (taken == null) {
                return null;
            }
            most.merge(reason.exclusive.isEmpty() ? "r" + (i + 1) : reason.exclusive, taken, BigDecimal::max);
        }
        return most.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether words that do not count what they speak of may mean that several reasons exclude one another. */
    boolean mayBeMeant(String words) {
        return reasons.size() > 1 && NOT_TWICE.matcher(words).find();
    }

    private void exclude(int last) {
        int from = reasons.size() - last;
        var first = reasons.get(from);
        var name = first.exclusive.isEmpty() ? "r" + (from + 1) : first.exclusive;
        reasons.subList(from, reasons.size()).forEach(reason -> reason.exclusive = name);
    }
}
