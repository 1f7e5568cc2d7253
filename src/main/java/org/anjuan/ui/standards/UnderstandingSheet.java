package org.anjuan.ui.standards;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.desk.SheetPlace;
import org.anjuan.desk.SheetWords;
import org.anjuan.desk.StandardImport;
import org.anjuan.desk.StandardImport.Told;
import org.anjuan.desk.StandardSummary;
import org.anjuan.desk.TablePlace;
import org.anjuan.standard.StandardProblem;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 导入预览: how a table was understood, first of all what was not, before anything is taken. */
final class UnderstandingSheet extends Sheet {
    private final Host host;
    private final TablePlace places;

    /** @param take keeps it */
    UnderstandingSheet(Host host, StandardImport imported, Runnable take) {
        super(host.say("standards.import.title", imported.file()));
        this.host = host;
        this.places = new TablePlace(host.words(), imported);
        var list = new VBox();
        list.getStyleClass().addAll("aj-result-list", Styles.WIDE_STACK);
        list.getChildren()
                .addAll(
                        problems(
                                "standards.import.tocheck",
                                imported,
                                problem -> problem.kind().isToCheck()),
                        problems(
                                "standards.import.problems",
                                imported,
                                problem -> !problem.kind().isToCheck()),
                        section("standards.import.assumed", imported.assumed()),
                        section("standards.import.notes", imported.notes()),
                        section("standards.import.columns", imported.columns()),
                        section("standards.import.rules", imported.rules()));
        list.getChildren()
                .removeIf(node -> node instanceof VBox box && box.getChildren().isEmpty());
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setId("understanding");
        scroll.setAccessibleText(host.say("standards.import.title", imported.file()));
        scroll.getStyleClass().addAll(Styles.EDGE_TO_EDGE, "aj-result-scroll");
        wide(60).with(summary(imported), scroll);
        closing(host.say("sheet.cancel"));
        boolean isDraft = imported.standard().standard() == null;
        var go = answerByEnter(host.say(isDraft ? "standards.import.check" : "standards.import.take"), () -> {
            closeSheet();
            take.run();
        });
        go.setDisable(isDraft && imported.draft() == null);
    }

    private Node summary(StandardImport imported) {
        boolean isWhole = imported.standard().standard() != null;
        var what = summed(imported);
        var text = new Label(imported.sum().isEmpty() ? what : what + "\n" + imported.sum());
        text.setWrapText(true);
        var line = new HBox(
                (isWhole ? Icons.TICK_IN_CIRCLE : Icons.WARNING).node(isWhole ? Styles.SUCCESS : Styles.WARNING), text);
        line.getStyleClass().addAll(Styles.ROW, Styles.NOTICE, "aj-top-left");
        if (!isWhole) {
            line.getStyleClass().add(Styles.WARNING);
        }
        return line;
    }

    private String summed(StandardImport imported) {
        var made = imported.usable();
        return made == null
                ? host.say("standards.import.unusable", imported.standard().faults())
                : outcome(imported) + "\n" + String.join("\n", new StandardSummary(host.words()).of(made));
    }

    private String outcome(StandardImport imported) {
        return imported.isOnlyToCheck()
                ? host.say("standards.import.open", imported.title(), imported.items(), imported.toCheck())
                : host.say("standards.import.usable", imported.title(), imported.items());
    }

    private VBox problems(String key, StandardImport imported, Predicate<StandardProblem> which) {
        return section(
                key,
                imported.standard().problems().stream()
                        .filter(which)
                        .map(problem -> told(imported, problem))
                        .toList());
    }

    private Told told(StandardImport imported, StandardProblem problem) {
        if (problem.kind().isToCheck()) {
            var at = imported.workbook() ? SheetPlace.of(host.words(), problem) : "";
            return new Told(
                    at, StandardImport.whose(problem), problem.arguments().getLast());
        }
        return imported.workbook()
                ? new Told(SheetPlace.of(host.words(), problem), "", SheetWords.say(host.words(), problem))
                : new Told(places.of(problem), "", places.say(problem));
    }

    private VBox section(String key, List<Told> told) {
        var box = new VBox();
        box.getStyleClass().add(Styles.STACK);
        if (!told.isEmpty()) {
            long explained = told.stream().filter(Told::explains).count();
            var heading = new Label(host.say(key, told.size() - explained));
            heading.getStyleClass().add(Styles.STRONG);
            box.getChildren().add(heading);
            told.stream()
                    .filter(each -> !each.explains())
                    .forEach(each -> box.getChildren().add(line(each)));
            if (explained > 0) {
                box.getChildren().add(new Label(host.say("standards.import.explained", Long.toString(explained))));
            }
        }
        return box;
    }

    private Node line(Told told) {
        var words = new Label(told.words().replaceAll("\\s*\\R\\s*", " "));
        words.setWrapText(true);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var meaning = new Label(told.meaning());
        meaning.setWrapText(true);
        meaning.setPrefWidth(0);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        meaning.setMaxWidth(Double.MAX_VALUE);
        var place = new Label(told.place());
        place.getStyleClass().add(Styles.MUTED);
        place.setMinWidth(Region.USE_PREF_SIZE);
        var line = told.words().isEmpty()
                ? new HBox(place, meaning)
                : new HBox(place, words, Icons.GO_TO.node(Styles.MUTED), meaning);
        line.getStyleClass().add(Styles.ROW);
        return line;
    }
}
