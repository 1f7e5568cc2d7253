package org.anjuan.ui.scoring;

import org.anjuan.desk.HalfAnswers;

/**
 * The words of an answer that is not given yet: kept while they are typed, and there again when the same is asked again,
 * also tomorrow.
 */
record HalfTyped(NotesModel notes, String question) {
    static HalfTyped of(Judgement judgement, Ask ask) {
        return new HalfTyped(judgement.scoring().notes(), ask.question());
    }

    /** The words of a further field of the same answer. */
    HalfTyped further(String field) {
        return new HalfTyped(notes, HalfAnswers.further(question, field));
    }

    /** What was typed before, or else the proposal. */
    String or(String proposal) {
        var typed = notes.answer(question);
        return typed.isEmpty() ? proposal : typed;
    }

    /** The answer reads so now. */
    void typed(String text) {
        notes.ofAnswer(question, text);
    }
}
