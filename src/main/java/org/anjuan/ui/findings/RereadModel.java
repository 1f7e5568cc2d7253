package org.anjuan.ui.findings;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.LineReading;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.LinesAt;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Refused;
import org.anjuan.review.Status;

/** 更正识别: what lines of pages really say, whichever name, sum or number was read in them. */
public final class RereadModel {
    private final Sitting sitting;
    private final Words words;
    private final Jobs jobs;
    private final LinesAt lines;
    private final ReadOnlyObjectWrapper<List<LineReading>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", List.of());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

    public RereadModel(Sitting sitting, Words words, Jobs jobs, LinesAt lines) {
        this.sitting = sitting;
        this.words = words;
        this.jobs = jobs;
        this.lines = lines;
    }

    /** Asks what the lines at these places really say. */
    public void ask(List<Anchor> places) {
        if (sitting.review().status() != Status.DRAFT) {
            said.set(words.say("scoring.said.closed"));
            return;
        }
        var known = sitting.review().noticed().corrections();
        jobs.start(
                "finding lines",
                _ -> lines.of(places, known),
                found -> {
                    asked.set(found);
                    if (found.isEmpty()) {
                        said.set(words.say("reread.none"));
                    }
                },
                trouble -> said.set(words.say("reread.none")));
    }

    Sitting sitting() {
        return sitting;
    }

    /** The lines that are asked about; none while nothing is asked. */
    ReadOnlyObjectProperty<List<LineReading>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What was done last, in words. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Asks no more. */
    public void stop() {
        asked.set(List.of());
    }

    /** From now on the lines that were asked about say this, in their order. */
    void take(List<String> texts) {
        var all = asked.get();
        stop();
        int changed = 0;
        for (int at = 0; at < all.size(); at++) {
            var line = all.get(at);
            var text = texts.get(at).strip();
            if (!text.equals(line.text()) && act(new LineReading(line.page(), line.box(), line.read(), text))) {
                changed++;
            }
        }
        if (changed > 0) {
            said.set(words.say("reread.said", changed));
        }
    }

    private boolean act(LineReading line) {
        return switch (sitting.act(new Change.Reread(line))) {
            case Applied.Done _ -> true;
            case Refused refused -> {
                said.set(words.say(refused));
                yield false;
            }
        };
    }
}
