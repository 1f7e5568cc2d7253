package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Adds what a row asks for to a rule that does not say of what it speaks: 无批准手续（要求：立案审批手续齐备）. So the rule keeps its own words
 * and a report can carry them.
 */
final class Demanded {
    private static final Pattern BARE = Pattern.compile(
            "^(?:(?:其[他它余](?:的|内容|情况|方面)?|内容|要素|手续|程序|格式|填写|记载|签[名字章]|书写|表述|理由|意见|日期|项目)?"
                + "(?:(?:应[^，。；]{1,6})?(?:未|没有|没|无|不|缺少?|漏|少(?=告知|写|填|记|列|载|注)|超期|逾期|超时|超过|超出|迟延|延期|延误|有(?:缺|漏|误|错)(?!别字|字))[^，。；]{0,5})|认定(?:错误|有误|不当|不准确?)|[^，。；]{1,2})$");
    /** What names a thing by itself, so that nothing is missing. */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:未|没有|没|无|缺少?)[^，。；]{0,5}(?:表|书|笔录|记录|回证|报告|凭证|票据|清单|目录|封面|照片)$|^(?:不足(?![\\d一二两三四五六七八九十]+[人名日天份位]$)|漏[编写填记盖签]|未见|缺少?).{2,}|^(?:未|没有)(?:告知|听取|组织|制作|使用|引用|注明|载明|写明|说明|出示|送达)[^，。；]{3,}$");

    private static final String EMPTY_SIGNS = "未没有无不的了并及和与或者，。、；（）";
    /** What speaks of a whole row. */
    private static final Pattern OF_ALL =
            Pattern.compile("^(?:内容|要素|手续|程序|格式|填写|记载|项目|其[他它余]|不|超期|逾期|超时|有(?:缺|漏|误|错))|^.{1,2}$|^未(?:告知|做到|履行)$");

    private static final Pattern LATE = Pattern.compile("^(?:超期|逾期|超[过出时]|迟延|延期|延误)");
    private static final Pattern IN_TIME = Pattern.compile("[日天月年时]内|期限|时限|及时");
    private static final int FEWEST = 2;
    /** What only names the row, so that it asks for nothing. */
    private static final Pattern TITLE = Pattern.compile("[\\p{IsHan}]{2,4}(?:时限|期限|日期|时间|情况|程序|手续|材料|文书|内容|要求)");

    private static final int NAME = 3;
    private static final int LONGEST = 60;

    private Demanded() {}

    /** Whether words say what is wrong, but not with what. */
    static boolean lacksSubject(String words) {
        return BARE.matcher(words).matches() && !NAMED.matcher(words).matches();
    }

    /** The words and what the row asks for, empty where that is too long to stand beside them or itself only a name. */
    static Optional<String> of(String words, String asked) {
        var demands = demands(Fault.clauses(asked));
        return best(words, demands)
                .or(() -> OF_ALL.matcher(words).find() ? Optional.of(String.join("，", demands)) : Optional.empty())
                .filter(clause -> words.contains(clause)
                        || (clause.length() > NAME && !TITLE.matcher(clause).matches() && clause.length() <= LONGEST))
                .map(clause -> words.contains(clause) ? words : Sentences.of("demanded", words, clause));
    }

    /** The clause that has most signs in common with some words; empty where none has enough. */
    static Optional<String> best(String words, List<String> clauses) {
        var late = clauses.stream()
                .filter(clause ->
                        LATE.matcher(words).find() && IN_TIME.matcher(clause).find())
                .findFirst();
        return late.or(() -> clauses.stream()
                .max(Comparator.comparingLong(clause -> common(words, clause)))
                .filter(clause -> common(words, clause) >= (clauses.size() == 1 ? 1 : FEWEST)));
    }

    /** The clauses, each with the case before it, such as 不予立案的. */
    private static List<String> demands(List<String> clauses) {
        var all = new ArrayList<String>();
        var before = "";
        for (var clause : clauses) {
            boolean isCase = clause.endsWith("的") && !clause.equals(clauses.getLast());
            before = before.isEmpty() ? clause : before + "，" + clause;
            if (!isCase) {
                all.add(before);
                before = "";
            }
        }
        return all;
    }

    private static long common(String words, String clause) {
        return words.chars()
                .distinct()
                .filter(sign -> EMPTY_SIGNS.indexOf(sign) < 0 && clause.indexOf(sign) >= 0)
                .count();
    }
}
