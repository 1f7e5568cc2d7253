package org.anjuan.ui.standards.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.desk.ChangeStandard.Foreseen;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** What is still wrong with a draft, what its points add up to, and what it would change in reviews. */
final class ChecksBar extends VBox {
    private static final int MOST_ROWS = 4;
    private static final double ROW_EM = 2.1;

    private final Host host;
    private final EditorModel model;
    private final Label verdict = new Label();
    private final Label sums = new Label();
    private final Label effect = new Label();
    private final ListView<StandardProblem> list = new ListView<>();

    /** @param mend goes to where a problem is mended */
    ChecksBar(Host host, EditorModel model, Commands commands, Consumer<StandardProblem> mend) {
        this.host = host;
        this.model = model;
        getStyleClass().add("aj-checks");
        verdict.setMinWidth(USE_PREF_SIZE);
        verdict.setId("verdict");
        sums.getStyleClass().add(Styles.MUTED);
        effect.setMinWidth(USE_PREF_SIZE);
        effect.setId("effect");
        effect.getStyleClass().add(Styles.MUTED);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(verdict, sums, gap, effect, Buttons.of(host.words(), commands, Command.EFFECT));
        line.getStyleClass().add(Styles.ROW);
        list.setId("problems");
        list.setAccessibleText(host.say("editor.problems"));
        list.setCellFactory(_ -> new ProblemCell());
        VBox.setVgrow(list, Priority.NEVER);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(mend);
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> chosen().ifPresent(mend));
        getChildren().addAll(line, list);
        Attached.listen(this, this::listen);
    }

    private Subscription listen() {
        return Subscription.combine(
                model.problems().subscribe(this::show),
                model.draft().subscribe(draft -> sums.setText(sums(draft.standard()))),
                model.effect().subscribe(this::show));
    }

    private void show(List<StandardProblem> problems) {
        long errors =
                problems.stream().filter(problem -> !problem.kind().isWarning()).count();
        verdict.getStyleClass().removeAll(Styles.SUCCESS, Styles.ERROR);
        verdict.getStyleClass().add(errors == 0 ? Styles.SUCCESS : Styles.ERROR);
        verdict.setGraphic((errors == 0 ? Icons.TICK_IN_CIRCLE : Icons.ERROR).node());
        verdict.setText(verdict(problems, errors));
        list.getItems().setAll(sorted(problems));
        list.setVisible(!problems.isEmpty());
        list.setManaged(!problems.isEmpty());
        double height = ROW_EM * Math.min(MOST_ROWS, problems.size()) + 0.3;
        list.setStyle("-fx-min-height: %1$sem; -fx-pref-height: %1$sem; -fx-max-height: %1$sem;".formatted(height));
    }

    private String verdict(List<StandardProblem> problems, long errors) {
        long open =
                problems.stream().filter(problem -> problem.kind().isToCheck()).count();
        if (errors > 0) {
            return open == 0
                    ? host.say("editor.checks.errors", errors)
                    : open == errors
                            ? host.say("editor.checks.open", open)
                            : host.say("editor.checks.both", errors - open, open);
        }
        return problems.isEmpty()
                ? host.say("editor.checks.green")
                : host.say("editor.checks.warnings", problems.size());
    }

    /** What stands in the way first. */
    private static List<StandardProblem> sorted(List<StandardProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(problem -> problem.kind().isWarning()))
                .toList();
    }

    private void show(Optional<List<Foreseen>> foreseen) {
        effect.setText(foreseen.map(this::say).orElse(""));
    }

    private String say(List<Foreseen> all) {
        long reviews =
                all.stream().mapToLong(each -> each.preview().shifts().size()).sum();
        return reviews == 0
                ? host.say("editor.effect.none")
                : host.say(
                        "editor.effect",
                        all.stream().mapToLong(Foreseen::points).sum(),
                        all.stream().mapToLong(Foreseen::grades).sum());
    }

    /** What each kind of part adds up to, and how many lines the others have. */
    private String sums(Standard standard) {
        return standard.parts().stream().map(this::sum).collect(Collectors.joining(host.say("editor.sum.separator")));
    }

    private String sum(Part part) {
        return part.kind().counts()
                ? host.say("editor.sum.points", part.id(), WorkingWords.plain(part.sum()))
                : host.say("editor.sum.items", part.id(), part.items().count());
    }

    /** The problem that is chosen. */
    Optional<StandardProblem> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Chooses the next problem, from the last on the first again; empty when there is none. */
    Optional<StandardProblem> next() {
        if (list.getItems().isEmpty()) {
            return Optional.empty();
        }
        int next = (list.getSelectionModel().getSelectedIndex() + 1)
                % list.getItems().size();
        list.getSelectionModel().select(next);
        list.scrollTo(next);
        return chosen();
    }

    boolean isWorkedIn() {
        return list.isFocused();
    }

    /** A problem as a line: whether it stands in the way, and its sentence. */
    private final class ProblemCell extends ListCell<StandardProblem> {
        @Override
        protected void updateItem(@Nullable StandardProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (problem == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            boolean isWarning = problem.kind().isWarning();
            setText(new ProblemWords(host, model).say(problem));
            setGraphic((isWarning ? Icons.WARNING : Icons.ERROR).node(isWarning ? Styles.WARNING : Styles.ERROR));
        }
    }
}
