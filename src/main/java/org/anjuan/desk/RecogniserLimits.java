package org.anjuan.desk;

import java.time.Duration;
import java.util.List;

/**
 * What the process that recognises is and may use.
 *
 * @param main the class that serves there
 * @param options for its Java machine
 * @param start how long it may take until it can recognise
 * @param page how long one page may take; an ordinary one takes a second or two
 * @param stopping how long it may take until it heeds that a page was called off
 */
record RecogniserLimits(Class<?> main, List<String> options, Duration start, Duration page, Duration stopping) {
    /**
     * Room for a page of the largest size as it is turned about, of which little is held before it is needed; what the models
     * take lies outside of Java's memory.
     */
    static final RecogniserLimits USUAL = new RecogniserLimits(
            RecogniserHelperChild.class,
            List.of("-Xms32m", "-Xmn24m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            Duration.ofMinutes(2),
            Duration.ofMinutes(2),
            Duration.ofSeconds(10));

    RecogniserLimits {
        options = List.copyOf(options);
    }
}
