package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;

/** WS-04: The year in a number is that of the paper. */
final class NumberOfAnotherYear implements Check {
    @Override
    public String id() {
        return "WS-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P02", "P18", "P26", "P27", "P37", "Q01", "S01", "X03", "X04", "X11", "X12")) {
            var number = paper.number();
            if (paper.is("P37", "S01", "X11", "X12")) {
                notes.need(number, Lack.FACT, "《" + paper.title() + "》的文号");
            }
            var day = number.flatMap(_ -> notes.dayOf(paper));
            if (number.isPresent()
                    && day.isPresent()
                    && number.get().value().year() != day.get().value().getYear()) {
                notes.suggest(
                        "year",
                        Map.of("paper", paper.title(), "number", number.get(), "day", day.get()),
                        number.get(),
                        day.get());
            }
        }
    }
}
