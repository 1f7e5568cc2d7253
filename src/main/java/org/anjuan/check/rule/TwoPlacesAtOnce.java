package org.anjuan.check.rule;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officers;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.value.Spans;

/** ZT-09: Nobody inspects or interviews in two places at once; a hand-over of some minutes is let pass. */
final class TwoPlacesAtOnce implements Check {
    private static final Pattern PLACE =
            Pattern.compile("(?:检查|询问|勘验|抽样|调查)?(?:地点|场所):?(?<place>.{3,40}?)(?:第.次|被|检查人|询问人|执法人|记录人|当事人|\\()");

    @Override
    public String id() {
        return "ZT-09";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var records = facts.all("P06", "P08", "P12", "P13", "P19", "P29", "P33", "Q04");
        if (records.size() > 1) {
            records.stream()
                    .filter(record -> record.is("P06", "P08", "Q04")
                            && Spans.of(record.tight()).isEmpty())
                    .forEach(record -> notes.lacks(Lack.FACT, "《" + record.title() + "》的起止时间"));
        }
        for (int i = 0; i < records.size(); i++) {
            for (var other : records.subList(i + 1, records.size())) {
                compare(records.get(i), other, notes);
            }
        }
    }

    private static void compare(Paper one, Paper other, Notes notes) {
        var spans = Spans.of(one.tight());
        var others = Spans.of(other.tight());
        if (spans.isEmpty() || others.isEmpty()) {
            return;
        }
        var shared = spans.getFirst().value().shared(others.getFirst().value());
        var both = new LinkedHashSet<>(officers(one));
        both.retainAll(officers(other));
        boolean interviews = one.is("P08") && other.is("P08");
        if (shared.toMinutes() >= notes.figure("minutes", 5) && !both.isEmpty() && (interviews || apart(one, other))) {
            notes.suggest(
                    "both",
                    Map.of(
                            "names",
                            String.join("、", both),
                            "one",
                            one.title(),
                            "other",
                            other.title(),
                            "minutes",
                            shared.toMinutes()),
                    spans.getFirst(),
                    others.getFirst());
        }
    }

    private static Set<String> officers(Paper paper) {
        var names = new LinkedHashSet<String>();
        Officers.named(paper).forEach(seen -> names.add(seen.value()));
        Officers.signatures(paper).forEach(seen -> names.addAll(seen.value()));
        return names;
    }

    private static boolean apart(Paper one, Paper other) {
        var here = place(one);
        var there = place(other);
        return !here.isEmpty() && !there.isEmpty() && !here.contains(there) && !there.contains(here);
    }

    private static String place(Paper paper) {
        return paper.find(PLACE).map(hit -> hit.group("place")).orElse("");
    }
}
