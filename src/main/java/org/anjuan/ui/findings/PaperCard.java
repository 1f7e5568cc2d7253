package org.anjuan.ui.findings;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.CatalogueGap;
import org.anjuan.casefile.Document;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** One paper in two lines: title and pages; kind, day and number, and what the volume's own list says otherwise. */
final class PaperCard extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    PaperCard(Words words, PaperRow.Paper row, PlaceWords where, Runnable go) {
        var paper = row.document();
        getStyleClass().add("paper-card");
        pseudoClassStateChanged(CURRENT, row.current());
        var first = new HBox(
                Labels.growing(Labels.line(title(words, paper), row.current() ? Styles.STRONG : Styles.PLAIN)),
                Labels.firm(pages(words, paper, where), Styles.SMALL, Styles.MUTED));
        first.getStyleClass().add(Styles.ROW);
        var second = new HBox(Labels.growing(Labels.line(facts(words, paper), Styles.SMALL, Styles.MUTED)));
        second.getStyleClass().add(Styles.ROW);
        row.gap().ifPresent(gap -> second.getChildren().add(gap(words, gap)));
        if (row.stated()) {
            var stated = Labels.firm(words.say("papers.stated"), Styles.SMALL, Styles.ACCENT_TEXT);
            stated.setGraphic(Icons.EDIT.node());
            second.getChildren().add(stated);
        }
        getChildren().addAll(first, second);
        setAccessibleText(title(words, paper) + " " + pages(words, paper, where) + " " + facts(words, paper));
        setOnMouseClicked(_ -> go.run());
    }

    private static String title(Words words, Document paper) {
        return paper.title().isBlank() ? words.say("papers.untitled") : paper.title();
    }

    static String pages(Words words, Document paper, PlaceWords where) {
        int first = where.number(paper.pages().getFirst());
        int last = where.number(paper.pages().getLast());
        return first == last ? words.say("papers.page", first) : words.say("papers.pages", first, last);
    }

    private static String facts(Words words, Document paper) {
        var date = paper.date();
        return words.say(
                "papers.facts",
                paper.is(Document.OTHER) ? words.say("papers.other") : paper.name(),
                date == null ? words.say("papers.undated") : date,
                paper.number().isEmpty() ? words.say("papers.unnumbered") : paper.number());
    }

    private static Label gap(Words words, CatalogueGap gap) {
        var text = gap.kind() == CatalogueGap.Kind.UNLISTED
                ? words.say("papers.gap.UNLISTED")
                : words.say("papers.gap.ELSEWHERE", gap.listed(), gap.found());
        var label = Labels.firm(text, Styles.SMALL, Styles.WARNING);
        label.setGraphic(Icons.WARNING.node(Styles.WARNING));
        return label;
    }
}
