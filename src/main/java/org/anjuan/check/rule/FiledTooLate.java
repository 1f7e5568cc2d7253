package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Filing;
import org.anjuan.check.layout.Seen;

/** CX-02: A case is opened before its report, notice and decision; inspections may well come before. */
final class FiledTooLate implements Check {
    @Override
    public String id() {
        return "CX-02";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var filed = facts.isGeneral() ? Filing.day(facts) : Optional.<Seen<LocalDate>>empty();
        if (facts.has("P02") && facts.isGeneral()) {
            notes.need(filed, Lack.DAY, "立案");
        }
        filed.ifPresent(day -> {
            for (var paper : facts.all("P24", "P26", "P37")) {
                var other = paper.day().filter(own -> own.value().isBefore(day.value()));
                if (other.isPresent()) {
                    notes.suggest(
                            "after",
                            Map.of("filed", day, "paper", paper.title(), "day", other.get()),
                            day,
                            other.get());
                    return;
                }
            }
        });
    }
}
