package org.anjuan.check.rule;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officers;
import org.anjuan.check.layout.Seen;

/** ZT-11: Who presides over a hearing has not investigated the case. */
final class ChairHandledTheCase implements Check {
    private static final Pattern CHAIR =
            Pattern.compile("主持人员?\\s*(?:[(]?签名[)]?)?\\s*[:\\t ]\\s*(?<name>[\\p{IsHan}·]{2,4}?)(?=[\\s,、(;职]|$)");

    @Override
    public String id() {
        return "ZT-11";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var officers = Officers.of(facts.all("P02", "P06", "P08", "P13", "P24"));
        for (var paper : facts.all("P32", "P33")) {
            var chairs = paper.loose().all(CHAIR);
            if (chairs.isEmpty() && paper.is("P33")) {
                notes.lacks(Lack.FACT, "听证主持人");
            }
            chairs.stream()
                    .filter(hit -> officers.containsKey(hit.group("name")))
                    .findFirst()
                    .ifPresent(hit -> notes.suggest(
                            "same",
                            Map.of("name", hit.group("name"), "paper", paper.title()),
                            Seen.at(hit, ""),
                            Objects.requireNonNull(officers.get(hit.group("name")))));
        }
    }
}
