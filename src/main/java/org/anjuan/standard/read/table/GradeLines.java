package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.jspecify.annotations.Nullable;

/** Grades as a table's notes write them: 90 分（含）以上为优秀，60 分以下为不合格; 优秀（90 分以上）; or their names alone. */
final class GradeLines {
    private static final Pattern COUNT = Pattern.compile("([二两三四五六2-6])\\s*个?(?:等次|等级|档次|格次|级别|档(?!案))");
    private static final BigDecimal TOP = BigDecimal.valueOf(100);
    private static final List<String> GUESSED = List.of("90", "80", "70");

    private final TreeMap<BigDecimal, String> from = new TreeMap<>(Comparator.reverseOrder());
    private final LinkedHashSet<String> said = new LinkedHashSet<>();
    /** Where grades end, by the words. */
    private final Set<BigDecimal> ends = new HashSet<>();

    private boolean isTwice;
    private boolean isMissed;
    private @Nullable BigDecimal least;
    private String lowest = "";
    private List<String> names = List.of();
    private int count;

    /** Takes the grades of a line in; false when it names none with their points. */
    boolean take(String line) {
        var spans = GradeSpans.of(GradeConditions.without(line));
        if (spans.isEmpty() || (from.isEmpty() && spans.stream().allMatch(GradeSpans.Span::isRest))) {
            return false;
        }
        spans.forEach(this::take);
        said.addAll(GradeSpans.named(line));
        count(line);
        return true;
    }

    /** The lowest grade is the one below the least number: 75 分以上 90 分以下为合格 names another. */
    private void take(GradeSpans.Span span) {
        if (span.below() != null) {
            ends.add(span.below());
        }
        if (span.from() != null) {
            isTwice |= from.entrySet().stream()
                    .anyMatch(each -> each.getValue().equals(span.name())
                            != (each.getKey().compareTo(span.from()) == 0));
            from.putIfAbsent(span.from(), span.name());
        } else if (lowest.isEmpty()
                || (span.below() != null && (least == null || span.below().compareTo(least) < 0))) {
            lowest = span.name();
            least = span.below();
        }
    }

    private void count(String line) {
        var counted = COUNT.matcher(line);
        if (counted.find()) {
            var number = counted.group(1);
            count = Character.isDigit(number.charAt(0))
                    ? number.charAt(0) - '0'
                    : Math.max(2, "一二三四五六".indexOf(number) + 1);
        }
    }

    /** Takes the names of grades in, from best to worst, where a line lists them without points. */
    boolean takeNames(String line) {
        var listed = GradeSpans.listed(line);
        if (listed.isEmpty()) {
            return false;
        }
        names = listed;
        said.addAll(listed);
        count(line);
        return true;
    }

    /** Takes in that words around the table give grades their lines in a way that was not understood. */
    void missed() {
        isMissed = true;
    }

    boolean areMissed() {
        return isMissed;
    }

    /** Whether the lines of some grades were read, but fewer grades than the words around the table name or count. */
    boolean areMissing() {
        boolean any = !from.isEmpty() || !lowest.isEmpty();
        var read = new HashSet<>(from.values());
        read.add(lowest);
        boolean areApart = ends.stream().anyMatch(end -> !meets(end));
        return any && (!areComplete() || !read.containsAll(said) || count > from.size() + 1 || areApart || isTwice);
    }

    /** Whether a grade begins where another ends, or right above it as 90 does above 89. */
    private boolean meets(BigDecimal end) {
        return end.compareTo(TOP) >= 0
                || from.keySet().stream().anyMatch(begin -> {
                    var gap = begin.subtract(end);
                    return gap.signum() >= 0 && gap.compareTo(BigDecimal.ONE) <= 0;
                });
    }

    /** The same, the lowest named by what is usual where none was read. */
    GradeLines completed() {
        if (lowest.isEmpty()) {
            var rest = said.stream().filter(name -> !from.containsValue(name)).toList();
            lowest = rest.isEmpty() ? "不合格" : rest.getLast();
        }
        return this;
    }

    /** Whether points reach more than the lowest grade. */
    boolean reaches(BigDecimal points) {
        return from.keySet().stream().anyMatch(line -> points.compareTo(line) >= 0);
    }

    boolean areBegun() {
        return !from.isEmpty();
    }

    boolean areComplete() {
        return !from.isEmpty() && !lowest.isEmpty();
    }

    /** Whether at least their names are known. */
    boolean areNamed() {
        return names.size() > 1;
    }

    String best() {
        return areComplete() ? from.firstEntry().getValue() : areNamed() ? names.getFirst() : "优秀";
    }

    /** The grade right below the best. */
    String second() {
        return from.values().stream().skip(1).findFirst().orElse(lowest);
    }

    String lowest() {
        return areComplete() ? lowest : areNamed() ? names.getLast() : "不合格";
    }

    /** Lines where the table has none: the usual ones for the names it has, as shares of what can be had. */
    GradeLines guessed(BigDecimal full) {
        var all = areNamed() ? names : List.of("合格", "不合格");
        var guessed = new GradeLines();
        for (int i = 0; i < all.size() - 1; i++) {
            var percent = i == all.size() - 2 ? "60" : GUESSED.get(Math.min(i, GUESSED.size() - 1));
            var line = full.multiply(new BigDecimal(percent)).movePointLeft(2).stripTrailingZeros();
            guessed.from.putIfAbsent(line, all.get(i));
        }
        guessed.lowest = all.getLast();
        return guessed;
    }

    /** The grades in one line. */
    String said() {
        var lines = from.entrySet().stream()
                .map(each -> Sentences.of("grade.from", each.getValue(), Sentences.plain(each.getKey())))
                .collect(Collectors.joining("，"));
        return lines + "，" + Sentences.of("grade.rest", lowest);
    }

    /**
     * The grades from best to worst.
     *
     * @param limits what the best needs besides its points; nothing where it is the lowest, too
     */
    List<Yaml.Fields> bands(List<Yaml.Fields> limits) {
        var bands = new ArrayList<Yaml.Fields>();
        var above = "";
        for (var grade : from.entrySet()) {
            var number = grade.getKey().toPlainString();
            bands.add(new YamlFields()
                    .put("name", grade.getValue())
                    .put("from", number)
                    .put("below", above)
                    .putAll("requires", bands.isEmpty() ? limits : List.of())
                    .made());
            above = number;
        }
        bands.add(new YamlFields().put("name", lowest).put("below", above).made());
        return bands;
    }
}
