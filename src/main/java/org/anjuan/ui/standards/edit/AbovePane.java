package org.anjuan.ui.standards.edit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Group;
import org.anjuan.standard.Heading;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.Without;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.GroupForm;
import org.anjuan.standard.edit.ItemForm;
import org.anjuan.standard.edit.PartForm;
import org.anjuan.standard.edit.PartKinds;
import org.anjuan.standard.edit.Place.OfGroup;
import org.anjuan.standard.edit.Place.OfHeading;
import org.anjuan.standard.edit.Place.OfPart;
import org.anjuan.standard.edit.What;
import org.anjuan.ui.kit.Form;
import org.jspecify.annotations.Nullable;

/** What stands above items as forms: parts, groups and headings. */
record AbovePane(Pencil pencil) {

    Form part(OfPart at) {
        var part = At.part(standard(), at.part());
        Function<UnaryOperator<PartForm>, UnaryOperator<Standard>> set = fill -> standard ->
                At.part(standard, at, now -> fill.apply(new PartForm(now)).made());
        var form = new Form();
        form.row(word("id"), words("id", part.id(), What.ID, text -> set.apply(now -> now.id(text))), "");
        form.row(
                word("title"), words("title", part.title(), What.TITLE, text -> set.apply(now -> now.title(text))), "");
        form.row(word("kind"), kinds(at, part.kind()), "");
        form.row(
                word("note"),
                pencil.lines("note", word("note"), part.note(), What.NOTE, text -> set.apply(now -> now.note(text))),
                "");
        if (part.kind().counts()) {
            form.row(
                    word("points"),
                    figures(
                            new Figures(part.points(), part.cap(), part.sum()),
                            points -> set.apply(now -> now.points(points.orElse(null))),
                            cap -> set.apply(now -> now.cap(cap.orElse(null)))),
                    word("points.how"));
        }
        return form;
    }

    private Node kinds(OfPart at, Part.Kind now) {
        return pencil.choice(
                "kind",
                word("kind"),
                Arrays.asList(Part.Kind.values()),
                now,
                kind -> pencil.host().words().say("editor.partkind." + kind.name()),
                kind -> pencil.model().change(What.KIND, PartKinds.changed(at, kind)));
    }

    Form group(OfGroup at) {
        var group = At.group(standard(), at);
        Function<UnaryOperator<GroupForm>, UnaryOperator<Standard>> set = fill -> standard ->
                At.group(standard, at, now -> fill.apply(new GroupForm(now)).made());
        var form = new Form();
        form.row(word("id"), words("id", group.id(), What.ID, text -> set.apply(now -> now.id(text))), "");
        form.row(
                word("title"),
                words("title", group.title(), What.TITLE, text -> set.apply(now -> now.title(text))),
                "");
        form.row(
                word("document"),
                words("document", group.document(), What.DOCUMENT, text -> set.apply(now -> now.document(text))),
                "");
        form.row(
                word("condition"),
                words("condition", group.condition(), What.CONDITION, text -> set.apply(now -> now.condition(text))),
                "");
        new Asked(pencil).conditions(form, group.items(), item -> group.holds(item.id()));
        var kind = At.part(standard(), at.part()).kind();
        if (kind == Part.Kind.EARN && !group.items().isEmpty()) {
            form.row(pencil.host().say("editor.item.without"), without(at, group), word("without.how"));
        }
        if (kind.counts()) {
            form.row(
                    word("points"),
                    figures(
                            new Figures(group.points(), group.cap(), group.sum()),
                            points -> set.apply(now -> now.points(points.orElse(null))),
                            cap -> set.apply(now -> now.cap(cap.orElse(null)))),
                    word("points.how"));
        }
        return form;
    }

    private Node without(OfGroup at, Group group) {
        return pencil.choice(
                "counts-without",
                pencil.host().say("editor.item.without"),
                Arrays.asList(Without.values()),
                group.items().getFirst().rules().without(),
                without -> pencil.host().words().say("editor.without." + without.name()),
                without -> pencil.model()
                        .change(
                                What.WITHOUT,
                                standard -> At.group(
                                        standard,
                                        at,
                                        now -> new GroupForm(now)
                                                .items(now.items().stream()
                                                        .map(item -> new ItemForm(item)
                                                                .rules(item.rules()
                                                                        .without(without))
                                                                .made())
                                                        .toList())
                                                .made())));
    }

    Form heading(OfHeading at) {
        var heading = At.heading(standard(), at);
        Function<UnaryOperator<Heading>, UnaryOperator<Standard>> set =
                fill -> standard -> At.heading(standard, at, fill);
        var form = new Form();
        form.row(
                word("id"),
                words(
                        "id",
                        heading.id(),
                        What.ID,
                        text -> set.apply(now -> new Heading(text, now.text(), now.points(), now.cap()))),
                "");
        form.row(
                word("text"),
                pencil.lines(
                        "text",
                        word("text"),
                        heading.text(),
                        What.TEXT,
                        text -> set.apply(now -> new Heading(now.id(), text, now.points(), now.cap()))),
                "");
        if (At.part(standard(), at.part()).kind().counts()) {
            var sum = At.group(standard(), new OfGroup(at.part(), at.group())).under(heading).stream()
                    .map(item -> item.points())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            form.row(
                    word("points"),
                    figures(
                            new Figures(heading.points(), heading.cap(), sum),
                            points ->
                                    set.apply(now -> new Heading(now.id(), now.text(), points.orElse(null), now.cap())),
                            cap -> set.apply(now -> new Heading(now.id(), now.text(), now.points(), cap.orElse(null)))),
                    word("points.how"));
        }
        return form;
    }

    private Standard standard() {
        return pencil.model().standard();
    }

    private String word(String key) {
        return pencil.host().words().say("editor.above." + key);
    }

    private TextField words(String key, String begin, What what, Function<String, UnaryOperator<Standard>> act) {
        return pencil.words(key, word(key), begin, what, act);
    }

    /** Declared points, the cap, and what the items add up to. */
    private record Figures(
            @Nullable BigDecimal points, @Nullable BigDecimal cap, BigDecimal sum) {}

    private Node figures(
            Figures figures,
            Function<Optional<BigDecimal>, UnaryOperator<Standard>> points,
            Function<Optional<BigDecimal>, UnaryOperator<Standard>> cap) {
        return Rows.of(
                pencil.number("points", word("points"), figures.points(), What.POINTS, points),
                Rows.caption(word("cap")),
                pencil.number("cap", word("cap"), figures.cap(), What.CAP, cap),
                Rows.caption(pencil.host().say("editor.above.sum", WorkingWords.plain(figures.sum()))));
    }
}
