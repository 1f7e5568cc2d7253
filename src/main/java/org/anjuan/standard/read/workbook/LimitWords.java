package org.anjuan.standard.read.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.Yaml.Spot;
import org.anjuan.standard.read.YamlFields;

/** What a grade needs besides its points, as words in one cell: C 没有问题；B3 最多丢2分，最多1处问题. */
final class LimitWords {
    static final String KEY = "requires";
    private static final Pattern PLACE = Pattern.compile("grades\\.bands\\[\\d+]");
    private static final String IN = "in";
    private static final String PROBLEMS = "problems-at-most";
    private static final String ZEROS = "zeros-at-most";
    private static final List<String> MOST = List.of("lost-at-most", PROBLEMS, ZEROS);

    /** Of what there may be none, and how that is said. */
    private static final Map<String, String> NONE = Map.of(PROBLEMS, "limit.none", ZEROS, "limit.nozero");

    private static final String ZERO = "0";

    private LimitWords() {}

    /** Whether a grade stands at a path. */
    static boolean isGrade(String path) {
        return PLACE.matcher(path).matches();
    }

    /** Whether such words stand at a path. */
    static boolean isAt(String path) {
        return path.endsWith("." + KEY) && isGrade(path.substring(0, path.length() - KEY.length() - 1));
    }

    static String shown(List<Yaml> limits) {
        return limits.stream().map(LimitWords::shown).collect(Collectors.joining(SheetWords.of("limit.separator")));
    }

    private static String shown(Yaml limit) {
        var said = new ArrayList<String>();
        for (var key : MOST) {
            var most = text(limit, key);
            var none = NONE.get(key);
            if (none != null && most.equals(ZERO)) {
                said.add(SheetWords.of(none));
            } else if (!most.isEmpty()) {
                said.add(SheetWords.of("limit." + key).replace("{0}", most));
            }
        }
        return text(limit, IN) + " " + String.join(SheetWords.of("limit.and"), said);
    }

    /** The conditions that words mean, empty where one of them is not understood. */
    static Optional<Yaml> read(String words, Spot spot) {
        var limits = new ArrayList<Yaml>();
        for (var each : words.split("[；;\\n]", -1)) {
            if (!each.isBlank()) {
                var parts = each.strip().split("\\s+", 2);
                var limit = new YamlFields(spot).put(IN, parts[0]);
                if (parts.length < 2 || !said(parts[1], limit)) {
                    return Optional.empty();
                }
                limits.add(limit.made());
            }
        }
        return limits.isEmpty() ? Optional.empty() : Optional.of(new Yaml.Items(limits, spot));
    }

    private static boolean said(String words, YamlFields into) {
        for (var each : words.split("[，,]", -1)) {
            var said = each.strip();
            var key = MOST.stream()
                    .filter(most -> SheetWords.match("limit." + most, said)
                            .filter(found -> found.getFirst().matches("\\d+(\\.\\d+)?"))
                            .isPresent())
                    .findFirst();
            var none = NONE.entrySet().stream()
                    .filter(entry -> said.equals(SheetWords.of(entry.getValue())))
                    .findFirst();
            if (none.isPresent()) {
                into.put(none.get().getKey(), ZERO);
            } else if (key.isPresent()) {
                into.put(
                        key.get(),
                        SheetWords.match("limit." + key.get(), said)
                                .orElseThrow()
                                .getFirst());
            } else {
                return false;
            }
        }
        return true;
    }

    private static String text(Yaml tree, String key) {
        return Trees.value(tree, key) instanceof Yaml.Text(var words, var _) ? words : "";
    }
}
