package org.anjuan.check.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anjuan.check.rulebook.Level.Most;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Everything an organiser ever said of checks, in order; the last word on a check counts. */
public record Levels(List<Level> all) {
    /** Nothing was said. */
    public static final Levels NONE = new Levels(List.of());

    /** The file it is kept in. */
    public static final String FILE = "levels.yaml";

    public Levels {
        all = List.copyOf(all);
    }

    /** What holds for a check. */
    public Most of(String check) {
        return last(check).map(Level::most).orElse(Most.USUAL);
    }

    /** The last word on a check. */
    public Optional<Level> last(String check) {
        return all.reversed().stream()
                .filter(level -> level.check().equals(check))
                .findFirst();
    }

    public Levels with(Level next) {
        var more = new ArrayList<>(all);
        more.add(next);
        return new Levels(more);
    }

    /** Without what was said last. */
    public Levels back() {
        return new Levels(all.isEmpty() ? all : all.subList(0, all.size() - 1));
    }

    static Levels read(byte[] bytes, Problems problems) {
        var levels = new ArrayList<Level>();
        NodeReader.table(bytes, problems)
                .map(table -> new Reader(table, problems))
                .ifPresent(file -> {
                    file.number("format", 1);
                    for (var each : file.tables("levels")) {
                        var most = each.choice("level", "usual", "usual", "flaw", "hint", "off");
                        levels.add(new Level(
                                each.words("check"),
                                Most.valueOf(most.toUpperCase(Locale.ROOT)),
                                each.words("by"),
                                each.words("at")));
                        each.close();
                    }
                    file.close();
                });
        return new Levels(levels);
    }

    /** The file that says the same. */
    public byte[] written() {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", 1);
        file.put("levels", all.stream().map(Levels::row).toList());
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDefaultScalarStyle(ScalarStyle.PLAIN)
                .build();
        return new Dump(settings).dumpToString(file).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> row(Level level) {
        var row = new LinkedHashMap<String, Object>();
        row.put("check", level.check());
        row.put("level", level.most().name().toLowerCase(Locale.ROOT));
        row.put("by", level.by());
        row.put("at", level.at());
        return row;
    }
}
