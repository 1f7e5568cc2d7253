package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Service;

/** CX-30: Nothing is signed for before it was made. */
final class SignedBeforeMade implements Check {
    @Override
    public String id() {
        return "CX-30";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper :
                facts.all("P18", "P26", "P27", "P32", "P37", "Q01", "Q02", "Q09", "X03", "X04", "X11", "X12")) {
            var service = facts.service(paper).filter(each -> !each.receipt().equals(paper));
            if (service.isEmpty()) {
                continue;
            }
            var made = notes.dayOf(paper);
            var signed = notes.need(service.flatMap(Service::day), Lack.DAY, "《" + paper.title() + "》签收");
            if (made.isPresent()
                    && signed.isPresent()
                    && signed.get().value().isBefore(made.get().value())) {
                notes.suggest(
                        "early",
                        Map.of("paper", paper.title(), "made", made.get(), "signed", signed.get()),
                        signed.get(),
                        made.get());
            }
        }
    }
}
