package org.anjuan.desk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.anjuan.desk.SampleFiles.About;
import org.anjuan.desk.SampleFiles.Ready;
import org.anjuan.desk.TakeIn.Result;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;

/** The sample round: invented cases with prepared reviews, to practise on without files of one's own. */
public final class Sample {
    private final Rounds rounds;
    private final Standards standards;
    private final TakeIn takeIn;
    private final OpenReview openReview;
    private final ApplyMarks applyMarks;
    private final SampleFiles files;
    private final Words words;

    Sample(
            Rounds rounds,
            Standards standards,
            TakeIn takeIn,
            OpenReview openReview,
            ApplyMarks applyMarks,
            SampleFiles files,
            Words words) {
        this.rounds = rounds;
        this.standards = standards;
        this.takeIn = takeIn;
        this.openReview = openReview;
        this.applyMarks = applyMarks;
        this.files = files;
        this.words = words;
    }

    /**
     * Opens a round of sample cases and applies the prepared reviews; slow, so ask in the background. Everything slow is
     * done before the first word of the round is kept: who cancels meanwhile finds nothing in the workspace, and who
     * cancels later is too late and gets the whole round.
     *
     * @return the round, or a sentence that says why there is none
     * @throws IOException when temporary files cannot be written
     */
    public Answer<Round> lay(Control control) throws IOException {
        var about = SampleFiles.about();
        var standard = standards.all().stream()
                .filter(any -> any.ref().equals(about.standard()))
                .findFirst();
        if (standard.isEmpty()) {
            return Answer.no(words.say("round.standard.missing", about.standard()));
        }
        var ready = files.ready(standard.get(), control);
        return control.cancelled() ? Answer.no(words.say("sample.cancelled")) : lay(about, ready);
    }

    /**
     * The sample round that was laid out before, the latest one.
     *
     * @throws IOException when the sample cannot be read
     */
    public Optional<Round> laid() throws IOException {
        var title = SampleFiles.about().title();
        return rounds.all().stream()
                .map(RoundSummary::round)
                .filter(round -> round.title().equals(title))
                .findFirst();
    }

    private Answer<Round> lay(About about, List<Ready> cases) {
        var opened = rounds.open(about.title(), about.organiser(), about.standard());
        if (opened instanceof Answer.Yes<Round>(var round)) {
            for (var each : cases) {
                switch (takeIn.list(round.id(), each.title(), each.unit(), each.gathered())) {
                    case Result.Taken(var taken) -> review(taken.entry(), each);
                    case Result.NotKept(var why) -> {
                        return Answer.no(why);
                    }
                    case Result.NothingReadable _, Result.Cancelled _ ->
                        throw new IllegalStateException("A sample case cannot be read: " + each.title());
                }
            }
        }
        return opened;
    }

    private void review(CaseEntry entry, Ready ready) {
        if (!(openReview.open(entry.id()) instanceof Answer.Yes<Sitting>(var opened))) {
            throw new IllegalStateException("A sample case cannot be opened: " + ready.title());
        }
        try (var sitting = opened) {
            var problems = applyMarks.perform(ready.review(), sitting);
            if (!problems.isEmpty()) {
                throw new IllegalStateException("A prepared review does not fit: " + problems);
            }
        }
    }
}
