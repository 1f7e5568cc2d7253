package org.anjuan.ui.shelf;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.ui.kit.Choice;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 导入案卷: what will become which case, to be named before it is taken in. */
final class ImportSheet extends Sheet {
    private final Host host;
    private final ImportModel model;
    private final GridPane grid = new GridPane();

    ImportSheet(Host host, ImportModel model, Runnable begin) {
        super(host.say("import.title"));
        this.host = host;
        this.model = model;
        var unit = new TextField();
        unit.setId("import-unit");
        unit.setPromptText(host.say("import.unit.prompt"));
        unit.textProperty().bindBidirectional(model.unitOfAll());
        var form = new Form();
        if (model.plan().ambiguous()) {
            form.row(host.say("import.way"), way(), "");
        }
        form.row(host.say("import.unit"), unit, host.say("import.unit.help"));
        wide(52).with(form, list()).focusFirst(unit);
        closing(host.say("sheet.cancel"));
        var go = answerByEnter(host.say("import.begin"), () -> {
            closeSheet();
            begin.run();
        });
        go.disableProperty().bind(model.ready().not());
        model.rows().subscribe(() -> go.setText(host.say("import.begin.count", wanted())));
        go.setText(host.say("import.begin.count", wanted()));
        model.apart().subscribe(this::fill);
        fill();
    }

    private long wanted() {
        return model.rows().stream().filter(row -> row.wanted().get()).count();
    }

    private Node way() {
        var plan = model.plan();
        var choice = new Choice<>(
                host.say("import.way"),
                List.of(false, true),
                model.apart().get(),
                apart -> apart
                        ? host.say("import.way.apart", plan.apart().size())
                        : host.say("import.way.together", plan.together().size()));
        model.apart().bind(choice.valueProperty());
        return choice;
    }

    private Node list() {
        grid.getStyleClass().add("aj-import-list");
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll(Styles.EDGE_TO_EDGE, "aj-import-scroll");
        scroll.setFocusTraversable(false);
        return new VBox(scroll);
    }

    private void fill() {
        grid.getChildren().clear();
        grid.addRow(
                0,
                new Label(),
                caption("import.column.title"),
                caption("import.column.unit"),
                caption("import.column.from"));
        for (var row : model.rows()) {
            line(grid.getRowCount(), row);
        }
    }

    private void line(int index, ImportModel.Row row) {
        var wanted = new CheckBox();
        wanted.setAccessibleText(host.say("import.wanted", row.title().get()));
        wanted.selectedProperty().bindBidirectional(row.wanted());
        var title = field("import.column.title", 22);
        title.textProperty().bindBidirectional(row.title());
        title.disableProperty().bind(row.wanted().not());
        var unit = field("import.column.unit", 12);
        unit.textProperty().bindBidirectional(row.unit());
        unit.disableProperty().bind(row.wanted().not());
        var from = new Label(from(row));
        from.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        grid.addRow(index, wanted, title, unit, from);
        GridPane.setHgrow(from, Priority.ALWAYS);
    }

    private String from(ImportModel.Row row) {
        var first = row.paths().getFirst().getFileName();
        return row.paths().size() == 1
                ? String.valueOf(first)
                : host.say("import.from.files", row.paths().size());
    }

    private TextField field(String key, int columns) {
        var field = new TextField();
        field.setAccessibleText(host.say(key));
        field.setPrefColumnCount(columns);
        return field;
    }

    private Label caption(String key) {
        var label = new Label(host.say(key));
        label.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        return label;
    }
}
