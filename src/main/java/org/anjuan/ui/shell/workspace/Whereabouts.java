package org.anjuan.ui.shell.workspace;

import java.util.Optional;
import org.anjuan.desk.Settings;
import org.anjuan.desk.Sitting;
import org.anjuan.review.Change;
import org.anjuan.review.Place;
import org.anjuan.ui.kit.Later;
import org.anjuan.ui.reader.ReaderModel;
import org.anjuan.ui.reader.Reading;
import org.anjuan.ui.scoring.ScoringModel;

/** Where one is in a case, in both views and in the checklist, and how it is looked at: found as it was left, kept as it changes. */
final class Whereabouts {
    private final Sitting sitting;
    private final Reading reading;
    private final ScoringModel scoring;
    private final PlaceKeeper first;
    private final PlaceKeeper second;
    private final LookKeeper looks;

    /** Comes to where one was last, in the case and in its looks. */
    Whereabouts(Sitting sitting, Reading reading, ScoringModel scoring, Settings settings, Later later) {
        this.sitting = sitting;
        this.reading = reading;
        this.scoring = scoring;
        reading.place().turnAll(sitting.review().turns());
        var was = Optional.ofNullable(sitting.review().place());
        was.ifPresent(reading.place()::come);
        first = new PlaceKeeper(later, was, this::place, place -> sitting.act(new Change.Moved(place)));
        second = new PlaceKeeper(later, Optional.empty(), this::placeBeside, this::seenBeside);
        looks = new LookKeeper(reading, settings);
        looks.restore();
    }

    /** Keeps every step from now on. */
    void follow() {
        reading.place().onMoved(first::moved);
        reading.place().onTurned(first::flush);
        scoring.currentProperty().subscribe(now -> first.moved());
        reading.second().place().onMoved(second::moved);
        reading.second().openProperty().subscribe(second::moved);
    }

    /** Where one is in the first view; empty while nothing is laid out. */
    Optional<Place> place() {
        return at(reading.place());
    }

    /** Keeps what is not kept yet, and nothing any more. */
    void end() {
        first.flush();
        second.end();
        looks.keep();
    }

    private Optional<Place> placeBeside() {
        var beside = reading.second();
        return beside.openProperty().get() ? at(beside.place()) : Optional.empty();
    }

    /** A page that only the second view showed counts as shown; one still comes back to the first. */
    private void seenBeside(Place shown) {
        if (!sitting.review().seen().contains(shown.page())) {
            sitting.act(new Change.Moved(shown));
            place().ifPresent(place -> sitting.act(new Change.Moved(place)));
        }
    }

    private Optional<Place> at(ReaderModel view) {
        return view.place(scoring.current());
    }
}
