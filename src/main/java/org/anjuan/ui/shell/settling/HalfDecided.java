package org.anjuan.ui.shell.settling;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.anjuan.desk.HalfAnswers;
import org.anjuan.desk.Sitting;
import org.anjuan.standard.Item;
import org.anjuan.ui.kit.Later;
import org.anjuan.ui.kit.NoteKeeper;

/** The reason that is written and not given yet: kept within a second for each item, and there again tomorrow. */
final class HalfDecided {
    private final HalfAnswers answers;
    private final StringProperty why;
    private final NoteKeeper keeper;
    private String question = "";

    HalfDecided(Sitting sitting, StringProperty why, Later later) {
        this.answers = new HalfAnswers(sitting);
        this.why = why;
        this.keeper = new NoteKeeper(later, answers::keep);
        why.subscribe((_, now) -> typed(now));
    }

    /** What is written from now on is about this item; says what was written on it before. */
    void about(Optional<Item> item) {
        keep();
        question = item.map(at -> "settle:" + at.id()).orElse("");
        why.set(answers.to(question));
    }

    /** Keeps what stands there now. */
    void keep() {
        keeper.flush();
    }

    /** It was decided: what was written is part of the decision. */
    void given() {
        why.set("");
        keep();
    }

    private void typed(String text) {
        if (!question.isEmpty()) {
            keeper.typed(question, text);
        }
    }
}
