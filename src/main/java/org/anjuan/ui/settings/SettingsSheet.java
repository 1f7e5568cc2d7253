package org.anjuan.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.anjuan.desk.Folders;
import org.anjuan.desk.RestoreBackup;
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
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Host host;

    /**
     * The settings.
     *
     * @param version the program's version
     * @param office whether this PC has a LibreOffice to choose
     * @param backups the states one can go back to, the latest first
     * @param restore goes back to one of them
     */
    public SettingsSheet(
            Host host,
            SettingsModel model,
            Folders folders,
            String version,
            boolean office,
            List<RestoreBackup.Choice> backups,
            Consumer<RestoreBackup.Choice> restore) {
        super(host.say("settings.title"));
        this.host = host;
        var name = new TextField();
        name.setId("reviewer-name");
        name.setPromptText(host.say("settings.name.prompt"));
        name.textProperty().bindBidirectional(model.name());
        var personal = new Form()
                .row(host.say("settings.name"), name, host.say("settings.name.help"))
                .row(host.say("settings.theme"), themes(model), "")
                .row(host.say("settings.size"), sizes(model), "");
        if (office) {
            personal.row(host.say("settings.word"), layouts(model), host.say("settings.word.help"));
        }
        wide(44).with(
                        personal,
                        new Separator(),
                        new Form()
                                .row(host.say("settings.data"), data(folders), host.say("settings.data.help"))
                                .row(host.say("settings.backup"), backups(backups, restore), "")
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

    private Node layouts(SettingsModel model) {
        var choice = new Choice<>(
                host.say("settings.word"),
                List.of(false, true),
                model.wordByOffice().get(),
                byOffice -> host.say(byOffice ? "settings.word.office" : "settings.word.own"));
        choice.setId("word-layout");
        model.wordByOffice().bind(choice.valueProperty());
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

    private Node backups(List<RestoreBackup.Choice> backups, Consumer<RestoreBackup.Choice> restore) {
        var latest = new Label(
                backups.isEmpty()
                        ? host.say("restore.none")
                        : host.say(
                                "settings.backup.last",
                                TIME.format(backups.getFirst().at().atZone(host.zone())),
                                backups.size()));
        latest.getStyleClass().add("aj-form-value");
        latest.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(latest, Priority.ALWAYS);
        var button = Buttons.of(
                host.say("settings.backup.restore"),
                () -> host.show(new BackupsSheet(host.words(), host.zone(), backups, restore)));
        button.setId("restore");
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(backups.isEmpty());
        var line = new HBox(latest, button);
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
