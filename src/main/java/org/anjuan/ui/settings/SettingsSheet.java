package org.anjuan.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.anjuan.desk.Folders;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Choice;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;

/** 设置: few choices, all harmless, all at once in force. */
public final class SettingsSheet extends Sheet {
    private final Host host;

    /** @param version the program's version */
    public SettingsSheet(Host host, SettingsModel model, Folders folders, String version) {
        super(host.say("settings.title"));
        this.host = host;
        var name = new TextField();
        name.setId("reviewer-name");
        name.setPromptText(host.say("settings.name.prompt"));
        name.textProperty().bindBidirectional(model.name());
        wide(44).with(
                        new Form()
                                .row(host.say("settings.name"), name, host.say("settings.name.help"))
                                .row(host.say("settings.theme"), themes(model), "")
                                .row(host.say("settings.size"), sizes(model), ""),
                        new Separator(),
                        new Form()
                                .row(host.say("settings.data"), data(folders), host.say("settings.data.help"))
                                .row(host.say("settings.about"), about(version), host.say("settings.licence")))
                .focusFirst(name);
        besideAnswers(
                Buttons.of(host.say("settings.licences"), () -> host.show(new LicencesSheet(host))),
                note(host.say("settings.atonce")));
        answerByEnter(host.say("sheet.close"), this::closeSheet).setCancelButton(true);
    }

    private Node themes(SettingsModel model) {
        var choice = new Choice<>(
                host.say("settings.theme"),
                List.of(Theme.values()),
                model.theme().get(),
                theme -> host.say("theme." + theme.name()));
        model.theme().bind(choice.valueProperty());
        return choice;
    }

    private Node sizes(SettingsModel model) {
        var choice = new Choice<>(
                host.say("settings.size"),
                List.of(TypeSize.values()),
                model.size().get(),
                size -> host.say("size." + size.name()));
        model.size().bind(choice.valueProperty());
        return choice;
    }

    private Node data(Folders folders) {
        var path = new TextField(folders.workspace().toString());
        path.setEditable(false);
        path.setAccessibleText(host.say("settings.data"));
        HBox.setHgrow(path, Priority.ALWAYS);
        Button open =
                Buttons.of(host.say("settings.data.open"), () -> host.outside().open(folders.workspace()));
        open.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(path, open);
        line.getStyleClass().add(Styles.ROW);
        return line;
    }

    private Node about(String version) {
        var label = new Label(host.say("settings.version", version, System.getProperty("java.version")));
        label.getStyleClass().add("aj-form-value");
        return label;
    }

    private static Label note(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        return label;
    }
}
