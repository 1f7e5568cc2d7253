package org.anjuan.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.review.Outcome.Missed;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.GradeLimit;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/** Reads the grade from a total, going down past grades that a veto bars or whose conditions are not met. */
final class Grades {
    private final Standard standard;
    private final Review review;
    private final Accounting accounts;
    private final Vetoes vetoes;
    private final List<Missed> missed = new ArrayList<>();

    Grades(Standard standard, Review review, Accounting accounts, Vetoes vetoes) {
        this.standard = standard;
        this.review = review;
        this.accounts = accounts;
        this.vetoes = vetoes;
    }

    /** The grade; null when none holds the total. */
    @Nullable
    String of(BigDecimal total) {
        var bands = standard.bands();
        int at = 0;
        while (at < bands.size() && !bands.get(at).holds(total)) {
            at++;
        }
        for (int i = at; i < bands.size(); i++) {
            var grade = bands.get(i).name();
            var why = obstacle(bands.get(i));
            if (why.isEmpty()) {
                return grade;
            }
            missed.add(new Missed(grade, why.get()));
        }
        return null;
    }

    /** Grades the total would have reached. */
    List<Missed> missed() {
        return List.copyOf(missed);
    }

    private Optional<String> obstacle(GradeBand band) {
        return vetoes.bars(band.name())
                .or(() -> band.limits().stream()
                        .filter(limit -> !isMet(limit))
                        .map(GradeLimit::in)
                        .findFirst());
    }

    private boolean isMet(GradeLimit limit) {
        var mostLost = limit.mostLost();
        var mostProblems = limit.mostProblems();
        var mostZeros = limit.mostZeros();
        return (mostLost == null || lost(limit.in()).compareTo(mostLost) <= 0)
                && (mostProblems == null || problems(limit.in()) <= mostProblems)
                && (mostZeros == null || zeros(limit.in()) <= mostZeros);
    }

    /** How many items that are judged have nothing left of what they are worth. */
    private long zeros(String in) {
        return standard.below(in).stream()
                .filter(item -> review.score(item.id()).verdict() != Verdict.NOT_APPLICABLE)
                .map(item -> requireNonNull(accounts.items().get(item.id())))
                .filter(account ->
                        account.possible().signum() > 0 && account.got().signum() == 0)
                .count();
    }

    private BigDecimal lost(String in) {
        var part = accounts.parts().get(in);
        var group = accounts.groups().get(in);
        if (part != null) {
            return part.lost();
        }
        return group != null
                ? group.lost()
                : standard.below(in).stream().map(this::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal lost(Item item) {
        var account = requireNonNull(accounts.items().get(item.id()));
        return account.lost().add(account.overflow());
    }

    private long problems(String in) {
        return standard.below(in).stream()
                .mapToLong(item -> review.score(item.id()).counting().count())
                .sum();
    }
}
