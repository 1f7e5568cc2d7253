package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;

/** WS-07: No placeholder of a template is left in a paper. */
final class TemplateLeftovers implements Check {
    private static final Pattern LEFT =
            Pattern.compile("[×xX]{2,}(?!\\d)|_{3,}|\\{\\s*\\}|[(]此处[^()]{0,40}[)]|某某|【\\s*】|〔\\s*〕");

    @Override
    public String id() {
        return "WS-07";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all(
                "P02", "P18", "P24", "P25", "P26", "P27", "P36", "P37", "P39", "P47", "Q01", "S01", "X04", "X11", "X12",
                "C05")) {
            paper.tight()
                    .first(LEFT)
                    .ifPresent(hit -> notes.suggest(
                            "left", Map.of("paper", paper.title(), "words", hit.text()), Seen.at(hit, "")));
        }
    }
}
