package org.anjuan.standard.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.anjuan.standard.Fact;
import org.anjuan.standard.Parameter;
import org.anjuan.standard.Standard;
import org.anjuan.standard.Substitute;
import org.anjuan.standard.Terms;
import org.anjuan.standard.Without;

/** Writes what a standard settles beside its items and figures. */
final class TermsWriter {
    private final Terms terms;
    private final Laws laws;
    private final Without usual;
    private final List<ViewWriter> views;

    TermsWriter(Standard standard) {
        this.terms = standard.terms();
        this.laws = Laws.of(standard);
        this.usual = usual(standard);
        this.views = terms.views().stream()
                .map(view -> ViewWriter.of(view, standard))
                .toList();
    }

    /** What becomes of most items that do not apply; the first of several that are as many. */
    private static Without usual(Standard standard) {
        return standard.items().map(item -> item.rules().without()).collect(counting()).entrySet().stream()
                .max(Map.Entry.<Without, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(Without.LEAVES);
    }

    private static Collector<Without, ?, Map<Without, Long>> counting() {
        return Collectors.groupingBy(Function.identity(), Collectors.counting());
    }

    Laws laws() {
        return laws;
    }

    Without usual() {
        return usual;
    }

    List<ViewWriter> views() {
        return views;
    }

    /** What stands before the figures. */
    void before(YamlFields file) {
        file.put("to-check", terms.toCheck())
                .put("full", terms.full())
                .putAll("facts", terms.facts().stream().map(TermsWriter::fact).toList())
                .putIfAny("not-applicable", without())
                .putIfAny(
                        "deductions",
                        new YamlFields()
                                .put("listed-only", terms.listedOnly())
                                .put("waivers", terms.waivers())
                                .made());
    }

    /** What stands after the parts. */
    void after(YamlFields file) {
        file.putAll(
                        "parameters",
                        terms.parameters().stream().map(TermsWriter::parameter).toList())
                .putAll(
                        "substitutes",
                        terms.substitutes().stream()
                                .map(TermsWriter::substitute)
                                .toList())
                .putAll("views", views.stream().map(ViewWriter::tree).toList());
    }

    private static Yaml.Fields fact(Fact fact) {
        return new YamlFields()
                .putAlways("id", fact.id())
                .putAlways("ask", fact.ask())
                .putList(
                        "answers",
                        fact.answers().stream()
                                .map(answer -> new Yaml.Text(answer, Yaml.Spot.START))
                                .toList())
                .made();
    }

    private Yaml.Fields without() {
        var without = terms.without();
        var remind = without.remindAbove();
        return new YamlFields()
                .put("counts", usual == Without.LEAVES ? "" : ItemWriter.word(usual))
                .put("needs-reason", without.needsReason())
                .put("reasons", without.reasons())
                .put("remind-above", remind == null ? "" : remind.toString())
                .put("source", terms.sources().without())
                .made();
    }

    private static Yaml.Fields parameter(Parameter parameter) {
        return new YamlFields()
                .putAlways("id", parameter.id())
                .putAlways("text", parameter.text())
                .put("value", parameter.value())
                .put("unit", parameter.unit())
                .put("source", parameter.provenance())
                .made();
    }

    private static Yaml.Fields substitute(Substitute substitute) {
        return new YamlFields()
                .putAlways("document", substitute.document())
                .putAlways("by", substitute.by())
                .put("condition", substitute.condition())
                .put("source", substitute.provenance())
                .made();
    }
}
