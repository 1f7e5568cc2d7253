package org.anjuan.check.value;

import java.time.Duration;
import java.time.LocalDateTime;

/** From one moment to another, as a record says of an inspection or an interview. */
public record Span(LocalDateTime from, LocalDateTime to) {
    public Duration length() {
        return Duration.between(from, to);
    }

    /** How long both last at the same time; zero when they do not meet. */
    public Duration shared(Span other) {
        var begin = from.isAfter(other.from) ? from : other.from;
        var end = to.isBefore(other.to) ? to : other.to;
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }
}
