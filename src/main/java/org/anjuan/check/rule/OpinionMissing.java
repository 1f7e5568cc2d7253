package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Elements;
import org.anjuan.check.layout.Seen;

/** WS-09: Who approves writes an opinion and a day. */
final class OpinionMissing implements Check {
    private static final Pattern HEAD =
            Pattern.compile("(?:机关|局|单位|主管|分管|行政机关)?(?:负责人|领导)(?:审批)?意见(?<rest>[^意]{0,60})");
    private static final Pattern SAYS = Pattern.compile("同意|准予|批准|不同意|请|建议|按|已阅|属实|准");

    @Override
    public String id() {
        return "WS-09";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P02", "P24", "P36", "P47", "Q06", "P23")) {
            var heads = paper.tight().all(HEAD);
            var unwritten = Elements.unwrittenOpinion(paper).or(() -> Elements.onlyDated(paper));
            if (unwritten.isPresent()) {
                notes.suggest("silent", Map.of("paper", paper.title()), Seen.at(unwritten.get(), ""));
            } else if (!heads.isEmpty() && !paper.says(SAYS)) {
                notes.suggest("silent", Map.of("paper", paper.title()), Seen.at(heads.getLast(), ""));
            }
            if (paper.is("P47") && paper.says(Pattern.compile("同意立案"))) {
                notes.suggest(
                        "wrong",
                        Map.of("paper", paper.title()),
                        paper.find(Pattern.compile("同意立案"))
                                .map(hit -> Seen.at(hit, ""))
                                .orElseThrow());
            }
        }
    }
}
