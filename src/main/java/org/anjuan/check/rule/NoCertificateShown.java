package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officers;
import org.anjuan.check.layout.Seen;

/** ZT-05: Records say that officers showed their certificates; a certificate number does for it. */
final class NoCertificateShown implements Check {
    private static final Pattern SHOWN =
            Pattern.compile("出示|亮证|亮明|表明.{0,6}身份|执法证|检查证|证件.{0,8}(?:过目|看清|确认|核对)|这是我们的.{0,8}证|[看阅查]验?.{0,4}证件");

    @Override
    public String id() {
        return "ZT-05";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P06", "P08", "Q04", "C03")) {
            if (!paper.says(SHOWN) && !Officers.hasCertificate(paper)) {
                var place = Officers.column(paper).map(hit -> Seen.at(hit, "")).orElseGet(() -> paper.head());
                notes.suggest(paper.is("Q04") ? "seizure" : "record", Map.of("paper", paper.title()), place);
            }
        }
    }
}
