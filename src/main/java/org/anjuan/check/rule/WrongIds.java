package org.anjuan.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Misreading;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Ids;

/** ZJ-02: Identity numbers and unified codes have the right check digit, and do not differ by a slip from one paper to another. */
final class WrongIds implements Check {
    private static final int SLIP = 2;

    @Override
    public String id() {
        return "ZJ-02";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var persons = new LinkedHashMap<String, Seen<String>>();
        var codes = new LinkedHashMap<String, Seen<String>>();
        facts.papers().forEach(paper -> {
            paper.tight().all(Ids.PERSON).stream()
                    .filter(hit -> !Ids.organisationIsRight(hit.group("id")))
                    .forEach(hit -> persons.putIfAbsent(hit.group("id"), Seen.at(hit, hit.group("id"))));
            paper.tight().all(Ids.ORGANISATION).stream()
                    .filter(hit -> labelled(paper, hit)
                            || (!hit.text().matches("\\d{17}[\\dX]")
                                    && Ids.REGISTRY.matcher(hit.text()).matches()))
                    .forEach(hit -> codes.putIfAbsent(code(hit), Seen.at(hit, code(hit))));
        });
        if (persons.isEmpty() && codes.isEmpty() && facts.decision().isPresent()) {
            notes.lacks(Lack.FACT, "当事人的证件号码");
        }
        judge(persons, Ids::personIsRight, "person", notes);
        judge(codes, Ids::organisationIsRight, "code", notes);
    }

    /** A code as it was meant: recognition takes figures for the letters that look like them and that no code holds. */
    private static String code(Hit hit) {
        var id = hit.group("id");
        return hit.confidence() < 1
                ? id.replace('O', '0').replace('I', '1').replace('Z', '2').replace('S', '5')
                : id;
    }

    private static boolean labelled(Paper paper, Hit hit) {
        return paper.tight()
                .text()
                .substring(Math.max(0, hit.start() - 14), hit.start())
                .contains("信用代码");
    }

    private static void judge(Map<String, Seen<String>> all, Predicate<String> right, String sentence, Notes notes) {
        var good =
                all.values().stream().filter(seen -> right.test(seen.value())).toList();
        for (var seen : all.values()) {
            var near = good.stream()
                    .filter(other -> Misreading.distance(other.value(), seen.value()) <= SLIP && !other.equals(seen))
                    .findFirst();
            if (!right.test(seen.value())) {
                notes.suggest(
                        sentence,
                        Map.of("id", Ids.masked(seen.value())),
                        near.map(other -> List.of(seen, other)).orElse(List.of(seen)));
            } else if (near.isPresent() && good.indexOf(seen) > good.indexOf(near.get())) {
                notes.suggest(
                        "differ",
                        Map.of("one", Ids.masked(near.get().value()), "other", Ids.masked(seen.value())),
                        seen,
                        near.get());
            }
        }
    }
}
