package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;

/** Grades as a table's notes write them: 90 分（含）以上为优秀，60 分以下为不合格. */
final class GradeLines {
    private static final String NAME =
            "(?:的)?[，,]?(?:评定?为|定为|确定为|为|是)?\\s*[“\"]?(?<name>优秀|优良|良好|合格|基本合格|不合格|及格|不及格|较好|一般|较差)";
    private static final Pattern FROM = Pattern.compile(
            "(?<n>\\d+(?:\\.\\d+)?)\\s*分?\\s*(?:[（(]含(?:本数|\\d+分?)?[）)])?\\s*(?:及)?以上(?:[（(]含[^）)]*[）)])?[^。；;优良合不及]{0,18}"
                    + NAME);
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<n>\\d+(?:\\.\\d+)?)\\s*分?\\s*(?:[（(]含[^）)]*[）)])?\\s*(?:[-—－–~～]|至|到)\\s*\\d+(?:\\.\\d+)?\\s*分?(?:[（(][^）)]*[）)])?(?:以下)?"
                    + NAME);
    private static final Pattern BELOW =
            Pattern.compile("(?<n>\\d+(?:\\.\\d+)?)\\s*分?\\s*(?:[（(]不含[^）)]*[）)])?\\s*以下" + NAME);

    private final TreeMap<BigDecimal, String> from = new TreeMap<>(Comparator.reverseOrder());
    private String lowest = "";

    /** Takes the grades of a line in; false when it names none. */
    boolean take(String line) {
        boolean any = false;
        for (var pattern : List.of(FROM, BETWEEN)) {
            var matcher = pattern.matcher(line);
            while (matcher.find()) {
                from.putIfAbsent(new BigDecimal(matcher.group("n")), matcher.group("name"));
                any = true;
            }
        }
        var below = BELOW.matcher(line);
        while (below.find()) {
            lowest = below.group("name");
            any = true;
        }
        return any;
    }

    boolean areComplete() {
        return !from.isEmpty() && !lowest.isEmpty();
    }

    String best() {
        return from.firstEntry().getValue();
    }

    String lowest() {
        return lowest;
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
