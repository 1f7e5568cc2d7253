package org.anjuan.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Words;
import org.anjuan.review.Finding;
import org.anjuan.review.FindingStand;
import org.anjuan.review.Handled;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.CostWords;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;
import org.jspecify.annotations.Nullable;

/** The current finding: what, where, what it suggests, how sure it is, and what became of it. */
final class FindingCard extends VBox {
    private static final double HIGH = 0.95;
    private static final double MIDDLING = 0.8;

    private final Words words;
    private final Places places;

    /** Says where places are, cuts them out and shows them. */
    record Places(PlaceWords where, CutOutShelf pictures, Consumer<Anchor> show, Standard standard) {}

    FindingCard(Words words, Row.One row, List<Link> links, @Nullable String done, Places places) {
        this.words = words;
        this.places = places;
        getStyleClass().add("finding-card");
        var finding = row.stand().finding();
        getChildren().add(head(row));
        getChildren().add(Labels.wrapped(finding.message(), "finding-message"));
        var back = back(row.stand());
        if (back != null) {
            getChildren().add(remark(back, Icons.AGAIN));
        }
        if (done != null) {
            getChildren().add(remark(done, Icons.TICK));
        }
        getChildren().add(fact("findings.basis", finding.basis()));
        getChildren().add(fact("findings.suggests", suggestion(links)));
        getChildren().addAll(places(finding));
    }

    private HBox head(Row.One row) {
        var finding = row.stand().finding();
        var head = new HBox(new SeverityBadge(words, finding.severity()));
        head.getStyleClass().add(Styles.WIDE_ROW);
        head.getChildren()
                .add(Labels.growing(Labels.line(
                        words.say("findings.sure", words.say(sureness(finding.sure()))), Styles.SMALL, Styles.MUTED)));
        if (row.busy()) {
            head.getChildren().add(Labels.firm(words.say("findings.busy"), Styles.SMALL, Styles.MUTED));
        }
        head.getChildren().add(Labels.firm(finding.check(), Styles.SMALL, Styles.MUTED));
        return head;
    }

    private static String sureness(double sure) {
        return sure >= HIGH ? "findings.sure.high" : sure >= MIDDLING ? "findings.sure.middle" : "findings.sure.low";
    }

    private @Nullable String back(FindingStand stand) {
        Handled before = stand.before();
        var change = stand.change();
        return before == null || change == null
                ? null
                : words.say("findings.back." + change, FindingLine.done(words, stand, before.handling()));
    }

    private static HBox remark(String text, Icons icon) {
        var row = new HBox(icon.node(), Labels.growing(Labels.wrapped(text)));
        row.getStyleClass().addAll(Styles.ROW, "finding-remark");
        return row;
    }

    private HBox fact(String key, String value) {
        var row = new HBox(
                Labels.firm(words.say(key), Styles.SMALL, Styles.MUTED),
                Labels.growing(Labels.wrapped(value, Styles.SMALL)));
        row.getStyleClass().addAll(Styles.ROW, "finding-fact");
        return row;
    }

    private String suggestion(List<Link> links) {
        return links.isEmpty()
                ? words.say("findings.suggests.none")
                : String.join(
                        words.say("scoring.fact.and"),
                        links.stream().map(this::suggestion).toList());
    }

    private String suggestion(Link link) {
        return link.reason()
                .map(reason -> words.say("findings.suggests.reason", link.item().id(), cost(link, reason)))
                .orElseGet(() -> words.say("findings.suggests.item", link.item().id()));
    }

    private String cost(Link link, Deductible reason) {
        return new CostWords(words, places.standard()).cost(reason.cost(), link.item());
    }

    private List<Node> places(Finding finding) {
        var nodes = new ArrayList<Node>();
        for (var place : finding.places()) {
            if (place instanceof Anchor.OnPage onPage) {
                nodes.add(new PlaceView(
                        words,
                        places.where().of(onPage.page()),
                        onPage,
                        places.pictures(),
                        () -> places.show().accept(place)));
            }
        }
        return nodes;
    }
}
