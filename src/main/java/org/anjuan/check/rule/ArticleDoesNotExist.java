package org.anjuan.check.rule;

import java.util.HashSet;
import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Citation;

/** SY-02: The article cited exists. */
final class ArticleDoesNotExist implements Check {
    @Override
    public String id() {
        return "SY-02";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var told = new HashSet<String>();
        for (var paper :
                facts.all("P02", "P18", "P24", "P26", "P27", "P36", "P37", "S01", "Q01", "X03", "X04", "X11", "X12")) {
            var cited = Citation.of(paper.tight());
            if (cited.isEmpty()) {
                continue;
            }
            var day = notes.dayOf(paper).map(Seen::value);
            for (var seen : cited) {
                day.flatMap(on -> notes.laws().on(seen.value().law(), on))
                        .filter(law -> law.articles() > 0 && seen.value().article() > law.articles())
                        .filter(_ -> told.add(seen.value().law() + seen.value().article()))
                        .ifPresent(law -> notes.suggest(
                                "beyond",
                                Map.of(
                                        "law",
                                        law.name(),
                                        "article",
                                        seen.value().article(),
                                        "articles",
                                        law.articles()),
                                seen));
            }
        }
    }
}
