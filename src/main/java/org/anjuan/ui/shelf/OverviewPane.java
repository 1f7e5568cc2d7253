package org.anjuan.ui.shelf;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.anjuan.ui.kit.Attached;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.StateBadge;
import org.anjuan.ui.kit.Styles;

/** Three short lists above the cases of a round: units, grades, and what needs somebody; a click shows those cases only. */
final class OverviewPane extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST_UNITS = 4;

    private final Host host;
    private final RoundModel model;
    private final VBox units = list();
    private final VBox grades = list();
    private final VBox needs = list();

    OverviewPane(Host host, RoundModel model) {
        this.host = host;
        this.model = model;
        getStyleClass().add("aj-overview");
        getChildren()
                .addAll(
                        card("round.overview.units", units),
                        card("round.overview.grades", grades),
                        card("round.overview.needs", needs));
        visibleProperty().bind(model.hasCases());
        managedProperty().bind(visibleProperty());
        Attached.listen(
                this,
                () -> Subscription.combine(
                        model.overview().subscribe(this::show),
                        model.filter().subscribe(this::mark),
                        model.only().subscribe(this::mark)));
    }

    private void show(Overview now) {
        units.getChildren().setAll(units(now.units()));
        grades.getChildren().setAll(now.grades().stream().map(this::grade).toList());
        needs.getChildren()
                .setAll(now.needs().entrySet().stream()
                        .map(need -> need(need.getKey(), need.getValue()))
                        .toList());
        orElse(grades, "round.overview.grades.none");
        orElse(needs, "round.overview.needs.none");
        mark();
    }

    private List<Node> units(List<Overview.Unit> all) {
        var rest = all.subList(Math.min(all.size(), MOST_UNITS), all.size());
        var first = all.stream().limit(MOST_UNITS).map(this::unit);
        return rest.isEmpty()
                ? first.toList()
                : Stream.concat(first, Stream.of(rest(rest))).toList();
    }

    private Node unit(Overview.Unit unit) {
        var name = unit.name().isBlank() ? host.say("round.overview.units.none") : unit.name();
        return line(
                name,
                unit.name(),
                figure(unit.done(), unit.cases(), unit.done() + "/" + unit.cases()),
                () -> model.showUnit(unit.name()));
    }

    private Node rest(List<Overview.Unit> rest) {
        int done = rest.stream().mapToInt(Overview.Unit::done).sum();
        int cases = rest.stream().mapToInt(Overview.Unit::cases).sum();
        var line = new HBox(
                grown(new Label(host.say("round.overview.units.rest", rest.size()))),
                figure(done, cases, done + "/" + cases));
        line.getStyleClass().addAll("aj-overview-line", Styles.MUTED);
        return line;
    }

    private Node grade(Overview.Graded graded) {
        var line = new HBox(
                grown(new Label(graded.grade())),
                figure(graded.cases(), graded.of(), host.say("round.overview.cases", graded.cases())));
        line.getStyleClass().add("aj-overview-line");
        return line;
    }

    private Node need(Need need, int cases) {
        var badge = new StateBadge(host.words(), need.shown())
                .saying(host.say("round.need." + need))
                .plain();
        var says = host.say("round.need." + need);
        var button = line("", need, new Label(host.say("round.overview.cases", cases)), () -> model.showOnly(need));
        ((HBox) button.getGraphic()).getChildren().addFirst(badge);
        button.setAccessibleText(says + " " + host.say("round.overview.cases", cases));
        return button;
    }

    private Button line(String text, Object about, Node figure, Runnable act) {
        var content = new HBox(grown(new Label(text)), figure);
        content.getStyleClass().add(Styles.ROW);
        var button = Buttons.of("", act);
        button.setGraphic(content);
        button.setUserData(about);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(text);
        button.getStyleClass().addAll(Styles.FLAT, "aj-overview-line");
        return button;
    }

    private Node figure(int part, int whole, String words) {
        var bar = new ProgressBar(whole == 0 ? 0 : (double) part / whole);
        bar.getStyleClass().add("aj-progress");
        bar.setAccessibleText(words);
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.MUTED, "aj-overview-figure");
        var both = new HBox(bar, label);
        both.getStyleClass().add(Styles.ROW);
        both.setMinWidth(Region.USE_PREF_SIZE);
        return both;
    }

    /** Marks the lines whose cases are shown alone. */
    private void mark() {
        Stream.of(units, needs)
                .flatMap(list -> list.getChildren().stream())
                .forEach(line -> line.pseudoClassStateChanged(CHOSEN, isChosen(line)));
    }

    private boolean isChosen(Node line) {
        var about = line.getUserData();
        return about != null
                && (Objects.equals(about, model.only().get().orElse(null))
                        || (!"".equals(about) && about.equals(model.filter().get())));
    }

    private void orElse(VBox list, String nothing) {
        if (list.getChildren().isEmpty()) {
            var label = new Label(host.say(nothing));
            label.getStyleClass().addAll("aj-overview-line", Styles.MUTED);
            list.getChildren().add(label);
        }
    }

    private VBox card(String title, VBox list) {
        var heading = new Label(host.say(title));
        heading.getStyleClass().addAll(Styles.MUTED, Styles.SMALL, "aj-overview-heading");
        var card = new VBox(heading, list);
        card.getStyleClass().addAll(Styles.CARD, "aj-overview-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static VBox list() {
        return new VBox();
    }

    private static Label grown(Label label) {
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
