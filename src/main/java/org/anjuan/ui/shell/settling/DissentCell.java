package org.anjuan.ui.shell.settling;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;
import org.anjuan.review.Dissent;
import org.anjuan.review.Opinion;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** One item to decide on in two lines: how far it is and what it is; what each takes, and in what they differ. */
final class DissentCell extends ListCell<SettlingRow> {
    private final Words words;
    private final Standard standard;

    DissentCell(Words words, Standard standard) {
        this.words = words;
        this.standard = standard;
        getStyleClass().add("dissent");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SettlingRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var dissent = row.dissent();
        var text = standard.item(dissent.item()).map(Item::text).orElse("");
        var first = new HBox(
                shape(row).node(style(row)),
                Labels.firm(dissent.item(), Styles.STRONG),
                Labels.growing(Labels.line(text)),
                Labels.firm(words.say("settling.state." + row.state()), Styles.SMALL, style(row)));
        var second = new HBox(
                Labels.firm(says("settling.first", dissent.first())),
                Labels.firm(says("settling.second", dissent.second())),
                Labels.growing(Labels.line(kind(dissent), Styles.SMALL, Styles.MUTED)));
        first.getStyleClass().add(Styles.ROW);
        first.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().addAll(Styles.WIDE_ROW, "dissent-second");
        if (dissent.veto() || dissent.changesGrade()) {
            second.getChildren()
                    .add(Labels.firm(
                            words.say(dissent.veto() ? "settling.veto" : "settling.grade"),
                            Styles.SMALL,
                            Styles.WARNING));
        }
        var both = new VBox(first, second);
        both.getStyleClass().add(Styles.STACK);
        setGraphic(both);
        setAccessibleText(words.say(
                "settling.row.about",
                dissent.item(),
                text,
                says("settling.first", dissent.first()),
                says("settling.second", dissent.second()),
                words.say("settling.state." + row.state())));
    }

    private String says(String who, Opinion opinion) {
        return words.say(who) + " " + OpinionCard.verdict(words, opinion);
    }

    private String kind(Dissent dissent) {
        return words.say("settling.kind." + dissent.kind());
    }

    private static Icons shape(SettlingRow row) {
        return switch (row.state()) {
            case OPEN -> Icons.CIRCLE;
            case ASKED -> Icons.QUESTION;
            case SETTLED -> Icons.TICK;
            case NEWS -> Icons.WARNING;
        };
    }

    private static String style(SettlingRow row) {
        return switch (row.state()) {
            case OPEN -> Styles.MUTED;
            case ASKED, NEWS -> Styles.WARNING;
            case SETTLED -> Styles.SUCCESS;
        };
    }
}
