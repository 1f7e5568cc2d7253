package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Item;
import org.anjuan.standard.ItemRules;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.Without;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.ItemForm;
import org.anjuan.standard.edit.ItemKind;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Choice;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Host;

/** An item as a form: what it is worth, why points go, what it rests on, what helps to judge it. */
final class ItemPane {
    private final Pencil pencil;
    private final Host host;
    private final EditorModel model;
    private final OfItem at;
    private final OnItem on;
    private final Item item;
    private final Part.Kind kind;

    ItemPane(Pencil pencil, OfItem at) {
        this.pencil = pencil;
        this.host = pencil.host();
        this.model = pencil.model();
        this.at = at;
        this.on = new OnItem(at);
        this.item = At.item(model.standard(), at);
        this.kind = At.part(model.standard(), at.part()).kind();
    }

    Form form() {
        var form = new Form();
        new ChecksRows(pencil)
                .rows(form, item.guidance().toCheck(), left -> on.guidance(guidance -> guidance.toCheck(left)));
        form.row(host.say("editor.item.id"), worth(), "");
        var says = host.say("editor.item.text");
        form.row(says, pencil.lines("text", says, item.text(), What.TEXT, on.words(ItemForm::text)), "");
        form.row(host.say("editor.item.reasons"), new ReasonsPane(pencil, at).node(), "");
        form.row(host.say("editor.item.dimension"), counting(), "");
        says = host.say("editor.item.condition");
        form.row(
                says,
                pencil.words("condition", says, item.condition(), What.CONDITION, on.words(ItemForm::condition)),
                "");
        new Asked(pencil).conditions(form, List.of(item), other -> other.id().equals(item.id()));
        if (kind == Part.Kind.EARN || kind == Part.Kind.DEDUCT) {
            says = host.say("editor.item.onlywith");
            form.row(
                    says,
                    pencil.words(
                            "only-with", says, item.rules().onlyWith(), What.ONLY_WITH, rules(ItemRules::onlyWith)),
                    host.say("editor.item.onlywith.how"));
        }
        new GroundsPane(pencil, item, on).rows(form);
        new BesidesPane(pencil, item, kind, on).rows(form);
        new ViewsPane(pencil).of(form, item);
        return form;
    }

    private Function<String, UnaryOperator<Standard>> rules(BiFunction<ItemRules, String, ItemRules> act) {
        return text -> on.rules(now -> act.apply(now, text));
    }

    private Node worth() {
        var id = pencil.words("id", host.say("editor.item.id"), item.id(), What.ID, on.words(ItemForm::id));
        id.getStyleClass().add("aj-short");
        var row = Rows.of(id);
        if (kind.counts()) {
            row.getChildren().addAll(Rows.caption(host.say("editor.item.points")), points());
        }
        row.getChildren().addAll(Rows.caption(host.say("editor.item.kind")), kinds());
        return row;
    }

    private Node points() {
        boolean isBlank = item.points().signum() == 0;
        return pencil.number(
                "points",
                host.say("editor.item.points"),
                isBlank ? null : item.points(),
                What.POINTS,
                points -> on.fill(form -> form.points(points.orElse(BigDecimal.ZERO))));
    }

    private Node kinds() {
        var possible = ItemKind.in(kind);
        var now = ItemKind.of(item, kind);
        if (possible.size() == 1) {
            return new Label(word(now));
        }
        var choice = new Choice<>(host.say("editor.item.kind"), possible, now, this::word);
        choice.setId(Pencil.id("kind"));
        choice.valueProperty()
                .subscribe((_, chosen) -> model.change(What.KIND, standard -> At.item(standard, at, chosen::of)));
        return choice;
    }

    private String word(ItemKind each) {
        return host.words().say("editor.itemkind." + (kind == Part.Kind.BONUS ? kind.name() : each.name()));
    }

    private Node counting() {
        var names = model.standard().dimensions();
        var row = Rows.of(pencil.choice(
                "dimension",
                host.say("editor.item.dimension"),
                names.stream().map(Dimension::id).toList(),
                item.dimension(),
                id -> name(names, id),
                id -> model.change(What.DIMENSION, on.fill(form -> form.dimension(id)))));
        if (kind == Part.Kind.EARN) {
            row.getChildren().addAll(Rows.caption(host.say("editor.item.without")), without());
        }
        return row;
    }

    private static String name(List<Dimension> all, String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .map(Dimension::name)
                .findFirst()
                .orElse(id);
    }

    private Node without() {
        return pencil.choice(
                "counts-without",
                host.say("editor.item.without"),
                Arrays.asList(Without.values()),
                item.rules().without(),
                without -> host.words().say("editor.without." + without.name()),
                without -> model.change(What.WITHOUT, on.rules(now -> now.without(without))));
    }

    /** The words of what an item rests on. */
    static List<String> texts(List<Basis> all) {
        return all.stream().map(Basis::text).toList();
    }
}
