package org.anjuan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.TimeLine;
import org.anjuan.casefile.TimeLine.Demand;
import org.anjuan.casefile.TimeLine.Effect;
import org.anjuan.casefile.TimeLine.Span;
import org.anjuan.casefile.TimeLine.Step;
import org.anjuan.casefile.TimeLine.Stretch;
import org.anjuan.casefile.TimeLine.Unit;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TimeLineSheetTest {
    private static final Anchor.OnPage PLACE = new Anchor.WholePage(new PageKey(new SourceId("a".repeat(64)), 3));
    private static final TimeLine LINE = new TimeLine(
            List.of(
                    new Step("立案", LocalDate.of(2024, 3, 8), PLACE, 1),
                    new Step("作出决定", LocalDate.of(2024, 7, 10), PLACE, 0.6)),
            List.of(new Span(
                    "办案期限",
                    "行政处罚法第六十条",
                    Demand.WITHIN,
                    90,
                    Unit.DAYS,
                    LocalDate.of(2024, 3, 8),
                    LocalDate.of(2024, 7, 8),
                    LocalDate.of(2024, 7, 10),
                    List.of(new Stretch("延长办案期限审批表", LocalDate.of(2024, 5, 30), 30, Effect.PROLONGS)))));

    private final List<Anchor.OnPage> shown = new ArrayList<>();
    private Sheets sheets = new Sheets(new Region());

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(sheets, 1366, 768));
        stage.show();
        sheets.show(new TimeLineSheet(Words.shipped(), LINE, shown::add));
    }

    @Test
    void whatIsOverrunAndWhatProlongedItStandInWords(FxRobot robot) {
        assertThat(robot.lookup(Label.class::isInstance).queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("疑似超出 2 日"))
                .anyMatch(text -> text.contains("延长 30 日"))
                .anyMatch(text -> text.contains("不够确切"));
    }

    @Test
    void aStepLeadsToThePlaceItsDayWasReadAt(FxRobot robot) {
        robot.interact(() ->
                robot.lookup(Hyperlink.class::isInstance).<Hyperlink>query().fire());
        assertThat(shown).containsExactly(PLACE);
        assertThat(sheets.openProperty().get()).isFalse();
    }
}
