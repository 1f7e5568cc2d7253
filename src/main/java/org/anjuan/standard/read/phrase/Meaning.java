package org.anjuan.standard.read.phrase;

import java.math.BigDecimal;
import java.util.List;

/** What a phrase about points means; all points are positive. */
public sealed interface Meaning {

    /** Whether a deduction takes points by it or how: not what the words are worth, a note, a paper that lacks, and what is not understood. */
    default boolean takesPoints() {
        return !(this instanceof Note
                || this instanceof NoPaper
                || this instanceof OnlyOneOf
                || this instanceof Worth
                || this instanceof Unread);
    }

    /** Points for each time, such as 每处扣 0.5 分. */
    record Each(BigDecimal points, String unit) implements Meaning {}

    /** Points for so many together, such as 每 3 处扣 0.5 分; fewer take none. */
    record PerSeveral(BigDecimal points, int count, String unit) implements Meaning {}

    /** The same points however often, such as 扣 2 分. */
    record Once(BigDecimal points) implements Meaning {}

    /** More points instead of those that went before, where the same thing has graver consequences or took longer. */
    record Graver(BigDecimal points) implements Meaning {}

    /** Other points instead of those that went before, where something stands against it, such as 但已实际收到的扣 3 分. */
    record Instead(BigDecimal points) implements Meaning {}

    /** All points instead of those that went before, where the same thing has the gravest consequences or took longest. */
    record GraverAll() implements Meaning {}

    /** Another cost instead of those that went before, where the same thing is graver or more often, and no rung can say it. */
    record GraverCost(Meaning cost) implements Meaning {}

    /** Another cost instead of that right before it, where the same is done, but not well, such as 理由不充分 behind 未说明理由. */
    record Lighter(Meaning cost) implements Meaning {}

    /** One of several points, the least first, such as 扣 1、3、5 分. */
    record OneOf(List<BigDecimal> points) implements Meaning {
        public OneOf {
            points = List.copyOf(points);
        }
    }

    /** As the reviewer sees fit between two numbers, such as 扣 1—5 分. */
    record Between(BigDecimal least, BigDecimal most) implements Meaning {}

    /** As the reviewer sees fit between two numbers, each time anew, such as 每处扣 0.5—2 分. */
    record EachBetween(BigDecimal least, BigDecimal most, String unit) implements Meaning {}

    /** As the reviewer sees fit up to a number, such as 酌情扣 1 分以内. */
    record UpTo(BigDecimal most) implements Meaning {}

    /** A share of what the item is worth, such as 扣一半分. */
    record ShareOf(BigDecimal share) implements Meaning {}

    /** As the reviewer sees fit, without a number, such as 酌情扣分. */
    record AsSeen() implements Meaning {}

    /** The steps of what went before, such as 每档 0.5 分. */
    record Step(BigDecimal points) implements Meaning {}

    /** All points of the item, such as 不得分. */
    record All() implements Meaning {}

    /** All points of what the item is part of, such as 本项不得分; of the item itself where it is part of nothing. */
    record WholeItem() implements Meaning {}

    /** All points, with how many those are, such as 本项 9 分全扣: the number tells whose points they are. */
    record AllOf(BigDecimal points) implements Meaning {}

    /** All points of the group around the item, such as 本组计 0 分. */
    record WholeGroup() implements Meaning {}

    /** Decides the whole case. */
    record Veto(Outcome outcome) implements Meaning {}

    /** The case cannot get the best grade, such as 不得评为优秀. */
    record BarsBest() implements Meaning {}

    /** The most that what went before may cost, such as 扣完 3 分为止. */
    record Cap(BigDecimal points) implements Meaning {}

    /** Never more than the item has, such as 扣完为止. */
    record CapAtItem() implements Meaning {}

    /** Points for doing it right, such as 得 2 分. */
    record Earns(BigDecimal points) implements Meaning {}

    /** Points something is worth, such as （10 分）. */
    record Worth(BigDecimal points) implements Meaning {}

    /** Points for each of the things listed before it, such as 案由、日期各 1 分. */
    record EachOf(BigDecimal points) implements Meaning {}

    /** Only one of so many costs that went before is taken, such as 二者不重复扣. */
    record OnlyOneOf(int costs) implements Meaning {}

    /** A paper that is not in the case takes all points of what looks at it, or else it is not judged. */
    record NoPaper(String paper, boolean isZero) implements Meaning {}

    /** Words without points: an explanation or an exception. */
    record Note() implements Meaning {}

    /** Words that speak of points and were not understood. */
    record Unread() implements Meaning {}

    /** What becomes of a case that is vetoed. */
    enum Outcome {
        /** The whole case has no points, or simply 一票否决. */
        ZERO,
        /** It is 不合格. */
        FAILS,
        /** It is not scored any further. */
        STOPS,
        /** A hundred points are taken, which says the same in numbers. */
        MINUS_HUNDRED
    }
}
