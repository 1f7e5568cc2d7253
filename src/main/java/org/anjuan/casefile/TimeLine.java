package org.anjuan.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 时间线: the steps of a procedure as the papers of a case tell them, and the legal periods that run between them.
 *
 * @param steps in the order of their days
 * @param spans in the order in which they begin
 */
public record TimeLine(List<Step> steps, List<Span> spans) {
    public TimeLine {
        steps = List.copyOf(steps);
        spans = List.copyOf(spans);
    }

    /** Nothing was read. */
    public static final TimeLine EMPTY = new TimeLine(List.of(), List.of());

    /**
     * A step of the procedure.
     *
     * @param name such as 立案
     * @param place where its day was read
     * @param sure 0 to 1: how surely the day was read; 1 for digital text
     */
    public record Step(String name, LocalDate day, Anchor.OnPage place, double sure) {}

    /** What a period counts. */
    public enum Unit {
        DAYS,
        WORK_DAYS,
        MONTHS
    }

    /** What a period demands. */
    public enum Demand {
        /** Something is done on its last day at the latest. */
        WITHIN,
        /** Something is not done before it is over. */
        AFTER,
        /** Something is done on its last day at the earliest. */
        NOT_BEFORE
    }

    /** How a period came out. */
    public enum State {
        /** As it should be. */
        KEPT,
        /** Done too late, or too early where it should have been waited for. */
        BROKEN,
        /** Nothing was read of what it waits for. */
        OPEN,
        /** The calendar of working days does not reach so far. */
        UNKNOWN
    }

    /** What a stretch of time does to a period. */
    public enum Effect {
        /** The period was prolonged by it. */
        PROLONGS,
        /** It does not count towards the period. */
        EXCLUDED,
        /** It would not count in some sectors; here it does. */
        COUNTS
    }

    /**
     * Time that makes a period longer, or might.
     *
     * @param name such as the title of the paper that grants it
     * @param from its first day, {@code days} how many calendar or working days it adds, as its period counts
     */
    public record Stretch(String name, LocalDate from, int days, Effect effect) {}

    /**
     * A legal period.
     *
     * @param name such as 办案期限, {@code basis} the provision that sets it
     * @param count how many of the unit the law gives, without stretches
     * @param from the day it runs from, which does not count itself
     * @param due its last day, moved to the next working day where it ends on another; null where the calendar ends before
     * @param done the day on which what it is for was done; null where nothing was read
     */
    public record Span(
            String name,
            String basis,
            Demand demand,
            int count,
            Unit unit,
            LocalDate from,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            List<Stretch> stretches) {
        public Span {
            stretches = List.copyOf(stretches);
        }

        public State state() {
            if (due == null) {
                return State.UNKNOWN;
            } else if (done == null) {
                return State.OPEN;
            }
            boolean kept = switch (demand) {
                case WITHIN -> !done.isAfter(due);
                case AFTER -> done.isAfter(due);
                case NOT_BEFORE -> !done.isBefore(due);
            };
            return kept ? State.KEPT : State.BROKEN;
        }

        /** Calendar days between its last day and the day it was done on, whichever came first; 0 where one is not known. */
        public int off() {
            return due == null || done == null ? 0 : (int) Math.abs(ChronoUnit.DAYS.between(due, done));
        }

        private Stream<LocalDate> days() {
            return Stream.of(Optional.of(from), Optional.ofNullable(due), Optional.ofNullable(done))
                    .flatMap(Optional::stream);
        }
    }

    /** The first day anything on it touches; empty where there is nothing. */
    public Optional<LocalDate> first() {
        return days().min(LocalDate::compareTo);
    }

    /** The last day anything on it touches. */
    public Optional<LocalDate> last() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return Stream.concat(steps.stream().map(Step::day), spans.stream().flatMap(Span::days));
    }

    /**
     * Where a day lies between the first and the last, from 0 to 1.
     *
     * @throws java.util.NoSuchElementException when there is nothing on the line
     */
    public double part(LocalDate day) {
        var begin = first().orElseThrow();
        long whole = Math.max(1, ChronoUnit.DAYS.between(begin, last().orElseThrow()));
        return (double) ChronoUnit.DAYS.between(begin, day) / whole;
    }
}
