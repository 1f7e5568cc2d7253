package org.anjuan.cli;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.anjuan.desk.CostTold;
import org.anjuan.desk.StandardSummary;
import org.anjuan.desk.WorkingWords;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Group;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.Terms;
import org.anjuan.standard.Without;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code standard show}: one standard from its sources to its reasons. */
@Command(name = "show")
final class StandardShow extends StandardVerb {
    @Parameters(paramLabel = NAMED, descriptionKey = "name")
    private String name = "";

    StandardShow(Door door) {
        super(door);
    }

    @Override
    public Integer call() {
        var found = usable(name);
        if (found == null || found.standard() == null) {
            return Exit.UNREADABLE;
        }
        var standard = found.standard();
        result(StandardShape.of(standard), () -> lines(standard));
        return Exit.DONE;
    }

    private Stream<String> lines(Standard standard) {
        var head = Stream.concat(
                Stream.of(words().say("cli.standard.head", standard.title(), standard.ref())),
                standard.remarks().stream().map(remark -> words().say("cli.standard.remark", remark)));
        var summary = new StandardSummary(words()).of(standard).stream();
        return Stream.of(
                        head,
                        summary,
                        lines(standard.terms()),
                        standard.parts().stream().flatMap(this::lines))
                .flatMap(lines -> lines);
    }

    private Stream<String> lines(Terms terms) {
        var facts = terms.facts().stream()
                .map(fact -> words().say("cli.standard.fact", fact.ask(), String.join("、", fact.answers())));
        var parameters = terms.parameters().stream()
                .map(parameter ->
                        words().say("cli.standard.parameter", parameter.text(), parameter.value(), parameter.unit()));
        var substitutes = terms.substitutes().stream()
                .map(substitute -> words().say(
                                "cli.standard.substitute",
                                substitute.by(),
                                substitute.document(),
                                substitute.condition()));
        return Stream.of(facts, parameters, substitutes).flatMap(lines -> lines);
    }

    private Stream<String> lines(Part part) {
        return Stream.concat(
                Stream.of("", words().say("cli.standard.part", part.id(), part.title())),
                part.groups().stream().flatMap(group -> lines(part, group)));
    }

    private Stream<String> lines(Part part, Group group) {
        var points = part.kind() == Part.Kind.VETO ? "" : points(group);
        return Stream.concat(
                Stream.of(words().say("cli.standard.group", group.id(), group.title(), points)),
                group.items().stream().flatMap(item -> Stream.concat(heading(group, item), lines(part, item))));
    }

    /** What an item's elements stand under, before the first of them. */
    private Stream<String> heading(Group group, Item item) {
        var heading = item.heading();
        if (heading == null) {
            return Stream.of();
        }
        var elements = group.items().stream()
                .filter(each -> heading.equals(each.heading()))
                .toList();
        var points = elements.stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return elements.getFirst().equals(item)
                ? Stream.of(words().say("cli.standard.item", heading.id(), heading.text(), points(points)))
                : Stream.of();
    }

    private String points(BigDecimal points) {
        return points.signum() == 0 ? "" : words().say("cli.standard.points", WorkingWords.plain(points));
    }

    private String points(Group group) {
        return words().say("cli.standard.points", WorkingWords.plain(group.cap() == null ? group.sum() : group.cap()));
    }

    private Stream<String> lines(Part part, Item item) {
        var isFull = item.rules().without() == Without.FULL;
        return Stream.of(
                        Stream.of(words().say("cli.standard.item", item.id(), item.text(), points(item.points()))),
                        said(isFull ? "cli.standard.condition.full" : "cli.standard.condition", item.condition()),
                        said("cli.standard.exceptions", item.exceptions()),
                        item.deductibles().stream().map(reason -> line(part, reason)))
                .flatMap(lines -> lines);
    }

    private Stream<String> said(String key, String text) {
        return text.isBlank() ? Stream.of() : Stream.of(words().say(key, text));
    }

    private String line(Part part, Deductible reason) {
        var cost = CostTold.of(part.kind(), reason.cost());
        return words().say("cli.standard.reason", reason.id(), reason.text(), cost)
                + (reason.exclusive().isEmpty() ? "" : words().say("cli.standard.exclusive", reason.exclusive()));
    }
}
