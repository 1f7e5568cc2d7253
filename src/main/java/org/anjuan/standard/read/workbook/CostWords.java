package org.anjuan.standard.read.workbook;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.LadderYaml;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.Yaml.Spot;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.YamlWriter;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.phrase.Phrases;
import org.anjuan.standard.read.phrase.Several;
import org.anjuan.standard.read.table.Fineness;

/** Costs as offices write them: 每处扣 0.5 分，最多扣 2 分; where there are no such words, one line of YAML. */
final class CostWords {
    private static final List<String> WORDS = List.of("all", "item", "group", "none", "veto");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private CostWords() {}

    /** Words that are read back as the very same cost. */
    static String shown(Yaml cost) {
        var words = words(cost);
        return !words.isEmpty() && same(read(words, cost.spot()), cost) ? words : YamlWriter.line(cost);
    }

    private static String words(Yaml cost) {
        return switch (cost) {
            case Yaml.Text(var word, var _) when word.matches("[\\d.]+") -> worded("fixed", word);
            case Yaml.Text(var word, var _) -> SheetWords.find("cost." + word).orElse("");
            case Yaml.Fields fields ->
                words(entries(fields)).isEmpty() ? OutcomeWords.shown(fields) : words(entries(fields));
            case Yaml.Items _ -> "";
        };
    }

    private static String words(Map<String, String> entries) {
        var values = List.copyOf(entries.values());
        return switch (String.join(" ", entries.keySet())) {
            case "each unit" -> worded("each", values.get(1), values.get(0));
            case "each unit cap" -> worded("capped", values.get(1), values.get(0), values.get(2));
            case "step" -> worded("seen", values.get(0));
            case "from to step" -> worded("range", values.get(0), values.get(1), values.get(2));
            default -> "";
        };
    }

    private static Map<String, String> entries(Yaml.Fields fields) {
        var entries = new LinkedHashMap<String, String>();
        for (var field : fields.all()) {
            entries.put(field.key(), field.value() instanceof Yaml.Text(var text, var _) ? text : "");
        }
        return entries;
    }

    /** The cost these words mean; words that mean none, or of which some are not understood, are kept, so that reading the standard reports them. */
    static Yaml read(String words, Spot spot) {
        if (words.startsWith("{")) {
            return StandardReader.tree(words).map(tree -> at(tree, spot)).orElse(new Yaml.Text(words, spot));
        }
        var word = WORDS.stream()
                .filter(each -> SheetWords.of("cost." + each).equals(words.strip()))
                .findFirst();
        if (word.isPresent()) {
            return text(word.get(), spot);
        }
        var outcome = OutcomeWords.read(words.strip(), spot);
        if (outcome.isPresent()) {
            return outcome.get();
        }
        if (Several.isIn(words)) {
            return new Yaml.Text(words, spot);
        }
        var phrases = Phrases.read(words);
        var kinds = phrases.stream()
                .map(Phrase::meaning)
                .filter(meaning -> !(meaning instanceof Meaning.CapAtItem))
                .toList();
        return kinds.isEmpty() || kinds.size() > 2 ? new Yaml.Text(words, spot) : cost(kinds, words, spot);
    }

    private static Yaml cost(List<Meaning> kinds, String words, Spot spot) {
        var second = kinds.size() > 1 ? kinds.get(1) : new Meaning.Note();
        return switch (kinds.getFirst()) {
            case Meaning.Once(var points) when kinds.size() == 1 -> text(plain(points), spot);
            case Meaning.OneOf(var points)
            when kinds.size() == 1 ->
                LadderYaml.of(points.stream().map(each -> new Rung(each, "")).toList(), spot);
            case Meaning.All() when kinds.size() == 1 -> text("all", spot);
            case Meaning.WholeItem() when kinds.size() == 1 -> text("item", spot);
            case Meaning.WholeGroup() when kinds.size() == 1 -> text("group", spot);
            case Meaning.Veto(var outcome)
            when outcome == Meaning.Outcome.ZERO && kinds.stream().allMatch(kind -> kind.equals(kinds.getFirst())) ->
                text("veto", spot);
            case Meaning.BarsBest() when kinds.size() == 1 -> bar(words, spot);
            case Meaning.Each(var points, var unit)
            when words.contains(unit) && (kinds.size() == 1 || second instanceof Meaning.Cap) ->
                each(points, unit, second, spot);
            case Meaning.Between(var least, var most)
            when kinds.size() == 1 || second instanceof Meaning.Step -> range(least, most, second, spot);
            case Meaning.AsSeen()
            when kinds.size() == 1 || second instanceof Meaning.Step || second instanceof Meaning.Cap ->
                seen(second, spot);
            default -> text(words, spot);
        };
    }

    private static Yaml bar(String words, Spot spot) {
        var best = words.contains("优秀") ? "优秀" : "优";
        return new YamlFields(spot)
                .put("veto", new YamlFields(spot).put("bar", best).made())
                .made();
    }

    private static Yaml each(BigDecimal points, String unit, Meaning second, Spot spot) {
        var cost = new YamlFields(spot).put("each", plain(points)).put("unit", unit);
        return second instanceof Meaning.Cap(var cap)
                ? cost.put("cap", plain(cap)).made()
                : cost.made();
    }

    private static Yaml range(BigDecimal least, BigDecimal most, Meaning second, Spot spot) {
        var step = second instanceof Meaning.Step(var points) ? points : Fineness.of(List.of(least, most));
        return new YamlFields(spot)
                .put("from", plain(least))
                .put("to", plain(most))
                .put("step", plain(step))
                .made();
    }

    private static Yaml seen(Meaning second, Spot spot) {
        var cost = new YamlFields(spot);
        return switch (second) {
            case Meaning.Step(var step) -> cost.put("step", plain(step)).made();
            case Meaning.Cap(var most) ->
                cost.put("from", plain(HALF.min(most)))
                        .put("to", plain(most))
                        .put("step", plain(HALF.min(most)))
                        .made();
            default -> cost.put("step", plain(HALF)).made();
        };
    }

    /** The same tree, all of it at one spot. */
    static Yaml at(Yaml tree, Spot spot) {
        return switch (tree) {
            case Yaml.Text(var text, var _) -> new Yaml.Text(text, spot);
            case Yaml.Items(var all, var _) ->
                new Yaml.Items(all.stream().map(each -> at(each, spot)).toList(), spot);
            case Yaml.Fields(var all, var _) ->
                new Yaml.Fields(
                        all.stream()
                                .map(field -> new Yaml.Field(field.key(), at(field.value(), spot), spot))
                                .collect(Collectors.toUnmodifiableList()),
                        spot);
        };
    }

    private static boolean same(Yaml one, Yaml other) {
        return bare(at(one, Spot.START)).equals(bare(at(other, Spot.START)));
    }

    /** A list of one is the one. */
    private static Yaml bare(Yaml tree) {
        return switch (tree) {
            case Yaml.Text text -> text;
            case Yaml.Items(var all, var _) when all.size() == 1 -> bare(all.getFirst());
            case Yaml.Items(var all, var spot) ->
                new Yaml.Items(all.stream().map(CostWords::bare).toList(), spot);
            case Yaml.Fields(var all, var spot) ->
                new Yaml.Fields(
                        all.stream()
                                .map(field -> new Yaml.Field(field.key(), bare(field.value()), spot))
                                .toList(),
                        spot);
        };
    }

    private static Yaml text(String word, Spot spot) {
        return new Yaml.Text(word, spot);
    }

    private static String worded(String key, Object... values) {
        return new MessageFormat(SheetWords.of("cost." + key)).format(values);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
