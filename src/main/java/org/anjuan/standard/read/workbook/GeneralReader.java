package org.anjuan.standard.read.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.Yaml.Spot;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.table.Grid;

/** Reads paths and values back into a tree; the same path twice is a list. What stands beside no path is kept under its label, so that it is reported. */
final class GeneralReader {
    static final int LABEL = 0;
    static final int VALUE = 1;
    static final int PATH = 2;

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)((?:\\[\\d+])?)");
    private static final int DEEPEST = 8;

    private GeneralReader() {}

    /** A place in the tree: values of its own, or further places by key. */
    private record Branch(List<Yaml> values, Map<String, Branch> inner) {
        static Branch empty() {
            return new Branch(new ArrayList<>(), new LinkedHashMap<>());
        }

        Branch at(String key) {
            return inner.computeIfAbsent(key, _ -> empty());
        }
    }

    static Yaml.Fields read(Grid grid) {
        var root = Branch.empty();
        grid.rows().stream().skip(1).filter(row -> !row.text(VALUE).isBlank()).forEach(row -> put(root, row));
        return fields(root);
    }

    private static void put(Branch root, Grid.Row row) {
        if (row.text(PATH).isBlank()) {
            var label = row.text(LABEL).isBlank() ? row.text(VALUE) : row.text(LABEL);
            root.at(label.strip()).values().add(value(row));
            return;
        }
        var steps = STEP.matcher(row.text(PATH).strip());
        var branch = root;
        for (int depth = 0; depth < DEEPEST && steps.find(); depth++) {
            branch = branch.at(steps.group(1));
            if (!steps.group(2).isEmpty()) {
                branch = branch.at(steps.group(2));
            }
        }
        branch.values().add(value(row));
    }

    private static Yaml value(Grid.Row row) {
        var spot = new Spot(row.number(), VALUE + 1);
        var text = GeneralRow.meant(row.text(PATH).strip(), row.text(VALUE).strip());
        if (LimitWords.isAt(row.text(PATH).strip())) {
            var limits = LimitWords.read(text, spot);
            if (limits.isPresent()) {
                return limits.get();
            }
        }
        boolean isTree = text.startsWith("{") || text.startsWith("[");
        return isTree
                ? StandardReader.tree(text)
                        .map(tree -> CostWords.at(tree, spot))
                        .orElse(new Yaml.Text(text, spot))
                : new Yaml.Text(text, spot);
    }

    private static Yaml.Fields fields(Branch branch) {
        var fields = new YamlFields(spot(branch));
        branch.inner().forEach((key, inner) -> fields.put(key, value(inner)));
        return fields.made();
    }

    private static Yaml value(Branch branch) {
        if (branch.values().size() == 1) {
            return branch.values().getFirst();
        }
        if (!branch.values().isEmpty()) {
            return new Yaml.Items(List.copyOf(branch.values()), spot(branch));
        }
        boolean isList = branch.inner().keySet().stream().allMatch(key -> key.startsWith("["));
        return isList
                ? new Yaml.Items(
                        branch.inner().values().stream()
                                .map(GeneralReader::value)
                                .toList(),
                        spot(branch))
                : fields(branch);
    }

    private static Spot spot(Branch branch) {
        return branch.values().isEmpty()
                ? branch.inner().values().stream()
                        .findFirst()
                        .map(GeneralReader::spot)
                        .orElse(Spot.START)
                : branch.values().getFirst().spot();
    }
}
