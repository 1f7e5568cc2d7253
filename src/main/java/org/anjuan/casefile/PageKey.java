package org.anjuan.casefile;

/** One page of one source; {@code number} counts from 1 within the source. */
public record PageKey(SourceId source, int number) {
    public PageKey {
        if (number < 1) {
            throw new IllegalArgumentException("Pages are counted from 1, not " + number);
        }
    }
}
