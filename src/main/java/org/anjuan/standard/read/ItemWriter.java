package org.anjuan.standard.read;

import java.util.List;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Condition;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Without;

/**
 * Writes items and elements with everything they say, so that nothing is left to what stands above them.
 *
 * @param usual what becomes of an item that does not apply and does not say so itself
 */
record ItemWriter(Laws laws, Without usual, List<ViewWriter> views) {

    Yaml.Fields item(Item item, Part.Kind kind) {
        var written = new YamlFields().putAlways("id", item.id()).putAlways("text", item.text());
        points(written, item, kind);
        written.put("to-check", item.guidance().toCheck())
                .putAlways("dimension", item.dimension())
                .put("also", item.further())
                .putIfAny("views", tags(item))
                .put("condition", item.condition())
                .putIfAny("applies-if", condition(item.rules().appliesIf()))
                .put(
                        "counts-without",
                        item.rules().without() == usual ? "" : word(item.rules().without()))
                .put("not-with", item.rules().notWith())
                .put("only-with", item.rules().onlyWith())
                .putAll("basis", item.basis().stream().map(this::basis).toList())
                .put("documents", item.documents())
                .put("common-errors", item.guidance().commonErrors())
                .put("exceptions", item.guidance().exceptions())
                .put("explanation", item.guidance().explanation())
                .put("wording", WordingReader.written(item.guidance().wording()))
                .put("source", item.provenance())
                .put("reasons", reasons(item));
        return written.made();
    }

    private static void points(YamlFields written, Item item, Part.Kind kind) {
        if (!kind.counts()) {
            return;
        }
        boolean isCatalogue = kind != Part.Kind.EARN
                && item.rules().overflows()
                && item.points().signum() == 0
                && item.points().scale() == 0;
        if (!isCatalogue) {
            written.put("points", item.points()).put("overflow", item.rules().overflows() ? "total" : "");
        }
    }

    private Yaml.Fields tags(Item item) {
        var tags = new YamlFields();
        views.forEach(view -> view.tag(item, tags));
        return tags.made();
    }

    private static Yaml.Fields condition(Condition condition) {
        var asked = new YamlFields();
        condition
                .answers()
                .forEach((fact, answers) -> asked.putList(
                        fact,
                        answers.stream()
                                .map(answer -> new Yaml.Text(answer, Yaml.Spot.START))
                                .toList()));
        return asked.made();
    }

    static String word(Without without) {
        return switch (without) {
            case LEAVES -> "leaves";
            case FULL -> "full";
            case SUBTRACTS -> "subtracts";
        };
    }

    private Yaml basis(Basis basis) {
        return laws.named(basis.text()).equals(basis)
                ? new Yaml.Text(basis.text(), Yaml.Spot.START)
                : BasisReader.written(basis);
    }

    private static Yaml.Fields reasons(Item item) {
        var reasons = new YamlFields();
        item.deductibles().forEach(reason -> reasons.put(reason.id(), reason(reason)));
        return reasons.made();
    }

    private static Yaml.Fields reason(Deductible reason) {
        boolean goesWithoutSaying = reason.freeText() || reason.cost() instanceof Cost.Veto;
        return new YamlFields()
                .putAlways("text", reason.text())
                .put("cost", CostWriter.cost(reason.cost()))
                .put("needs-note", reason.needsNote() && !goesWithoutSaying)
                .put("exclusive", reason.exclusive())
                .put("free-text", reason.freeText())
                .made();
    }
}
