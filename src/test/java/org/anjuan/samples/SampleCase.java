package org.anjuan.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.TakeIn;
import org.anjuan.review.Change;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.standard.StandardRef;

/** One case taken into a real workspace and opened for review. */
public record SampleCase(Desk desk, CaseEntry entry) {

    /**
     * Takes the files in as the only case of a round by the first shipped standard, whose facts are stated so that every item
     * applies.
     */
    public static SampleCase of(Path folder, Executor delivery, Path... files) throws IOException {
        var entry = stated(folder, files);
        return new SampleCase(SampleDesk.in(folder, delivery), entry);
    }

    /** What is stated here is on disk and told before the desk of the test is opened, on whatever thread that delivers. */
    private static CaseEntry stated(Path folder, Path... files) throws IOException {
        try (var desk = SampleDesk.in(folder)) {
            var sample = of(desk, desk.standards().all().getFirst().ref(), files);
            try (var sitting = sample.open()) {
                sitting.standard()
                        .terms()
                        .facts()
                        .forEach(fact -> sitting.act(
                                new Change.Stated(fact.id(), fact.answers().getFirst())));
            }
            return sample.entry();
        }
    }

    /** Takes the files in as the only case of a round by a standard that lies at hand. */
    public static SampleCase of(Desk desk, StandardRef standard, Path... files) throws IOException {
        var round = ((Answer.Yes<Round>) desk.rounds().open("2026 年度案卷评查", "示范市司法局", standard)).value();
        var taken = desk.takeIn().take(round.id(), "示监罚〔2026〕37 号", "示范市监局", List.of(files), Control.UNWATCHED);
        return new SampleCase(desk, ((TakeIn.Result.Taken) taken).taken().entry());
    }

    /** Opens the review where it was left. */
    public Sitting open() {
        return ((Answer.Yes<Sitting>) desk.openReview().open(entry.id())).value();
    }
}
