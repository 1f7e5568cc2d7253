package org.anjuan.ui.standards;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.anjuan.desk.DifferenceWords;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Comparing;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Difference;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.ui.kit.Host;

/** Two standards laid side by side: what differs, line by line. */
final class ComparisonModel {

    /** In what two lines differ. */
    enum Kind {
        ADDED,
        REMOVED,
        POINTS,
        WORDING,
        OTHER
    }

    /**
     * One difference.
     *
     * @param item id of the item, empty for the whole
     */
    record Line(Kind kind, String item, String before, String after) {}

    private final Host host;
    private final List<Standard> all;
    private final ObjectProperty<Standard> before;
    private final ObjectProperty<Standard> after;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /** @param all what can be compared, the standard among them; it is laid beside another version of itself if there is one */
    ComparisonModel(Host host, Standard standard, List<Standard> all) {
        this.host = host;
        this.all = all;
        after = new SimpleObjectProperty<>(standard);
        before = new SimpleObjectProperty<>(other(standard));
        before.subscribe(_ -> compare());
        after.subscribe((_, _) -> compare());
    }

    private Standard other(Standard standard) {
        return all.stream()
                .filter(each -> each.ref().id().equals(standard.ref().id()))
                .filter(each -> !each.ref().equals(standard.ref()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> !each.ref().equals(standard.ref()))
                        .findFirst())
                .orElse(standard);
    }

    List<Standard> all() {
        return all;
    }

    ObjectProperty<Standard> before() {
        return before;
    }

    ObjectProperty<Standard> after() {
        return after;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** How many lines differ in that way. */
    long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private void compare() {
        lines.setAll(
                Comparing.of(before.get(), after.get()).stream().map(this::line).toList());
    }

    private Line line(Difference difference) {
        return switch (difference) {
            case Difference.Added(var item) -> new Line(Kind.ADDED, item.id(), "", whole(item));
            case Difference.Removed(var item) -> new Line(Kind.REMOVED, item.id(), whole(item), "");
            case Difference.Points(var old, var now, var reasons) ->
                new Line(Kind.POINTS, now.id(), costs(old, reasons), costs(now, reasons));
            case Difference.Wording(var old, var now, var reasons) ->
                new Line(Kind.WORDING, now.id(), words(old, now, reasons), words(now, old, reasons));
            case Difference.Counting(var old, var now) -> other(now.id(), old, difference);
            case Difference.Moved(var item, var old, var now) ->
                new Line(Kind.OTHER, item.id(), host.say("compare.group", old), host.say("compare.group", now));
            case Difference.Figure _ -> new Line(Kind.OTHER, "", "", said(difference));
        };
    }

    private Line other(String id, Item before, Difference difference) {
        return new Line(Kind.OTHER, id, before.fullText(), said(difference));
    }

    private String said(Difference difference) {
        return new DifferenceWords(host.words()).say(difference);
    }

    private String whole(Item item) {
        return item.points().signum() > 0
                ? host.say("compare.item", item.fullText(), WorkingWords.plain(item.points()))
                : item.fullText();
    }

    private String costs(Item item, List<String> reasons) {
        var said = host.say("compare.points", item.fullText(), WorkingWords.plain(item.points()));
        return reasons.isEmpty() ? said : said + "\n" + reasons(item, reasons);
    }

    /** The words that are not those of the other side. */
    private String words(Item item, Item other, List<String> reasons) {
        var text = item.fullText().equals(other.fullText()) && !reasons.isEmpty()
                ? reasons(item, reasons)
                : item.fullText() + (reasons.isEmpty() ? "" : "\n" + reasons(item, reasons));
        return text.isEmpty() ? host.say("compare.none") : text;
    }

    private String reasons(Item item, List<String> ids) {
        return item.deductibles().stream()
                .filter(reason -> ids.contains(reason.id()))
                .map(Deductible::text)
                .map(text -> host.say("compare.reason", text))
                .collect(Collectors.joining("\n"));
    }
}
