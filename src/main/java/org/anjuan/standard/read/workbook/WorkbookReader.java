package org.anjuan.standard.read.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.Yaml.Spot;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Given;
import org.anjuan.standard.read.table.Grid;

/** Reads a workbook of our own back into a tree. */
final class WorkbookReader {
    private final Dimensions dimensions;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<Node> parts = new ArrayList<>();

    private WorkbookReader(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    /**
     * A row and what was found to stand in it.
     *
     * @param toCheck what is left to be checked by its own cell
     */
    private record Node(
            Level level, String key, YamlFields own, Spot spot, List<Yaml> toCheck, Map<Level, List<Node>> inner) {}

    static Optional<Yaml.Fields> read(List<Grid> grids) {
        var items = named(grids, "sheet.items", Column.LEVEL.heading());
        var general = named(grids, "sheet.general", SheetWords.of("general.label"));
        if (items.isEmpty() || general.isEmpty()) {
            return Optional.empty();
        }
        var root = GeneralReader.read(general.get());
        var reader = new WorkbookReader(Dimensions.of(root));
        reader.items(items.get());
        var whole = new YamlFields();
        root.all().forEach(field -> whole.put(field.key(), field.value()));
        return Optional.of(whole.putAll(
                        Level.PART.within(),
                        reader.parts.stream().map(WorkbookReader::made).toList())
                .made());
    }

    private static Optional<Grid> named(List<Grid> grids, String name, String first) {
        return grids.stream()
                .filter(grid -> grid.name().equals(SheetWords.of(name)))
                .filter(grid -> grid.rows().getFirst().text(0).equals(first))
                .findFirst();
    }

    /** What stands in the column of costs in other words than the program's own, by row. */
    static List<CostRead> costs(List<Grid> grids) {
        var items = named(grids, "sheet.items", Column.LEVEL.heading());
        return items.stream().flatMap(WorkbookReader::costs).toList();
    }

    private static Stream<CostRead> costs(Grid grid) {
        var heading = grid.rows().getFirst();
        int column = IntStream.range(0, heading.cells().size())
                .filter(i -> heading.text(i).equals(Column.COST.heading()))
                .findFirst()
                .orElse(grid.rows().getFirst().cells().size());
        return grid.rows().stream()
                .skip(1)
                .filter(row -> !row.text(column).isBlank())
                .map(row -> new CostRead(
                        row.number(),
                        column + 1,
                        row.text(column),
                        CostWords.shown(CostWords.read(row.text(column), Spot.START))))
                .filter(read -> !read.meaning().equals(read.words()));
    }

    private void items(Grid grid) {
        var heading = grid.rows().getFirst();
        for (int i = 0; i < heading.cells().size(); i++) {
            int index = i;
            Column.headed(heading.text(i)).ifPresent(column -> columns.put(index, column));
        }
        grid.rows().stream().skip(1).filter(row -> !row.isBlank()).forEach(this::row);
    }

    /** A row of an unknown level is read as an item, and what stands there is kept as a key nobody knows, so that it is reported. */
    private void row(Grid.Row row) {
        var level = Level.of(row.text(0)).orElse(Level.ITEM);
        var spot = new Spot(row.number(), 1);
        var own = new YamlFields(spot);
        if (Level.of(row.text(0)).isEmpty()) {
            own.put(Column.LEVEL.heading() + " " + row.text(0), new Yaml.Text(row.text(0), spot));
        }
        columns.forEach((index, column) -> put(level, column, row.text(index), new Spot(row.number(), index + 1), own));
        var node = new Node(level, key(row), own, spot, toCheck(row), new LinkedHashMap<>());
        while (!open.isEmpty() && !open.peek().level().inner().contains(level)) {
            open.pop();
        }
        if (open.isEmpty()) {
            parts.add(node);
        } else {
            open.peek().inner().computeIfAbsent(level, _ -> new ArrayList<>()).add(node);
        }
        open.push(node);
    }

    /** What is to be checked, one line each, whatever the row is. */
    private List<Yaml> toCheck(Grid.Row row) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == Column.TO_CHECK)
                .flatMap(entry -> lines(row.text(entry.getKey()))
                        .map(line -> new Yaml.Text(line, new Spot(row.number(), entry.getKey() + 1))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String key(Grid.Row row) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == Column.ID)
                .map(entry -> row.text(entry.getKey()))
                .findFirst()
                .orElse("");
    }

