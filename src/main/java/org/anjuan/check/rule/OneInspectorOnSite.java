package org.anjuan.check.rule;

import java.util.Map;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officers;

/** XK-09: An application is verified on site by two officers. */
final class OneInspectorOnSite implements Check {
    @Override
    public String id() {
        return "XK-09";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var known = facts.officers();
        for (var paper : facts.all("X08")) {
            var named = Officers.named(paper, known);
            int signed = Officers.signatures(paper, known).stream()
                    .mapToInt(place -> place.value().size())
                    .max()
                    .orElse(0);
            if (named.isEmpty() && signed == 0) {
                notes.lacks(Lack.WORDS, paper.title());
            } else if (Math.max(named.size(), signed) < 2 && Officers.runTogether(paper, known)) {
                notes.lacks(Lack.UNSURE, "《" + paper.title() + "》上有几名核查人员");
            } else if (Math.max(named.size(), signed) < 2) {
                notes.suggest(
                        "one",
                        Map.of("name", named.isEmpty() ? "" : named.getFirst().value()),
                        named.isEmpty() ? paper.head() : named.getFirst());
            }
        }
    }
}
