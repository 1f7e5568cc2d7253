package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;

/** CL-10: Who pays late is charged three per cent a day. */
final class SurchargeWrong implements Check {
    private static final Pattern RATE = Pattern.compile(
            "每日(?:按|处)?[^。;]{0,14}?(?:百分之(?<c>[一二三四五六七八九十点]{1,4})|(?<p>\\d+(?:\\.\\d+)?)%|(?<k>千分之[一二三四五六七八九]|万分之[一二三四五六七八九]))");

    @Override
    public String id() {
        return "CL-10";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P37", "S01", "Q09")) {
            paper.find(RATE)
                    .filter(hit ->
                            !hit.group("c").equals("三") && !hit.group("p").equals("3"))
                    .ifPresent(hit -> notes.suggest("rate", Map.of("paper", paper.title()), Seen.at(hit, "")));
        }
    }
}
