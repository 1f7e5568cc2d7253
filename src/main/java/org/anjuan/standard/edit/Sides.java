package org.anjuan.standard.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Provenance;
import org.anjuan.standard.Standard;

/** Changes the dimensions of a standard and the sources it cites, so that its items follow. */
public final class Sides {
    private static final String ID = "d";

    private Sides() {}

    /** One dimension more. */
    public static UnaryOperator<Standard> added() {
        return standard -> {
            var all = new ArrayList<>(standard.dimensions());
            int number = all.size() + 1;
            while (has(all, ID + number)) {
                number++;
            }
            all.add(new Dimension(ID + number, ""));
            return new StandardForm(standard).dimensions(all).made();
        };
    }

    private static boolean has(List<Dimension> all, String id) {
        return all.stream().anyMatch(dimension -> dimension.id().equals(id));
    }

    /** Another name for a dimension. */
    public static UnaryOperator<Standard> named(int index, String name) {
        return standard -> {
            var all = new ArrayList<>(standard.dimensions());
            all.set(index, new Dimension(all.get(index).id(), name));
            return new StandardForm(standard).dimensions(all).made();
        };
    }

    /** A dimension less; its items fall to the first that is left. The last one stays. */
    public static UnaryOperator<Standard> removed(int index) {
        return standard -> {
            if (standard.dimensions().size() == 1) {
                return standard;
            }
            var all = new ArrayList<>(standard.dimensions());
            var gone = all.remove(index).id();
            var left = all.getFirst().id();
            return References.eachItem(
                    new StandardForm(standard).dimensions(all).made(),
                    item -> new ItemForm(item)
                            .dimension(item.dimension().equals(gone) ? left : item.dimension())
                            .further(item.further().stream()
                                    .filter(further -> !further.equals(gone))
                                    .toList())
                            .made());
        };
    }

    /** The sources as lines, each with its code before the first space. */
    public static List<String> lines(List<Provenance> sources) {
        return sources.stream()
                .map(source -> (source.code() + " " + source.text()).strip())
                .toList();
    }

    /** The sources that lines name; of a code that stands twice the first. */
    public static UnaryOperator<Standard> sources(List<String> lines) {
        var seen = new ArrayList<String>();
        var sources = lines.stream()
                .map(line -> line.strip().split("\\s+", 2))
                .filter(line -> seen.stream().noneMatch(line[0]::equals) && seen.add(line[0]))
                .flatMap(line -> Stream.of(new Provenance(line[0], line.length > 1 ? line[1] : "")))
                .toList();
        return standard -> new StandardForm(standard).sources(sources).made();
    }
}
