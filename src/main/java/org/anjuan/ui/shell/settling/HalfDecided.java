package org.anjuan.ui.shell.settling;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Change;
import org.anjuan.standard.Item;
import org.anjuan.ui.kit.Later;

/** The reason that is written and not given yet: kept within a second for each item, and there again tomorrow. */
final class HalfDecided {
    private static final Duration DELAY = Duration.ofMillis(800);

    private final Sitting sitting;
    private final StringProperty why;
    private final Later later;
    private String question = "";
    private boolean due;

    HalfDecided(Sitting sitting, StringProperty why, Later later) {
        this.sitting = sitting;
        this.why = why;
        this.later = later;
        why.subscribe((_, _) -> soon());
    }

    /** What is written from now on is about this item; says what was written on it before. */
    void about(Optional<Item> item) {
        question = item.map(at -> "settle:" + at.id()).orElse("");
        why.set(kept());
    }

    /** Keeps what stands there now. */
    void keep() {
        write(why.get());
    }

    /** It was decided: what was written is part of the decision. */
    void given() {
        write("");
        why.set("");
    }

    private void write(String text) {
        if (!question.isEmpty() && !kept().equals(text)) {
            sitting.act(new Change.Answering(question, text));
        }
    }

    private String kept() {
        return sitting.review().answering().getOrDefault(question, "");
    }

    private void soon() {
        if (!due) {
            due = true;
            later.in(DELAY, () -> {
                due = false;
                keep();
            });
        }
    }
}
