package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.Cost.AllPoints;
import org.anjuan.standard.Cost.Fixed;
import org.anjuan.standard.Cost.PerTime;
import org.anjuan.standard.Cost.Range;
import org.anjuan.standard.Cost.Veto;
import org.anjuan.standard.Cost.WholeGroup;
import org.anjuan.standard.StandardProblem.Kind;

/** What makes one reason's cost valid. */
final class CostValidity {
    private final String path;
    private final Item item;
    private final String reason;
    private final List<StandardProblem> problems = new ArrayList<>();

    private CostValidity(String path, Item item, String reason) {
        this.path = path;
        this.item = item;
        this.reason = reason;
    }

    static List<StandardProblem> problems(String path, Item item, Deductible deductible) {
        var validity = new CostValidity(path, item, deductible.id());
        validity.check(deductible.cost());
        return validity.problems;
    }

    private void check(Cost cost) {
        switch (cost) {
            case Fixed(var points) -> bounded(points);
            case PerTime(var points, var _, var cap) -> {
                bounded(points);
                if (cap != null) {
                    cap(cap);
                }
            }
            case Range range -> range(range);
            case AllPoints _, WholeGroup _, Veto _ -> {}
        }
    }

    private void range(Range range) {
        if (positive(range.step()) && range.least().compareTo(range.most()) > 0) {
            report(Kind.RANGE_EMPTY, item.id(), reason, plain(range.least()), plain(range.most()));
            return;
        }
        bounded(range.least());
        bounded(range.most());
        boolean meets = range.step().signum() <= 0
                || range.most().subtract(range.least()).remainder(range.step()).signum() == 0;
        if (!meets) {
            report(
                    Kind.STEP_NOT_DIVIDING,
                    item.id(),
                    reason,
                    plain(range.least()),
                    plain(range.most()),
                    plain(range.step()));
        }
    }

    private void cap(BigDecimal cap) {
        if (positive(cap) && cap.compareTo(item.points()) > 0) {
            report(Kind.CAP_ABOVE_POINTS, item.id(), plain(cap), plain(item.points()));
        }
    }

    private void bounded(BigDecimal points) {
        if (positive(points) && points.compareTo(item.points()) > 0) {
            report(Kind.COST_ABOVE_POINTS, item.id(), reason, plain(points), plain(item.points()));
        }
    }

    private boolean positive(BigDecimal number) {
        if (number.signum() <= 0) {
            report(Kind.NOT_POSITIVE, item.id() + " " + reason, plain(number));
        }
        return number.signum() > 0;
    }

    private void report(Kind kind, String... arguments) {
        problems.add(Validity.problem(kind, path, arguments));
    }

    private static String plain(BigDecimal number) {
        return Validity.plain(number);
    }
}
