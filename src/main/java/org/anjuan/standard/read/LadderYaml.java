package org.anjuan.standard.read;

import java.util.List;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.Yaml.Spot;

/** Writes a ladder as a template says it. */
public final class LadderYaml {
    private LadderYaml() {}

    /** The cost of a reason of which one rung is picked, the lightest first. */
    public static Yaml of(List<Rung> rungs, Spot spot) {
        var all = rungs.stream()
                .map(rung -> new YamlFields(spot)
                        .put("points", rung.points().toPlainString())
                        .put("text", rung.text())
                        .made())
                .toList();
        return new YamlFields(spot).putAll("ladder", all).made();
    }
}
