package org.anjuan.check.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts people's names out of a cell or a line. */
final class Names {
    private static final Pattern END = Pattern.compile(
            "(?:记录人|见证人|被检查|被询问|被调查|当事人|检查地点|地点|职务|联系|电话|签名|时间|日期|单位|住址|第.次|代收|备注|协助|翻译|法定|负责人|(?:19|20)\\d{2}[年.]).*",
            Pattern.DOTALL);
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}·]{2,4}");
    private static final Set<String> NONE =
            Set.of("签名", "盖章", "执法证号", "证号", "以下空白", "属实", "同意", "无异议", "经理", "局长", "科长");

    private Names() {}

    static List<String> of(String words) {
        var plain = BRACKETS.matcher(words).replaceAll("、");
        var cut = END.matcher(plain).replaceFirst("");
        return Arrays.stream(cut.split("[、,;/\\s和:]+"))
                .filter(name -> NAME.matcher(name).matches() && !NONE.contains(name))
                .distinct()
                .toList();
    }
}
