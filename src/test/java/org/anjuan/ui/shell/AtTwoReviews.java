package org.anjuan.ui.shell;

import java.io.IOException;
import javafx.application.Platform;
import org.anjuan.desk.CaseRow;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SectionedStandard;
import org.anjuan.samples.TwoReviews;

/** A window at a round whose one case was reviewed before it was opened. */
@SuppressWarnings("NullAway.Init") // laid before each test
abstract class AtTwoReviews extends AtTheShell {
    TwoReviews two;

    /** What was done before the window is opened. */
    abstract void review(TwoReviews begun);

    /** The case, before it is reviewed. */
    TwoReviews begin(Desk before) throws IOException {
        return TwoReviews.begin(before, folder.resolve("1"));
    }

    @Override
    Desk lay() throws Exception {
        SectionedStandard.lay(folder.resolve("data").resolve("workspace"));
        try (var before = SampleDesk.in(folder.resolve("data"))) {
            two = begin(before);
            review(two);
        }
        return SampleDesk.in(folder.resolve("data"), Platform::runLater);
    }

    @Override
    void arrive() {
        robot.interact(() -> shell().journey().toRound(two.round()));
        until(() -> trail().depth() == 2 && top().settled());
        until(() -> onFx(() ->
                robot.lookup("#cases").queryTableView().getSelectionModel().getSelectedItem() != null));
    }

    final CaseRow row() {
        return desk.rounds().cases(two.round().id()).getFirst();
    }
}
