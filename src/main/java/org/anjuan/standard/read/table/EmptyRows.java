package org.anjuan.standard.read.table;

import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;

/** What the words around a table say of a case in which a row is left without a point: 有任何一项得零分的，不得评为优秀. */
final class EmptyRows {
    private static final Pattern BARS_BEST =
            Pattern.compile("^(?:案卷中?|凡|如|若)?(?:有)?(?:任[何意]?)?(?:[一1])?个?(?:评查|评分)?(?:项目?|条目?|要素)(?:内容)?的?(?:分值|得分|分数)?"
                    + "(?:(?:为|得|是|记|计)?\\s*(?<!\\d)(?:0|零)\\s*分|不得分)(?:者|的)?[，,]?(?:该?案?卷)?(?:一律|均)?"
                    + "(?:不(?:得|能|予|应|可)?|取消)(?:被|再)?(?:评选?|确定|定|列)定?为?优秀?(?:等次|案?卷|等级|格次)?$");
    private static final String BEST = "优";

    private boolean bars;

    /** Takes a sentence in; false where it says something else. */
    boolean take(String words) {
        boolean any = BARS_BEST.matcher(words).matches();
        bars |= any;
        return any;
    }

    /** What the best grade needs besides its points: no row without a point in any part that earns. */
    List<Yaml.Fields> limits(List<String> earning, GradeLines grades) {
        return isTold(earning, grades)
                ? earning.stream()
                        .map(part -> new YamlFields()
                                .put("in", part)
                                .put("zeros-at-most", "0")
                                .made())
                        .toList()
                : List.of();
    }

    /** Whether it was said, but there is no such grade, or no row that could be without a point. */
    boolean isLost(List<String> earning, GradeLines grades) {
        return bars && !isTold(earning, grades);
    }

    private boolean isTold(List<String> earning, GradeLines grades) {
        return bars && !earning.isEmpty() && grades.best().contains(BEST);
    }
}
