package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of numbers by name, handed from one process to another in a file: one row a line, the name before a tab. */
public final class Figures {
    private final Map<String, List<Double>> rows = new LinkedHashMap<>();

    /** The rows of a file. */
    public static Figures read(Path file) throws IOException {
        var figures = new Figures();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split("\t", 2);
            Stream.of(parts[1].split(" ")).forEach(number -> figures.add(parts[0], Double.parseDouble(number)));
        }
        return figures;
    }

    /** One more number for the row of that name. */
    public void add(String name, double number) {
        rows.computeIfAbsent(name, any -> new ArrayList<>()).add(number);
    }

    /** The numbers of a row, none where there is no such row. */
    public List<Double> row(String name) {
        return List.copyOf(rows.getOrDefault(name, List.of()));
    }

    public void write(Path file) throws IOException {
        Files.write(
                file,
                rows.entrySet().stream()
                        .map(row -> row.getKey() + "\t"
                                + row.getValue().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                        .toList());
    }
}
