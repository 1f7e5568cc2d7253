package org.anjuan.report.xlsx;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a cell should show, whether it is written as it is or worked out by a formula. */
sealed interface Value {
    Look look();

    /** Words; never a formula, whatever they begin with. */
    record Text(String text, Look look) implements Value {}

    /** A number. */
    record Amount(BigDecimal number, Look look) implements Value {}

    /** A local date and time. */
    record Moment(LocalDateTime time) implements Value {
        @Override
        public Look look() {
            return Look.TIME;
        }
    }

    /** Nothing, where there is no value. */
    record Nothing(Look look) implements Value {}

    static Value text(String text) {
        return new Text(text, Look.TEXT);
    }

    static Value word(String text) {
        return new Text(text, Look.WORD);
    }

    static Value count(int count) {
        return new Amount(BigDecimal.valueOf(count), Look.COUNT);
    }

    static Value points(BigDecimal points) {
        return new Amount(points, Look.POINTS);
    }

    static Value number(Optional<BigDecimal> number, Look look) {
        return number.<Value>map(value -> new Amount(value, look)).orElseGet(() -> new Nothing(look));
    }

    /** A percentage, as the part of one that Excel counts with. */
    static Value percent(Optional<BigDecimal> percent) {
        return number(percent.map(value -> value.movePointLeft(2)), Look.PERCENT);
    }

    static Value moment(@Nullable LocalDateTime time) {
        return time == null ? new Nothing(Look.TIME) : new Moment(time);
    }
}
