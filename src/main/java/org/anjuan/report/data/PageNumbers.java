package org.anjuan.report.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Page numbers as papers write them: {@code 1—20、25}. */
public record PageNumbers(Words words) {
    private static final int RUN = 3;

    /** The numbers, each once and rising; those that follow each other as one span, from three on. */
    public String of(Collection<Integer> numbers) {
        return runs(new TreeSet<>(numbers)).stream()
                .flatMap(run -> run.size() >= RUN
                        ? Stream.of(span(run.getFirst(), run.getLast()))
                        : run.stream().map(String::valueOf))
                .collect(Collectors.joining(words.of("wording.and")));
    }

    private static List<List<Integer>> runs(Collection<Integer> rising) {
        var runs = new ArrayList<List<Integer>>();
        for (int number : rising) {
            if (runs.isEmpty() || runs.getLast().getLast() + 1 != number) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(number);
        }
        return runs;
    }

    private String span(int first, int last) {
        return words.of("wording.span", Map.of("first", Integer.toString(first), "last", Integer.toString(last)));
    }
}
