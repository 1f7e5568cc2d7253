package org.anjuan.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.anjuan.desk.Words;

/** All keys of the screen that is shown, ordered by what they are for. */
public final class KeySheet extends Sheet {
    private static final int COLUMN_EM = 19;

    public KeySheet(Words words, List<Commands> inForce) {
        super(words.say("keys.title"));
        var bound = new TreeSet<Command>();
        inForce.forEach(commands -> bound.addAll(commands.all()));
        var groups = Arrays.stream(Command.Scope.values())
                .map(scope -> of(scope, bound))
                .filter(group -> !group.isEmpty())
                .map(group -> column(words, group))
                .toList();
        var flow = new FlowPane(Orientation.HORIZONTAL);
        flow.getStyleClass().add("aj-key-columns");
        flow.getChildren().addAll(groups);
        wide(Math.min(groups.size(), 3) * (COLUMN_EM + 2) + 3);
        with(flow);
        closing(words.say("sheet.close"));
    }

    private static List<Command> of(Command.Scope scope, Set<Command> bound) {
        return bound.stream()
                .filter(command -> command.scope() == scope && command.hasKey())
                .toList();
    }

    private static VBox column(Words words, List<Command> commands) {
        var heading = new Label(words.say("scope." + commands.getFirst().scope().name()));
        heading.getStyleClass().add(Styles.STRONG);
        var grid = new GridPane();
        grid.getStyleClass().add("aj-key-grid");
        for (int row = 0; row < commands.size(); row++) {
            var command = commands.get(row);
            grid.add(Buttons.key(command.keyText(words)), 0, row);
            grid.add(new Label(words.say(command.words())), 1, row);
        }
        var column = new VBox(heading, grid);
        column.getStyleClass().add(Styles.STACK);
        column.setStyle("-fx-pref-width: " + COLUMN_EM + "em;");
        return column;
    }
}
