package org.anjuan.check.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * People's names in a cell or on a line.
 *
 * @param sure each once, in reading order
 * @param joined whether some characters stand together that may be the names of several people: signatures that were read
 *     without the gap between them
 */
record Names(List<String> sure, boolean joined) {
    private static final Pattern END = Pattern.compile(
            "(?:(?:水政|渔政|路政|运政|林政|草原|城管|卫生|劳动|文化|海事|统计|交通|环境|安全|粮食|行政|综合)?(?:执法|检查|监督|监察|稽查)证|证件|证号|记录人|见证人|被检查|被询问|被调查|当事人|工作|检查地点|地点|职务|联系|电话|签名|时间|日期|单位|住址|第.次|代收|备注|协助|陪同|在场|到场|翻译|法定|负责人|(?:19|20)\\d{2}[年.]).*",
            Pattern.DOTALL);
    /** Where somebody who is no officer is named or signs, and all behind it. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?!(?:执法|检查|询问|勘验|调查|抽样|核查|复查|承办|办案|监督)人)\\p{IsHan}{2,3}(?:人|单位)\\s*(?:[:\\t]|[(]?签[名字章]).*",
            Pattern.DOTALL);

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,3}|\\p{IsHan}{1,8}·\\p{IsHan}{1,8}");
    /** A name of two characters that is set as wide as one of three. */
    private static final Pattern WIDE = Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan}) +(\\p{IsHan})(?!\\p{IsHan})");

    private static final Pattern LONG = Pattern.compile("\\p{IsHan}{4,9}");

    /** 复姓: surnames of two characters, with which a name may have four. */
    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "端木", "夏侯", "宇文", "长孙", "轩辕", "申屠", "南宫",
            "百里", "呼延", "独孤", "拓跋", "闻人", "澹台", "太史", "公冶", "宗政", "濮阳", "淳于", "完颜", "钟离", "鲜于", "东郭", "西门", "公羊", "赫连",
            "仲孙", "司空", "即墨", "第五");

    private static final Set<String> NONE =
            Set.of("签名", "盖章", "执法证号", "证号", "以下空白", "属实", "同意", "无异议", "经理", "局长", "科长");

    Names {
        sure = List.copyOf(sure);
    }

    /**
     * The names in some words.
     *
     * @param known names read elsewhere in the case, by which characters that stand together may be told apart
     */
    static Names of(String words, Set<String> known) {
        var plain = BRACKETS.matcher(words).replaceAll("、");
        var cut = END.matcher(OTHERS.matcher(plain).replaceFirst("")).replaceFirst("");
        var sure = new LinkedHashSet<String>();
        boolean joined = false;
        for (var run : WIDE.matcher(cut).replaceAll("$1$2").split("[、,;/\\s和:]+", 0)) {
            if (NONE.contains(run)) {
                continue;
            }
            if (NAME.matcher(run).matches() || isLongName(run)) {
                sure.add(run);
            } else if (LONG.matcher(run).matches()) {
                var apart = apart(run, known);
                sure.addAll(apart);
                joined |= apart.isEmpty();
            }
        }
        return new Names(List.copyOf(sure), joined);
    }

    private static boolean isLongName(String run) {
        return run.length() == 4 && LONG.matcher(run).matches() && DOUBLE.contains(run.substring(0, 2));
    }

    /** The known names that make up a run from end to end; none where they do not. */
    private static List<String> apart(String run, Set<String> known) {
        if (run.isEmpty()) {
            return List.of();
        }
        for (var name : known) {
            var rest = run.substring(run.startsWith(name) ? name.length() : 0);
            if (rest.isEmpty()) {
                return List.of(name);
            }
            var others = rest.length() < run.length() ? apart(rest, known) : List.<String>of();
            if (!others.isEmpty()) {
                return Stream.concat(Stream.of(name), others.stream()).toList();
            }
        }
        return List.of();
    }
}
