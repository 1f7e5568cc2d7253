package org.anjuan.standard;

import java.math.BigDecimal;
import org.anjuan.standard.Cost.Fixed;
import org.anjuan.standard.Cost.Ladder;
import org.anjuan.standard.Cost.PerTime;
import org.anjuan.standard.Cost.Range;
import org.anjuan.standard.StandardProblem.Kind;

/** What makes one reason's cost valid. */
record CostValidity(Report report, String path, Part.Kind kind, Item item, String reason) {

    void check(Cost cost) {
        switch (kind) {
            case VETO -> {
                if (!(cost instanceof Cost.Veto)) {
                    add(Kind.NOT_A_VETO, item.id(), reason);
                }
            }
            case CHECK -> {
                if (!(cost instanceof Cost.Nothing) && !(cost instanceof Cost.Veto)) {
                    add(Kind.CHECK_COSTS, item.id(), reason);
                }
            }
            case BONUS -> bonus(cost);
            case EARN, DEDUCT -> points(cost);
        }
    }

    private void bonus(Cost cost) {
        boolean gives = cost instanceof Fixed
                || cost instanceof PerTime
                || cost instanceof Range
                || cost instanceof Ladder
                || cost instanceof Cost.AllPoints;
        if (gives) {
            points(cost);
        } else {
            add(Kind.BONUS_TAKES, item.id(), reason);
        }
    }

    private void points(Cost cost) {
        switch (cost) {
            case Fixed(var points) -> bounded(points);
            case PerTime(var points, var _, var cap) -> {
                bounded(points);
                if (cap != null) {
                    cap(cap);
                }
            }
            case Range range -> range(range);
            case Ladder ladder -> ladder(ladder);
            case Cost.AllPoints _ -> {
                if (item.points().signum() == 0) {
                    add(Kind.NOTHING_TO_TAKE, item.id(), reason);
                }
            }
            case Cost.WholeItem _ -> {
                if (item.heading() == null) {
                    add(Kind.NO_HEADING, item.id(), reason);
                }
            }
            case Cost.WholeGroup _, Cost.Nothing _, Cost.Veto _ -> {}
        }
    }

    private void range(Range range) {
        if (positive(range.step()) && range.least().compareTo(range.most()) > 0) {
            add(Kind.RANGE_EMPTY, item.id(), reason, plain(range.least()), plain(range.most()));
            return;
        }
        bounded(range.least());
        bounded(range.most());
        boolean meets = range.step().signum() <= 0
                || range.most().subtract(range.least()).remainder(range.step()).signum() == 0;
        if (!meets) {
            add(
                    Kind.STEP_NOT_DIVIDING,
                    item.id(),
                    reason,
                    plain(range.least()),
                    plain(range.most()),
                    plain(range.step()));
        }
    }

    private void ladder(Ladder ladder) {
        boolean rises = ladder.rungs().size() > 1;
        for (int i = 0; i < ladder.rungs().size(); i++) {
            var points = ladder.rungs().get(i).points();
            bounded(points);
            rises &= i == 0 || points.compareTo(ladder.rungs().get(i - 1).points()) > 0;
        }
        if (!rises) {
            add(Kind.LADDER_NOT_RISING, item.id(), reason);
        }
    }

    private void cap(BigDecimal cap) {
        if (positive(cap) && isAbove(cap)) {
            add(Kind.CAP_ABOVE_POINTS, item.id(), plain(cap), plain(item.points()));
        }
    }

    private void bounded(BigDecimal points) {
        if (positive(points) && isAbove(points)) {
            add(Kind.COST_ABOVE_POINTS, item.id(), reason, plain(points), plain(item.points()));
        }
    }

    private boolean isAbove(BigDecimal points) {
        var limit = item.limit();
        return limit != null && points.compareTo(limit) > 0;
    }

    private boolean positive(BigDecimal number) {
        return report.positive(path, item.id() + " " + reason, number);
    }

    private void add(Kind problem, String... arguments) {
        report.add(problem, path, arguments);
    }

    private static String plain(BigDecimal number) {
        return Report.plain(number);
    }
}
