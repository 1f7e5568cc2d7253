package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.page.Seen;
import org.anjuan.check.value.Citation;

/** SY-07: A penalty rests on a law or a rule, not on notices and standards alone. */
final class NoLawAsGround implements Check {
    private static final Pattern GROUND =
            Pattern.compile("(?:依据|根据)(?<what>《[^》]{2,45}》[^。]{0,80}?)[^。]{0,40}?(?:处罚|罚款)");
    private static final Pattern NAME = Pattern.compile("《(?<name>[^》]{2,45})》");

    @Override
    public String id() {
        return "SY-07";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision().or(() -> facts.latest("S01"));
        if (decision.isEmpty()) {
            return;
        }
        var grounds = decision.get().tight().all(GROUND);
        boolean law = decision.get().tight().all(NAME).stream()
                .anyMatch(hit -> Citation.isLaw(hit.group("name").replaceAll("[(].*$", "")));
        if (!grounds.isEmpty() && !law) {
            notes.suggest("none", Map.of(), Seen.at(grounds.getFirst(), ""));
        }
    }
}
