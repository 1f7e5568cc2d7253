package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.TimeLine;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Corrections;
import org.anjuan.review.Verdict;
import org.anjuan.samples.CaseTable;
import org.anjuan.samples.SampleCase;
import org.anjuan.samples.SampleDesk;
import org.anjuan.standard.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer says of a misread line holds for the time line in the papers, too. */
class CorrectedTimeLineTest {
    private static final Path CASE = Path.of("src/main/resources/org/anjuan/desk/sample/price-tags.zip");

    @TempDir
    Path folder;

    @Test
    void aDayThatTheReviewerSaysIsNotThereIsOnNoPaper() throws IOException {
        try (var desk = SampleDesk.in(folder);
                var sitting = SampleCase.of(
                                desk, desk.standards().all().getFirst().ref(), CASE)
                        .open()) {
            judge(sitting);
            int before = pictured(desk, sitting, "first");
            var read = laid(desk, sitting, Corrections.NONE);
            act(sitting, new Change.Reopened("日期识别有误"));
            days(desk, read).forEach(line -> act(sitting, new Change.Reread(illegible(line))));

            var left = laid(desk, sitting, sitting.review().noticed().corrections());
            assertThat(left.steps()).hasSizeBetween(1, read.steps().size() - 1);
            int rows = rows(read) - rows(left);
            assertThat(before - pictured(desk, sitting, "second")).isBetween(rows * 40, rows * 80);
        }
    }

    private static void judge(Sitting sitting) {
        act(sitting, new Change.Judged(sitting.standard().items().map(Item::id).toList(), Verdict.NOT_APPLICABLE, "试"));
    }

    /** The lines from which half of the steps were read. */
    private static List<LineReading> days(Desk desk, TimeLine line) {
        var places = line.steps().stream()
                .limit(line.steps().size() / 2)
                .<Anchor>map(TimeLine.Step::place)
                .toList();
        return new LinesAt(desk.pages()).of(places, Corrections.NONE);
    }

    private static LineReading illegible(LineReading line) {
        return new LineReading(line.page(), line.box(), line.read(), "字迹不清");
    }

    private static TimeLine laid(Desk desk, Sitting sitting, Corrections said) {
        return desk.layTimeLine().of(sitting.caseFile(), desk.pages(), said, Control.UNWATCHED);
    }

    private static int rows(TimeLine line) {
        return line.steps().size() + line.spans().size();
    }

    private static void act(Sitting sitting, Change change) {
        assertThat(sitting.act(change)).isInstanceOf(Applied.Done.class);
    }

    /** The height of the time line in the case's table. */
    private int pictured(Desk desk, Sitting sitting, String name) throws IOException {
        act(sitting, new Change.Submitted());
        try (var document = CaseTable.of(desk, folder.resolve(name))) {
            var picture = document.getAllPictures().getFirst().getData();
            return ImageIO.read(new ByteArrayInputStream(picture)).getHeight();
        }
    }
}
