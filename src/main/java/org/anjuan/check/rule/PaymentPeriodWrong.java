package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Numerals;

/** CL-08: A fine is paid within fifteen days of receiving the decision. */
final class PaymentPeriodWrong implements Check {
    private static final Pattern PAY = Pattern.compile(
            "(?<from>自|于|在)?(?<start>[^。;,]{0,24}?)(?:之日)?起?(?<n>[〇零一二两三四五六七八九十\\d]{1,3})(?<w>个工作)?日(?:之?内|以内)[^。;]{0,80}?(?:缴|交)(?:至|到|纳|清|付|款)");

    @Override
    public String id() {
        return "CL-08";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P37", "S01")) {
            var term = paper.find(PAY);
            if (term.isEmpty() && Penalties.fine(paper).isPresent()) {
                notes.lacks(Lack.FACT, "《" + paper.title() + "》的缴款期限");
            }
            term.ifPresent(hit -> {
                int days = Numerals.of(hit.group("n")).orElse(15);
                if (days < notes.figure("days", 15)) {
                    notes.suggest("short", Map.of("days", days), Seen.at(hit, ""));
                } else if (hit.group("start").contains("作出")) {
                    notes.suggest("start", Map.of(), Seen.at(hit, ""));
                }
            });
        }
    }
}
