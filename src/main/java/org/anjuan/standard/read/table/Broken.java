package org.anjuan.standard.read.table;

import java.util.regex.Pattern;

/** Words that no report can carry as they are, such as 每份证据不符合要求, 其余有缺项 and 裁量有未说明. */
final class Broken {
    /** What only has a meaning beside its row, or beside the rules before it. */
    private static final Pattern BEGINNING =
            Pattern.compile("^(?:每|有[不未没](?!公|当|成)|其余|其[他它](?!组织|人|单位|机关|部门|当事人|案件)|(?:内容)?要素|缺少[^，。；]{1,20}具[备有])");
    /** Where turning a sentence round went wrong. */
    private static final Pattern TURNED = Pattern.compile("未[^，。；]{1,16}了(?!解|结|清|断|却)|有未(?!成年|[^，。；]{1,16}的)"
            + "|使用未(?!经|取得|依法|成年|[^，。；]{1,16}的)|等[\\d一二三四五六七八九十]+[项个](?:要素|内容|事项)");

    /** What still says what it costs. */
    private static final Pattern COSTING =
            Pattern.compile("扣(?!押|留|缴|船|车)[^，。；]{0,6}[\\d一二两三四五六七八九十半]+\\s*分|不得分|每[项条处个]\\s*[\\d.]+\\s*分");

    private static final Pattern LATE = Pattern.compile("^超期[\\p{IsHan}]{0,4}$");

    private Broken() {}

    /** Whether a bracket in it is not closed, or closed that was never opened. */
    static boolean isCutOff(String reason) {
        return reason.chars().filter(sign -> sign == '（' || sign == '(').count()
                != reason.chars().filter(sign -> sign == '）' || sign == ')').count();
    }

    /** Whether a reason is certainly no sentence that says what is wrong. */
    static boolean is(String reason) {
        return isCutOff(reason)
                || BEGINNING.matcher(reason).find()
                || TURNED.matcher(reason).find()
                || COSTING.matcher(reason).find()
                || LATE.matcher(reason).matches();
    }
}
