package org.anjuan.check.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Parties;
import org.anjuan.check.layout.Misreading;
import org.anjuan.check.layout.Seen;

/** WS-08: No other case's party or number stands where this case's belongs. */
final class AnotherCaseMixedIn implements Check {
    private static final Pattern NAMED = Pattern.compile(
            "(?:当事人|你(?:单位|公司|店))[:(]?(?<name>(?:(?!当事人)[\\p{IsHan}()]){6,30}?(?:公司|超市|商店|经营部|饭店|酒店|餐厅|厂|场|合作社|商行|医院|诊所|学校|宾馆|服务部|加工部|站|店))");
    private static final int FAR = 9;

    @Override
    public String id() {
        return "WS-08";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var party = facts.decision()
                .flatMap(Parties::of)
                .or(() -> facts.first("P02", "S01", "Q01").flatMap(Parties::of))
                .map(Seen::value)
                .orElse("");
        if (party.isEmpty()) {
            if (facts.has("P37", "P02", "S01", "Q01")) {
                notes.lacks(Lack.FACT, "本案当事人的名称（姓名）");
            }
            return;
        }
        var told = new HashSet<String>();
        for (var paper : facts.all("P18", "P24", "P25", "P26", "P30", "P36", "P37", "P47")) {
            paper.tight().all(NAMED).stream()
                    .filter(hit -> stranger(hit.group("name"), party)
                            && named(facts, hit.group("name")) == 1
                            && told.add(paper.title()))
                    .findFirst()
                    .ifPresent(hit -> notes.suggest(
                            paper.is("P37") ? "decision" : "other",
                            Map.of("paper", paper.title(), "name", hit.group("name"), "party", party),
                            new Seen<>("", hit.place("name"), hit.confidence())));
        }
    }

    /** In how many papers a name stands; who stands in several belongs to the case. */
    private static long named(CaseFacts facts, String name) {
        return facts.papers().stream()
                .filter(paper -> paper.tight().text().contains(name))
                .count();
    }

    private static boolean stranger(String name, String party) {
        return !Parties.alike(name, party) && !name.contains(party) && Misreading.distance(name, party) > FAR / 3;
    }
}
