package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;

/** JC-03: An inspection is made by an organ, not by others in its place. */
final class InspectedByOthers implements Check {
    private static final Pattern OTHERS = Pattern.compile("(?:检查(?:机关|单位|主体)|实施(?:机关|单位))[^。\\n"
            + "]{0,20}(?:领导小组|专班|指挥部|协会|(?:检测|检验|评估|咨询|技术|认证)[\\p{IsHan}]{0,8}(?:公司|中心|机构|所))|(?:检查人员|执法人员)[^。\\n"
            + "]{0,40}(?:网格员|协管员|临时工|劳务派遣|第三方)");
    private static final Pattern HELP = Pattern.compile("协助|陪同|技术支持");

    @Override
    public String id() {
        return "JC-03";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("C01", "C02", "C03", "P06")) {
            paper.find(OTHERS)
                    .filter(hit ->
                            facts.isInspection() && !HELP.matcher(hit.text()).find())
                    .ifPresent(hit -> notes.suggest("others", Map.of("paper", paper.title()), Seen.at(hit, "")));
        }
    }
}
