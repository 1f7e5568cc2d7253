package org.anjuan.desk;

import java.nio.file.Path;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.Recognise.Outcome;
import org.anjuan.samples.SampleDesk;

/** A process that recognises a case and says so page by page, until it is killed. */
final class ReadingChild {
    private ReadingChild() {}

    /** Reads the case whose id is the second argument, in the workspace below the folder that is the first. */
    public static void main(String[] args) throws InterruptedException {
        try (var desk = ((Answer.Yes<Desk>) SampleDesk.open(Path.of(args[0]))).value();
                var sitting = ((Answer.Yes<Sitting>) desk.openReview().open(new CaseId(args[1]))).value()) {
            desk.readAhead().begin(sitting.caseFile(), (_, _, outcome) -> {
                if (outcome == Outcome.READ) {
                    System.out.println(outcome);
                }
            });
            Thread.currentThread().join();
        }
    }
}
