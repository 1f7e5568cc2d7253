package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.anjuan.desk.Desk;
import org.anjuan.samples.TwoReviews;
import org.anjuan.ui.shell.settling.SettlingView;
import org.junit.jupiter.api.Test;

/** Where two reviews of a case that is one file are settled, a page is named after the paper it is of. */
class SettlingPapersTest extends AtTwoReviews {
    private static final Path CASE = Path.of("src/main/resources/org/anjuan/desk/sample/price-tags.zip");

    @Override
    TwoReviews begin(Desk before) throws IOException {
        return TwoReviews.of(before, CASE);
    }

    @Override
    void review(TwoReviews begun) {
        begun.bothReview();
    }

    @Test
    void aPageIsNamedAfterThePaperItWasReadAs() {
        robot.push(KeyCode.F9);
        until(() -> top() instanceof SettlingView && top().settled());

        until(() -> !documents().getFirst().equals("案卷"));
        assertThat(documents()).containsExactly("行政处罚决定书");
    }

    /** What stands above the pages. */
    private List<String> documents() {
        return onFx(() -> robot.lookup(".reader-document").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
    }
}
