package org.anjuan.ui.shelf;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.anjuan.round.Round;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** 新建任务: asks for the round's name, who runs it and the standard it measures by. */
final class NewRoundSheet extends Sheet {

    NewRoundSheet(Host host, NewRoundModel model, Consumer<Round> opened) {
        super(host.say("newround.title"));
        var title = new TextField();
        title.setId("round-title");
        title.textProperty().bindBidirectional(model.title());
        var organiser = new TextField();
        organiser.setId("round-organiser");
        organiser.textProperty().bindBidirectional(model.organiser());
        wide(42).with(
                        new Form()
                                .row(host.say("newround.name"), title, host.say("newround.name.help"))
                                .row(host.say("newround.organiser"), organiser, host.say("newround.organiser.help"))
                                .row(
                                        host.say("newround.standard"),
                                        standards(model),
                                        host.say("newround.standard.help")),
                        refused(model))
                .focusFirst(title);
        closing(host.say("sheet.cancel"));
        var open = answerByEnter(
                host.say("newround.open"),
                () -> model.open(round -> {
                    closeSheet();
                    opened.accept(round);
                }));
        open.disableProperty().bind(model.ready().not());
    }

    private static ComboBox<Standard> standards(NewRoundModel model) {
        var box = new ComboBox<>(model.standards());
        box.setId("round-standard");
        box.valueProperty().bindBidirectional(model.standard());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Standard standard) {
                return standard == null ? "" : standard.title();
            }

            @Override
            public @Nullable Standard fromString(String title) {
                return box.getValue();
            }
        });
        return box;
    }

    private static Label refused(NewRoundModel model) {
        var label = Labels.atTimes(Styles.ERROR);
        label.textProperty().bind(model.refused());
        return label;
    }
}
