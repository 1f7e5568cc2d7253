package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;

/** ZJ-10: A copy taken as evidence says where it comes from and that it was compared with the original. */
final class CopyNotAttested implements Check {
    private static final Pattern COPY = Pattern.compile("复印件|营业执照|身份证(?!明)|许可证");
    private static final Pattern ATTESTED = Pattern.compile(
            "原件|核对|无异|一致|相符|[由系].{1,16}提供|(?:收集|取证|调取|执法|办案|调查)人员?.{0,8}[:签]|复[印制]自|来源|打印|下载|截取|调取|提取人|查询");

    @Override
    public String id() {
        return "ZJ-10";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P11")) {
            if (COPY.matcher(paper.title()).find() && !paper.tight().text().isEmpty() && !paper.says(ATTESTED)) {
                notes.suggest("bare", Map.of("paper", paper.title()), paper.head());
            }
        }
    }
}
