package org.anjuan.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.casefile.Document;
import org.anjuan.desk.PaperType;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.EmptyState;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 文书: what papers the case has, where, of which day and number, and what the volume's own list says otherwise. */
public final class PapersView extends BorderPane {
    private final PapersModel model;
    private final Words words;
    private final Consumer<Anchor> show;
    private final List<PaperType> types = new ArrayList<>();
    private final FindingsView.Surroundings around;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Label summary = Labels.wrapped("", Styles.SMALL, Styles.MUTED);
    private Optional<Sheet> lying = Optional.empty();

    /**
     * The papers of a model.
     *
     * @param show asked to show a place among the pages
     */
    public PapersView(PapersModel model, FindingsView.Surroundings around, Consumer<Anchor> show) {
        this.model = model;
        this.around = around;
        this.words = around.words();
        this.show = show;
        getStyleClass().add("papers");
        setId("papers");
        getStylesheets()
                .add(Objects.requireNonNull(PapersView.class.getResource("findings.css"))
                        .toExternalForm());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.EDGE_TO_EDGE);
        scroll.setFocusTraversable(false);
        list.setId("paper-rows");
        setTop(toolbar(around.commands()));
        setCenter(scroll);
        setBottom(deeds(around.commands()));
        model.rowsProperty().subscribe(this::show);
        model.correctingProperty().subscribe(this::correct);
    }

    /** These kinds of papers can be chosen. */
    public void offer(List<PaperType> known) {
        types.clear();
        types.addAll(known);
    }

    private VBox toolbar(Commands commands) {
        var back = Buttons.icon(words, commands, Command.PAPERS);
        back.setGraphic(Icons.BACK.node());
        back.setAccessibleText(words.say("findings.close"));
        var row = new HBox(back, Labels.firm(words.say("papers.title"), Styles.STRONG));
        row.getStyleClass().addAll(Styles.TOOLBAR, "findings-toolbar");
        row.getChildren()
                .addAll(
                        Labels.growing(new Region()),
                        Buttons.icon(words, commands, Command.FINDINGS),
                        Buttons.icon(words, commands, Command.TIME_LINE));
        var below = new HBox(Labels.growing(summary));
        below.getStyleClass().add("findings-status");
        return new VBox(row, below);
    }

    private FlowPane deeds(Commands commands) {
        var row = new FlowPane();
        row.getStyleClass().add("finding-deeds");
        for (var deed : List.of(Command.PAPER_SHOW, Command.PAPER_CORRECT, Command.PAPER_AS_READ)) {
            var button = Buttons.of(words, commands, deed);
            button.getStyleClass().add("finding-deed");
            row.getChildren().add(button);
        }
        return row;
    }

    private void show(List<PaperRow> rows) {
        var nodes = new ArrayList<Node>();
        Optional<Node> current = Optional.empty();
        for (var row : rows) {
            switch (row) {
                case PaperRow.Paper paper -> {
                    var card = new PaperCard(words, paper, where(), () -> model.go(paper.document()));
                    nodes.add(card);
                    current = paper.current() ? Optional.of(card) : current;
                }
                case PaperRow.Missing(var gap) -> nodes.add(missing(gap));
            }
        }
        if (rows.isEmpty()) {
            nodes.add(new EmptyState(Icons.FILE, words.say("papers.empty"), words.say("papers.empty.how")));
        }
        list.getChildren().setAll(nodes);
        summary.setText(summary());
        current.ifPresent(node -> Reveal.in(scroll, node));
    }

    private String summary() {
        var list = model.listed() == 0
                ? words.say("papers.nolist")
                : words.say(
                        "papers.list",
                        model.listed(),
                        model.gaps(CatalogueGap.Kind.MISSING).size(),
                        model.gaps(CatalogueGap.Kind.UNLISTED).size(),
                        model.gaps(CatalogueGap.Kind.ELSEWHERE).size());
        return model.wordless() == 0 ? list : list + words.say("papers.wordless", model.wordless());
    }

    private HBox missing(CatalogueGap gap) {
        var text = Labels.growing(Labels.wrapped(words.say("papers.missing", gap.title(), gap.listed())));
        var row = new HBox(Icons.MISSING.node(Styles.WARNING), text);
        row.getStyleClass().add("paper-missing");
        var place = gap.row();
        if (place != null) {
            row.getChildren().add(Buttons.of(words.say("papers.seelist"), () -> show.accept(place)));
        }
        return row;
    }

    private void correct(Optional<Document> paper) {
        lying.ifPresent(Sheet::closeSheet);
        lying = paper.map(found -> new CorrectSheet(words, model, found, types, where()));
        lying.ifPresent(sheet -> {
            sheet.whenClosed(() -> {
                lying = Optional.empty();
                model.stopCorrecting();
            });
            around.sheets().show(sheet);
        });
    }

    private PlaceWords where() {
        return new PlaceWords(words, model.sitting().caseFile(), model.sitting().reading());
    }
}
