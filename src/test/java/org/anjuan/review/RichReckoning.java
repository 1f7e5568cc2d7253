package org.anjuan.review;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@link RichStandard} reckoned by hand: its rules written out one by one in whole hundredths of a point, knowing nothing
 * of the real arithmetic.
 */
final class RichReckoning {
    private final Review review;

    RichReckoning(Review review) {
        this.review = review;
    }

    /** The total in hundredths; null when nothing could be earned. */
    @Nullable
    Long total() {
        long p = 0;
        long e = 0;
        long over = 0;
        if (applies("I1")) {
            long taken = taken("I1", "grave") + taken("I1", "each");
            p += 600;
            e += Math.max(0, 600 - taken);
            over = Math.max(0, taken - 600);
        }
        boolean whole = given("E2", "whole");
        long first = applies("E1") ? (whole ? 250 : Math.min(250, taken("E1", "a") + taken("E1", "b"))) : 0;
        long second = applies("E2") ? (whole ? 400 : Math.min(400, taken("E2", "part"))) : 0;
        long both = (applies("E1") ? 250L : 0L) + (applies("E2") ? 400L : 0L);
        p += both;
        e += both - Math.min(300, first + second);
        boolean group = given("I3", "group");
        p += 500 + 300 + (applies("I4") ? 400 : 0);
        e += applies("I2") ? (group || given("I2", "all") ? 0 : 500) : 500;
        e += applies("I3") && !group ? 300 : 0;
        e += applies("I4") ? (group ? 0 : 400 - Math.min(400, taken("I4", "two"))) : 0;
        long d = Math.min(800, applies("I5") ? taken("I5", "ten") + halves() : 0);
        long bonus = Math.min(1200, applies("I6") ? taken("I6", "ten") + taken("I6", "five") : 0);
        long minus = given("V1", "holds") ? 3000 : 0;
        long whole50 = 5000 - d - over - minus + bonus;
        long total = halfUp(whole50 * p + 5000 * e, p);
        return Math.clamp(total, 0L, 10_500L);
    }

    /** The grade as the standard's words have it. */
    String grade() {
        long total = Objects.requireNonNull(total());
        long problems = review.score("I5").counting().count();
        boolean best = total >= 9000 && problems <= 1 && !given("V2", "holds");
        return best ? "优秀" : total >= 6000 ? "合格" : "不合格";
    }

    /** Every deduction for halves is capped by itself. */
    private long halves() {
        return review.score("I5")
                .counting()
                .filter(deduction -> deduction.reason().equals("half"))
                .mapToLong(deduction -> Math.min(300, 50L * deduction.times()))
                .sum();
    }

    private boolean applies(String item) {
        return review.score(item).verdict() != Verdict.NOT_APPLICABLE;
    }

    private boolean given(String item, String reason) {
        return review.score(item).deductions().stream()
                .anyMatch(deduction ->
                        deduction.waiver().isEmpty() && Set.of(reason).contains(deduction.reason()));
    }

    private long taken(String item, String reason) {
        long taken = 0;
        for (var deduction : review.score(item).deductions()) {
            boolean counts = deduction.waiver().isEmpty() && deduction.reason().equals(reason);
            taken += counts ? deduction.points().movePointRight(2).longValueExact() * deduction.times() : 0;
        }
        return taken;
    }

    private static long halfUp(long numerator, long denominator) {
        long sign = numerator < 0 ? -1 : 1;
        return sign * ((2 * Math.abs(numerator) + denominator) / (2 * denominator));
    }
}
