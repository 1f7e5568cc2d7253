package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.value.Spans;

/** ZJ-08: An interview takes time. */
final class InterviewTooShort implements Check {
    @Override
    public String id() {
        return "ZJ-08";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P08", "P06")) {
            var spans = Spans.of(paper.tight()).stream().findFirst();
            notes.need(spans, Lack.FACT, "《" + paper.title() + "》的起止时间").ifPresent(span -> {
                long minutes = span.value().length().toMinutes();
                if (minutes <= 0) {
                    notes.suggest("backwards", Map.of("paper", paper.title()), span);
                } else if (paper.is("P08")
                        && paper.tight().text().length() / minutes > notes.figure("characters-a-minute", 150)) {
                    notes.suggest(
                            "fast",
                            Map.of(
                                    "paper",
                                    paper.title(),
                                    "minutes",
                                    minutes,
                                    "characters",
                                    paper.tight().text().length()),
                            span);
                }
            });
        }
    }
}
