package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;

/** Grades as a table's notes write them: 90 分（含）以上为优秀，60 分以下为不合格; 优秀（90 分以上）; or their names alone. */
final class GradeLines {
    private static final String NAMES = "优秀|优良|良好|基本合格|不合格|合格|不及格|及格|较好|一般|较差";
    private static final String NAME = "(?:的)?[，,]?(?:评定?为|定为|确定为|列为|视为|为|是)?\\s*[“\"]?(?<name>" + NAMES + ")";
    private static final String NUMBER = "(?<n>\\d+(?:\\.\\d+)?)\\s*分?\\s*";
    private static final String INCLUDED = "(?:[（(](?:不?含|包括)[^）)]*[）)])?\\s*";
    private static final String TO = "(?:[-—－–~～]+|至|到)\\s*\\d+(?:\\.\\d+)?\\s*分?";
    private static final Pattern FROM =
            Pattern.compile(NUMBER + INCLUDED + "(?:及)?(?:其)?以上" + INCLUDED + "[^。；;优良合不及基较]{0,18}" + NAME);
    private static final Pattern BETWEEN =
            Pattern.compile(NUMBER + INCLUDED + TO + "\\s*" + INCLUDED + "(?:以下|之间)?" + NAME);
    private static final Pattern BELOW = Pattern.compile("(?:低于|不足|不满|不到|未达到?|小于)\\s*\\d+(?:\\.\\d+)?\\s*分?" + NAME
            + "|" + NUMBER + INCLUDED + "以下" + INCLUDED + NAME.replace("<name>", "<low>"));
    private static final String LEADING =
            "(?<name>" + NAMES + ")[”\"]?(?:案?卷|等次|格次|等级|档)?\\s*[：:（(]?\\s*(?:为|是|总?得?分[数为在]?)*\\s*";
    private static final Pattern NAMED_FROM = Pattern.compile(LEADING + NUMBER + INCLUDED + "(?:(?:及)?以上|" + TO + ")");
    private static final Pattern NAMED_BELOW =
            Pattern.compile(LEADING + "(?:(?:低于|不足|不满|不到)\\s*\\d+|" + NUMBER + INCLUDED + "以下)");
    private static final Pattern LISTED = Pattern.compile(
            "[“\"]?(?:" + NAMES + ")[”\"]?(?:案?卷)?(?:\\s*[、，,和与或及]\\s*[“\"]?(?:" + NAMES + ")[”\"]?(?:案?卷)?)+");
    private static final Pattern ONE = Pattern.compile(NAMES);
    private static final Pattern ANY_NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final List<String> GUESSED = List.of("90", "80", "70");

    private final TreeMap<BigDecimal, String> from = new TreeMap<>(Comparator.reverseOrder());
    private String lowest = "";
    private List<String> names = List.of();

    /** Takes the grades of a line in; false when it names none with their points. */
    boolean take(String line) {
        var named = NAMED_FROM.matcher(line);
        var counted = FROM.matcher(line);
        boolean isNamed = named.find() && !(counted.find() && counted.start() < named.start());
        boolean any = isNamed ? above(line, List.of(NAMED_FROM)) : above(line, List.of(FROM, BETWEEN));
        return below(line) || any;
    }

    private boolean above(String line, List<Pattern> patterns) {
        boolean any = false;
        for (var pattern : patterns) {
            var matcher = pattern.matcher(line);
            while (matcher.find()) {
                from.putIfAbsent(new BigDecimal(matcher.group("n")), matcher.group("name"));
                any = true;
            }
        }
        return any;
    }

    /** The lowest grade is the one below the least number: 75 分以上 90 分以下为合格 names another. */
    private boolean below(String line) {
        var named = NAMED_BELOW.matcher(line);
        var counted = BELOW.matcher(line);
        boolean isNamed = named.find() && !(counted.find() && counted.start() < named.start());
        var all = (isNamed ? NAMED_BELOW : BELOW).matcher(line).results().toList();
        all.stream().min(Comparator.comparing(GradeLines::least)).ifPresent(each -> lowest = lowest(each));
        return !all.isEmpty();
    }

    private static BigDecimal least(MatchResult below) {
        var number = ANY_NUMBER.matcher(below.group());
        return number.find() ? new BigDecimal(number.group()) : BigDecimal.ZERO;
    }

    private static String lowest(MatchResult below) {
        var names = ONE.matcher(below.group()).results().map(MatchResult::group).toList();
        return names.getLast();
    }

    /** Takes the names of grades in, from best to worst, where a line lists them without points. */
    boolean takeNames(String line) {
        var listed = LISTED.matcher(line);
        if (!listed.find()) {
            return false;
        }
        names = ONE.matcher(listed.group())
                .results()
                .map(each -> each.group())
                .distinct()
                .toList();
        return true;
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

    /** The grades from best to worst. */
    List<Yaml.Fields> bands() {
        var bands = new ArrayList<Yaml.Fields>();
        var above = "";
        for (var grade : from.entrySet()) {
            var number = grade.getKey().toPlainString();
            bands.add(new YamlFields()
                    .put("name", grade.getValue())
                    .put("from", number)
                    .put("below", above)
                    .made());
            above = number;
        }
        bands.add(new YamlFields().put("name", lowest).put("below", above).made());
        return bands;
    }
}
