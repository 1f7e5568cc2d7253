package org.anjuan.ui.shelf;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Refusal;
import org.anjuan.desk.TakeIn;
import org.anjuan.desk.TakenIn;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** What was taken in, and for each file that was not, why and what to do. */
final class ImportResultSheet extends Sheet {
    private final Host host;

    ImportResultSheet(Host host, ImportModel.Outcome outcome) {
        super(host.say(outcome.cancelled() ? "imported.title.cancelled" : "imported.title"));
        this.host = host;
        var list = new VBox();
        list.getStyleClass().add("aj-result-list");
        outcome.each().forEach(each -> list.getChildren().add(one(each)));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll(Styles.EDGE_TO_EDGE, "aj-result-scroll");
        wide(48).with(summary(outcome), scroll);
        answerByEnter(host.say("sheet.close"), this::closeSheet).setCancelButton(true);
    }

    private Node summary(ImportModel.Outcome outcome) {
        var taken = taken(outcome);
        int pages = taken.stream().mapToInt(each -> each.caseFile().pageCount()).sum();
        int refused = outcome.each().stream()
                .mapToInt(each -> refusals(each.result()).size())
                .sum();
        var text = new Label(host.say("imported.summary", taken.size(), pages)
                + (refused == 0 ? host.say("imported.all") : host.say("imported.refused", refused)));
        text.setWrapText(true);
        var line = new HBox(
                (refused == 0 ? Icons.TICK_IN_CIRCLE : Icons.WARNING)
                        .node(refused == 0 ? Styles.SUCCESS : Styles.WARNING),
                text);
        line.getStyleClass().addAll(Styles.ROW, Styles.NOTICE);
        if (refused > 0) {
            line.getStyleClass().add(Styles.WARNING);
        }
        return line;
    }

    private static List<TakenIn> taken(ImportModel.Outcome outcome) {
        return outcome.each().stream()
                .map(ImportModel.Each::result)
                .filter(TakeIn.Result.Taken.class::isInstance)
                .map(result -> ((TakeIn.Result.Taken) result).taken())
                .toList();
    }

    private static List<Refusal> refusals(TakeIn.Result result) {
        return switch (result) {
            case TakeIn.Result.Taken(var taken) -> taken.refusals();
            case TakeIn.Result.NothingReadable(var refusals) -> refusals;
            case TakeIn.Result.Cancelled _, TakeIn.Result.NotKept _ -> List.of();
        };
    }

    private Node one(ImportModel.Each each) {
        var box = new VBox(heading(each));
        box.getStyleClass().add(Styles.STACK);
        refusals(each.result()).forEach(refusal -> box.getChildren().add(refusal(refusal)));
        if (each.result() instanceof TakeIn.Result.Taken(var taken)) {
            taken.duplicates().forEach(name -> box.getChildren().add(note(host.say("imported.duplicate", name))));
        }
        return box;
    }

    private Node heading(ImportModel.Each each) {
        var title = new Label(each.title());
        title.getStyleClass().add(Styles.STRONG);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(icon(each.result()), title, new Label(words(each.result())));
        line.getStyleClass().add(Styles.ROW);
        return line;
    }

    private static Node icon(TakeIn.Result result) {
        return result instanceof TakeIn.Result.Taken
                ? Icons.TICK.node(Styles.SUCCESS)
                : Icons.CROSS_IN_CIRCLE.node(Styles.ERROR);
    }

    private String words(TakeIn.Result result) {
        return switch (result) {
            case TakeIn.Result.Taken(var taken) ->
                host.say(
                        "imported.case",
                        taken.caseFile().sources().size(),
                        taken.caseFile().pageCount());
            case TakeIn.Result.NothingReadable _ -> host.say("imported.nothing");
            case TakeIn.Result.Cancelled _ -> host.say("imported.cancelled");
            case TakeIn.Result.NotKept(var why) -> why;
        };
    }

    private Node refusal(Refusal refusal) {
        var name = new Label(refusal.name());
        var why = note(host.words().say(refusal.problem()));
        var line = new HBox(Icons.FILE.node(Styles.WARNING), new VBox(name, why));
        line.getStyleClass().addAll(Styles.ROW, "aj-top-left", "aj-indented");
        return line;
    }

    private static Label note(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll(Styles.MUTED, Styles.SMALL);
        label.setWrapText(true);
        return label;
    }
}
