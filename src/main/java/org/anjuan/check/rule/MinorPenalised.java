package org.anjuan.check.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Ids;

/** CL-05: Who was under fourteen is not penalised, who was under eighteen more lightly. */
final class MinorPenalised implements Check {
    private static final Pattern ORGANISATION = Pattern.compile("信用代码|法定代表人");
    private static final Pattern LIGHTER = Pattern.compile("从轻|减轻|不予");

    @Override
    public String id() {
        return "CL-05";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision().or(() -> facts.latest("S01"));
        if (decision.isEmpty() || decision.get().says(ORGANISATION)) {
            return;
        }
        var decided = notes.dayOf(decision.get());
        var id = decision.get().tight().all(Ids.PERSON).stream()
                .filter(hit -> Ids.personIsRight(hit.group("id")))
                .findFirst();
        notes.need(id, Lack.FACT, "当事人的身份证号").filter(_ -> decided.isPresent()).ifPresent(hit -> {
            var born = LocalDate.parse(hit.group("id").substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
            var act = facts.first("P06")
                    .flatMap(Paper::day)
                    .map(Seen::value)
                    .orElse(decided.get().value());
            long years = ChronoUnit.YEARS.between(born, act.minusDays(1));
            if (years < 14) {
                notes.suggest("child", Map.of("years", years), Seen.at(hit, ""));
            } else if (years < 18 && !decision.get().says(LIGHTER)) {
                notes.suggest("youth", Map.of("years", years), Seen.at(hit, ""));
            }
        });
    }
}
