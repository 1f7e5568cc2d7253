package org.anjuan.desk;

import org.anjuan.review.Change;

/**
 * Answers that were begun and are not given: there again when the same is asked again, also tomorrow, and bearing on
 * nothing.
 */
public record HalfAnswers(Sitting sitting) {
    private static final String FURTHER = ":";

    /** The name of a further field of the answer to a question. */
    public static String further(String question, String field) {
        return question + FURTHER + field;
    }

    /** What was written in answer to the question; empty for nothing. */
    public String to(String question) {
        return sitting.review().answering().getOrDefault(question, "");
    }

    /** Keeps what is written so far; nothing is done where that is kept already. */
    public void keep(String question, String text) {
        if (!to(question).equals(text)) {
            sitting.act(new Change.Answering(question, text));
        }
    }

    /** The question was answered: what was written in any field of it is part of the answer. */
    public void given(String question) {
        sitting.review().answering().keySet().stream()
                .filter(kept -> kept.equals(question) || kept.startsWith(question + FURTHER))
                .forEach(kept -> keep(kept, ""));
    }
}
