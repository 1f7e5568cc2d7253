package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Grounds;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Citation;

/** SY-07: A penalty rests on a law or a rule, not on notices and standards alone. */
final class NoLawAsGround implements Check {
    private static final Pattern GROUND =
            Pattern.compile("(?:依据|根据|依照|按照)(?<what>(?:(?!违反|依据|根据|依照|按照)[^。;]){4,160}?)(?:给予|处以|处罚|罚款|决定)");
    private static final Pattern NAME = Pattern.compile("《(?<name>[^》]{2,45})》");

    /** A ground that names no law at all, right before what is imposed. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?:依据|根据|依照|按照)(?:国家|有关|相关|上述|法律|法规|规章|规定|的|、|和)+,?(?:[^。;《]|(?:参照|参考)《[^》]{2,45}》){0,90}?(?:给予|处以|决定)[^。;《]{0,20}(?:处罚|罚款)");

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
        var grounds = decision.get().tight().all(GROUND).stream()
                .filter(hit -> NAME.matcher(hit.group("what")).find())
                .toList();
        if (grounds.isEmpty() && citesLaw(decision.get())) {
            return;
        }
        if (grounds.isEmpty()) {
            notes.need(decision.get().find(VAGUE), Lack.FACT, "决定书的处罚依据")
                    .ifPresent(hit -> notes.suggest("none", Map.of(), Seen.at(hit, "")));
            return;
        }
        boolean law = grounds.stream().anyMatch(hit -> namesLaw(hit.group("what")));
        if (!law) {
            notes.suggest("none", Map.of(), Seen.at(grounds.getFirst(), ""));
        }
    }

    /** Whether it cites a law behind 依据, however far from what it imposes, as where the law's words are quoted between. */
    private static boolean citesLaw(Paper decision) {
        return Grounds.of(decision).stream()
                .anyMatch(seen -> Citation.isLaw(seen.value().law()));
    }

    private static boolean namesLaw(String ground) {
        return NAME.matcher(ground)
                .results()
                .map(name -> Citation.plain(name.group("name")))
                .anyMatch(name -> Citation.isLaw(name) && !name.equals("行政处罚法"));
    }
}
