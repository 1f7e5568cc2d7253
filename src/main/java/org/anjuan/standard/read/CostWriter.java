package org.anjuan.standard.read;

import org.anjuan.standard.Cost;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** Writes what a reason costs, as {@link CostReader} reads it. */
public final class CostWriter {
    private CostWriter() {}

    public static Yaml cost(Cost cost) {
        return switch (cost) {
            case Cost.Fixed(var points) -> word(points.toPlainString());
            case Cost.PerTime(var points, var unit, var cap) ->
                new YamlFields()
                        .put("each", points)
                        .putAlways("unit", unit)
                        .put("cap", cap)
                        .made();
            case Cost.AllPoints() -> word(CostReader.ALL);
            case Cost.WholeItem() -> word(CostReader.ITEM);
            case Cost.WholeGroup() -> word(CostReader.GROUP);
            case Cost.Range(var least, var most, var step) ->
                new YamlFields()
                        .put("from", least)
                        .put("to", most)
                        .put("step", step)
                        .made();
            case Cost.Ladder(var rungs) ->
                new YamlFields()
                        .putList("ladder", rungs.stream().map(CostWriter::rung).toList())
                        .made();
            case Cost.Nothing() -> word(CostReader.NONE);
            case Cost.Veto(var own) -> veto(own);
        };
    }

    private static Yaml.Fields rung(Cost.Rung rung) {
        return new YamlFields()
                .put("points", rung.points())
                .put("text", rung.text())
                .made();
    }

    private static Yaml veto(@Nullable VetoOutcome own) {
        return own == null
                ? word("veto")
                : new YamlFields().put("veto", FigureWriter.outcome(own).made()).made();
    }

    private static Yaml word(String word) {
        return new Yaml.Text(word, Yaml.Spot.START);
    }
}