    private void put(Level level, Column column, String text, Spot spot, YamlFields own) {
        if (text.isBlank()) {
            return;
        }
        switch (column) {
            case LEVEL, ORIGINAL, TO_CHECK -> {}
            case ID -> {
                if (!level.isReason()) {
                    own.put("id", new Yaml.Text(text, spot));
                }
            }
            case WORDING -> own.put(level.wording(), new Yaml.Text(text, spot));
            case COST -> own.put("cost", CostWords.read(isInBonus() ? Given.taken(text) : text, spot));
            case OTHER -> other(text, spot, own);
            default -> own.put(column.key(), words(column, text, spot));
        }
    }

    /** Whether the part that is being read gives points, so that 加 stands where others have 扣. */
    private boolean isInBonus() {
        return !parts.isEmpty() && ItemRows.gives(parts.getLast().own().made());
    }

    private static void other(String text, Spot spot, YamlFields own) {
        var tree = StandardReader.tree(text).map(each -> CostWords.at(each, spot));
        if (tree.isPresent() && tree.get() instanceof Yaml.Fields(var all, var _)) {
            all.forEach(field -> own.put(field.key(), field.value()));
        } else {
            own.put(Column.OTHER.heading(), new Yaml.Text(text, spot));
        }
    }

    private Yaml words(Column column, String text, Spot spot) {
        var values = column.isList() ? lines(text).toList() : List.of(text);
        var written = values.stream()
                .<Yaml>map(value -> new Yaml.Text(written(column, value), spot))
                .toList();
        return written.size() == 1 ? written.getFirst() : new Yaml.Items(written, spot);
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private String written(Column column, String shown) {
        return column.isDimension() ? dimensions.code(shown) : SheetWords.value(column.key(), shown);
    }

    private static Yaml.Fields made(Node node) {
        settle(node);
        for (var inner : node.level().inner()) {
            var members = node.inner().getOrDefault(inner, List.of());
            if (members.isEmpty()) {
                continue;
            }
            if (inner.isReason()) {
                node.own().put(inner.within(), reasons(members));
            } else {
                node.own()
                        .putAll(
                                inner.within(),
                                members.stream().map(WorkbookReader::made).toList());
            }
        }
        return node.own().made();
    }

    /** Brings what is to be checked to where a standard keeps it, the item it stands in, or the first one below it. */
    private static void settle(Node node) {
        node.inner().forEach((level, members) -> {
            if (level.isReason()) {
                members.forEach(member -> node.toCheck().addAll(member.toCheck()));
            }
        });
        var below = node.inner().entrySet().stream()
                .filter(entry -> !entry.getKey().isReason())
                .map(entry -> entry.getValue().getFirst())
                .findFirst();
        below.ifPresentOrElse(first -> first.toCheck().addAll(node.toCheck()), () -> toCheck(node));
    }

    private static void toCheck(Node node) {
        var open = node.toCheck();
        if (!open.isEmpty()) {
            node.own()
                    .put(
                            Column.TO_CHECK.key(),
                            open.size() == 1
                                    ? open.getFirst()
                                    : new Yaml.Items(open, open.getFirst().spot()));
        }
    }

    /**
     * A reason of nothing but words stands as words, so that it takes over what is shared under its name. One that was added
     * without a number gets one.
     */
    private static Yaml reasons(List<Node> members) {
        var reasons = new YamlFields(members.getFirst().spot());
        var free = new FreeNumbers(members.stream().map(Node::key).collect(Collectors.toSet()));
        for (var member : members) {
            var made = member.own().made();
            boolean isBare = member.level() == Level.REASON
                    && made.all().size() == 1
                    && made.all().getFirst().key().equals(member.level().wording());
            reasons.put(
                    member.key().isBlank() ? free.get() : member.key(),
                    isBare ? made.all().getFirst().value() : made);
        }
        return reasons.made();
    }
}
