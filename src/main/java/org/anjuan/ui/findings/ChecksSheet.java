package org.anjuan.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Answer;
import org.anjuan.desk.CheckLevel;
import org.anjuan.desk.CheckTally;
import org.anjuan.desk.OfficeRules;
import org.anjuan.review.Ground;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Choice;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Initials;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 检查用得怎样: how often reviewers of a round put each check's findings aside, and how far each is let speak. */
public final class ChecksSheet extends Sheet {
    private static final double WIDE = 56;
    private static final double HIGH = 400;

    private final Host host;
    private final OfficeRules rules;
    private final Supplier<List<CheckTally>> count;
    private final VBox list = new VBox();
    private final TextField filter = new TextField();
    private final Label answer = Labels.wrapped("", Styles.SMALL, Styles.MUTED);
    private List<CheckTally> all = List.of();

    /** @param count counts anew; slow */
    public ChecksSheet(Host host, OfficeRules rules, Supplier<List<CheckTally>> count) {
        super(host.say("checks.title"));
        this.host = host;
        this.rules = rules;
        this.count = count;
        setId("checks-sheet");
        wide(WIDE);
        getStylesheets()
                .add(Objects.requireNonNull(ChecksSheet.class.getResource("findings.css"))
                        .toExternalForm());
        list.setId("checks");
        list.getStyleClass().add("check-rows");
        filter.setId("checks-filter");
        filter.setPromptText(host.say("checks.filter"));
        filter.setAccessibleText(host.say("checks.filter"));
        filter.textProperty().subscribe(_ -> show());
        answer.setId("checks-answer");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Styles.EDGE_TO_EDGE);
        scroll.setPrefHeight(HIGH);
        with(Labels.wrapped(host.say("checks.what"), Styles.MUTED), filter, scroll, answer);
        var undo = Buttons.of(host.say("checks.undo"), this::undo);
        undo.setId("checks-undo");
        besideAnswers(undo);
        closing(host.say("sheet.close"));
        host.background().ask("read rules", rules::problems, wrong -> {
            if (!wrong.isEmpty()) {
                answer.setText(host.say("findings.rules", wrong.size(), String.join("\n", wrong)));
            }
        });
        ask();
    }

    private void ask() {
        host.background().ask("count findings", count::get, counted -> {
            all = counted;
            show();
        });
    }

    private void show() {
        var wanted = filter.getText().strip();
        var nodes = new ArrayList<Node>();
        all.stream()
                .filter(tally -> wanted.isEmpty() ? matters(tally) : fits(tally, wanted))
                .forEach(tally -> nodes.add(row(tally)));
        if (nodes.isEmpty()) {
            nodes.add(Labels.wrapped(host.say("checks.none"), Styles.MUTED, Styles.PADDED));
        }
        list.getChildren().setAll(nodes);
    }

    private static boolean matters(CheckTally tally) {
        return tally.decided() + tally.postponed() > 0 || tally.level() != CheckLevel.USUAL;
    }

    private static boolean fits(CheckTally tally, String wanted) {
        return tally.check().contains(wanted) || tally.title().contains(wanted) || Initials.in(tally.title(), wanted);
    }

    private HBox row(CheckTally tally) {
        var text = new VBox(
                Labels.line(host.say("checks.name", tally.check(), tally.title())),
                Labels.line(
                        host.say(
                                "checks.counts",
                                tally.accepted(),
                                tally.dismissedInAll(),
                                of(tally, Ground.MISREAD),
                                of(tally, Ground.EXPLAINED),
                                of(tally, Ground.NO_DEDUCTION)),
                        Styles.SMALL,
                        Styles.MUTED));
        var percent = Labels.firm(
                tally.decided() == 0 ? "" : host.say("checks.percent", tally.dismissedPercent()), Styles.STRONG);
        var level = new Choice<>(
                host.say("checks.level", tally.title()),
                List.of(CheckLevel.values()),
                tally.level(),
                each -> host.words().say("level", each));
        level.setMinWidth(USE_PREF_SIZE);
        level.valueProperty().subscribe((_, most) -> let(tally, most));
        var row = new HBox(Labels.growing(text), percent, level);
        row.getStyleClass().add("check-row");
        return row;
    }

    private static int of(CheckTally tally, Ground ground) {
        return tally.dismissed().getOrDefault(ground, 0);
    }

    private void let(CheckTally tally, CheckLevel most) {
        host.background().ask("change a check", () -> rules.let(tally.check(), most), kept -> {
            switch (kept) {
                case Answer.Yes<CheckLevel> _ ->
                    answer.setText(
                            host.say("checks.said", tally.title(), host.words().say("level", most)));
                case Answer.No<CheckLevel>(var why) -> answer.setText(why);
            }
            ask();
        });
    }

    private void undo() {
        host.background().ask("change a check back", rules::takeBack, back -> {
            answer.setText(
                    switch (back) {
                        case Answer.Yes<Optional<String>>(var which) ->
                            which.map(check -> host.say("checks.undone", check))
                                    .orElseGet(() -> host.say("checks.nothing"));
                        case Answer.No<Optional<String>>(var why) -> why;
                    });
            ask();
        });
    }
}
