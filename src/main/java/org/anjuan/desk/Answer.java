package org.anjuan.desk;

import java.util.function.Function;

/**
 * What a verb answers: what was asked for, or why not.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

    /** It was done. */
    record Yes<T>(T value) implements Answer<T> {}

    /**
     * It was not done, and nothing was changed.
     *
     * @param why a sentence for the person: what happened, what was kept, what to do next
     */
    record No<T>(String why) implements Answer<T> {}

    /** The same answer with another value. */
    default <S> Answer<S> map(Function<T, S> other) {
        return switch (this) {
            case Yes<T>(var value) -> yes(other.apply(value));
            case No<T>(var why) -> no(why);
        };
    }

    static <T> Answer<T> yes(T value) {
        return new Yes<>(value);
    }

    static <T> Answer<T> no(String why) {
        return new No<>(why);
    }
}
