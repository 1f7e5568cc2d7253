package org.anjuan.samples;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * {@link RichStandard} reckoned by hand: its rules written out one by one in whole hundredths of a point and in fractions
 * of whole numbers, knowing nothing of the real arithmetic.
 */
public final class RichReckoning {
    private final RichStandard way;
    private final Review review;

    /** A number of hundredths of a point, as a fraction. */
    private record Part(BigInteger over, BigInteger under) {
        static Part of(long whole) {
            return new Part(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        static Part of(long worth, long earned, long possible) {
            return new Part(
                    BigInteger.valueOf(worth).multiply(BigInteger.valueOf(earned)), BigInteger.valueOf(possible));
        }

        Part plus(Part other) {
            return new Part(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Part plus(long whole) {
            return plus(of(whole));
        }

        boolean isBelow(long whole) {
            return over.compareTo(under.multiply(BigInteger.valueOf(whole))) < 0;
        }

        /** Rounded to whole units of so many hundredths: 'u' half up, 'e' half to even, 'd' towards zero. */
        Part rounded(long unit, char mode) {
            var step = under.multiply(BigInteger.valueOf(unit));
            var parts = over.abs().divideAndRemainder(step);
            int side = parts[1].shiftLeft(1).compareTo(step);
            boolean isOdd = parts[0].testBit(0);
            boolean up = mode != 'd' && (side > 0 || (side == 0 && (mode == 'u' || isOdd)));
            var whole = (up ? parts[0].add(BigInteger.ONE) : parts[0]).multiply(BigInteger.valueOf(unit));
            return new Part(over.signum() < 0 ? whole.negate() : whole, BigInteger.ONE);
        }
    }

    /** The review, handed in or not, by the rules of the standard it is bound to. */
    public RichReckoning(RichStandard way, Review review) {
        this.way = way;
        this.review = review;
    }

    /** The printed total in points; null when a veto leaves none or nothing could be earned. */
    public @Nullable BigDecimal total() {
        if (given("I9", "away") || given("V4", "holds")) {
            return null;
        }
        if (given("V3", "holds") || given("V5", "low")) {
            return new BigDecimal(given("V3", "holds") ? "0" : "20");
        }
        return nothingCounts() ? null : points(printed(exact()));
    }

    /** The grade as the standard's words have it; null where there is nothing to grade. */
    public @Nullable String grade() {
        if (given("I9", "away")) {
            return "不符合评查条件";
        }
        if (given("V3", "holds") || given("V4", "holds") || given("V5", "low")) {
            return "不合格";
        }
        if (nothingCounts()) {
            return null;
        }
        var read = switch (way) {
            case SHARE, HELD_SHARE, FROM_FULL -> printed(exact());
            case SUM, BY_PARTS -> exact();
        };
        long problems = review.score("I5").counting().count();
        boolean best = !read.isBelow(best()) && problems <= 1 && zerosInG() <= 1 && !given("V2", "holds");
        boolean isEmpty = applies("E1") && first() == 250 && applies("E2") && second() == 400;
        boolean pass = !read.isBelow(pass()) && first() + second() <= 400 && !isEmpty && lostInB1() <= 800;
        return best ? "优秀" : pass ? "合格" : "不合格";
    }

    /** Where each part is scaled for itself, nothing comes of a part in which nothing applies. */
    private boolean nothingCounts() {
        return way == RichStandard.BY_PARTS && possibleG() == 0;
    }

    private long best() {
        return switch (way) {
            case SHARE, HELD_SHARE, BY_PARTS -> 9000;
            case SUM -> 3000;
            case FROM_FULL -> 9500;
        };
    }

    private long pass() {
        return switch (way) {
            case SHARE, HELD_SHARE, BY_PARTS -> 6000;
            case SUM -> 1500;
            case FROM_FULL -> 7500;
        };
    }

    private Part printed(Part exact) {
        return switch (way) {
            case SHARE, FROM_FULL -> exact.rounded(1, 'u');
            case HELD_SHARE -> exact.rounded(10, 'e');
            case SUM -> exact.rounded(100, 'd');
            case BY_PARTS -> exact.rounded(1, 'd');
        };
    }

    private Part exact() {
        long p = possibleB();
        long e = earnedB();
        long pg = possibleG();
        long eg = earnedG();
        long d = deducted();
        long rest = bonus() - overflow() - minus();
        return limited(
                switch (way) {
                    case SHARE -> held(Part.of(5000, e + eg, p + pg).plus(5000 - d + rest), 0L, 10_500L);
                    case HELD_SHARE -> {
                        var share =
                                Part.of(5000, e + eg, p + pg).rounded(10, 'e').plus(-d);
                        yield (share.isBelow(0) ? Part.of(0) : share).plus(5000 + rest);
                    }
                    case SUM -> held(Part.of(e + eg - d + rest), 0L, null);
                    case FROM_FULL -> held(Part.of(10_000 - d + rest), null, 10_000L);
                    case BY_PARTS ->
                        held(
                                Part.of(8000, e, p)
                                        .rounded(1, 'd')
                                        .plus(Part.of(2000, eg, pg).rounded(1, 'd'))
                                        .plus(-d + rest),
                                0L,
                                null);
                });
    }

    /** What a veto leaves of it, in as many digits as the total is printed with. */
    private Part limited(Part total) {
        long most = switch (way) {
            case SHARE, FROM_FULL, BY_PARTS -> 2056;
            case HELD_SHARE -> 2050;
            case SUM -> 2000;
        };
        return given("V6", "holds") && !total.isBelow(most) ? Part.of(most) : total;
    }

    private static Part held(Part total, @Nullable Long floor, @Nullable Long ceiling) {
        var floored = floor != null && total.isBelow(floor) ? Part.of(floor) : total;
        return ceiling != null && !floored.isBelow(ceiling) ? Part.of(ceiling) : floored;
    }

    private long possibleB() {
        return of("I1", 600) + of("E1", 250) + of("E2", 400) + 500 + 300 + of("I4", 400);
    }

    private long earnedB() {
        boolean group = given("I3", "group");
        long e = of("I1", Math.max(0, 600 - first1()));
        e += of("E1", 250) + of("E2", 400) - Math.min(300, first() + second());
        e += applies("I2") ? (group || given("I2", "all") ? 0 : 500) : 500;
        e += applies("I3") && !group ? 300 : 0;
        e += of("I4", group ? 0 : 400 - Math.min(400, taken("I4", "two")));
        return e;
    }

    private long first1() {
        return taken("I1", "grave") + taken("I1", "each");
    }

    /** What B1 lost: its item, and its heading within the heading's cap. */
    private long lostInB1() {
        return of("I1", Math.min(600, first1())) + Math.min(300, first() + second());
    }

    private long first() {
        return of("E1", given("E2", "whole") ? 250 : Math.min(250, taken("E1", "a") + taken("E1", "b")));
    }

    private long second() {
        return of("E2", given("E2", "whole") ? 400 : Math.min(400, taken("E2", "part")));
    }

    private long overflow() {
        return of("I1", Math.max(0, first1() - 600));
    }

    private long possibleG() {
        return of("I7", 300) + of("I8", 400) + of("I9", 300);
    }

    private long earnedG() {
        long g1 = of("I7", Math.min(300, taken("I7", "each"))) + of("I8", given("I8", "all") ? 400 : 0);
        long g2 = of("I9", given("I9", "all") ? 300 : 0);
        return possibleG() - Math.min(600, Math.min(500, g1) + g2);
    }

    private long zerosInG() {
        return (applies("I7") && taken("I7", "each") >= 300 ? 1L : 0L)
                + (applies("I8") && given("I8", "all") ? 1L : 0L)
                + (applies("I9") && given("I9", "all") ? 1L : 0L);
    }

    private long deducted() {
        return Math.min(800, of("I5", taken("I5", "ten") + halves()));
    }

    private long bonus() {
        return Math.min(1200, of("I6", taken("I6", "ten") + taken("I6", "five")));
    }

    private long minus() {
        return (given("V1", "holds") ? 3000L : 0L) + (given("V5", "minus") ? 3000L : 0L);
    }

    /** Every deduction for halves is capped by itself. */
    private long halves() {
        return review.score("I5")
                .counting()
                .filter(deduction -> deduction.reason().equals("half"))
                .mapToLong(deduction -> Math.min(300, 50L * deduction.times()))
                .sum();
    }

    private long of(String item, long points) {
        return applies(item) ? points : 0;
    }

    private boolean applies(String item) {
        return review.score(item).verdict() != Verdict.NOT_APPLICABLE;
    }

    private boolean given(String item, String reason) {
        return review.score(item)
                .counting()
                .anyMatch(deduction -> deduction.reason().equals(reason));
    }

    private long taken(String item, String reason) {
        long taken = 0;
        for (var deduction : review.score(item).counting().toList()) {
            boolean counts = deduction.reason().equals(reason);
            taken += counts ? deduction.points().movePointRight(2).longValueExact() * deduction.times() : 0;
        }
        return taken;
    }

    private static BigDecimal points(Part whole) {
        return new BigDecimal(whole.over().divide(whole.under())).movePointLeft(2);
    }
}
