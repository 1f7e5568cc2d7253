package org.anjuan.ui.shell.workspace;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** Asks for the number a page, or its whole file, is to have in the volume. */
final class MoveSheet extends Sheet {
    private static final double WIDE = 34;

    private final TextField number = new TextField();
    private final int pages;

    MoveSheet(Words words, Sitting sitting, PageKey page, OrderCommands order) {
        super(words.say("workspace.order.title"));
        setId("move-sheet");
        wide(WIDE);
        var file = sitting.caseFile();
        pages = file.pageCount();
        number.setId("move-number");
        number.getStyleClass().add("page-number");
        var what = new Label(words.say(
                "workspace.order.what",
                file.volumeNumber(page).orElse(0),
                file.source(page.source()).map(Source::name).orElse(""),
                page.number()));
        what.setWrapText(true);
        what.getStyleClass().add(Styles.MUTED);
        with(
                what,
                new Form().row(words.say("workspace.order.number"), number, words.say("workspace.order.help", pages)));
        closing(words.say("sheet.cancel"));
        var whole = answer(words.say("workspace.order.move.file"), () -> move(() -> order.fileTo(page, wished())));
        whole.setId("move-file");
        var one = answerByEnter(words.say("workspace.order.move.page"), () -> move(() -> order.pageTo(page, wished())));
        one.setId("move-page");
        one.getStyleClass().add(Styles.ACCENT);
        var senseless = number.textProperty().map(_ -> !fits());
        one.disableProperty().bind(senseless);
        whole.disableProperty().bind(senseless);
        focusFirst(number);
    }

    private void move(Runnable act) {
        closeSheet();
        act.run();
    }

    private boolean fits() {
        return number.getText().strip().matches("\\d{1,6}") && wished() >= 1 && wished() <= pages;
    }

    private int wished() {
        return Integer.parseInt(number.getText().strip());
    }
}
