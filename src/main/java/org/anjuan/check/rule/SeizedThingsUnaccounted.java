package org.anjuan.check.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;

/** QZ-06: What was seized is given back, confiscated or disposed of, piece by piece. */
final class SeizedThingsUnaccounted implements Check {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\s*\\d{1,2}\\s+(?<name>[^\\n\\t]{2,30}?)[\\t ]+(?<row>[^\\n]*?)$");
    private static final String UNIT = "(?:只|台|辆|件|个|部|瓶|袋|箱|套|艘|把|支|盒|桶|张|块|头|条|吨|公斤|千克)";
    private static final Pattern COUNT =
            Pattern.compile("(?:^|[\\t ])(?<n>\\d{1,6})(?:[\\t ]*" + UNIT + ")?(?=[\\t ]|$)");

    /** What a paper says in a sentence was given back, taken or disposed of. */
    private static final String SAID = "(?:共计?|计|合计)?(?<n>\\d{1,6})" + UNIT;

    @Override
    public String id() {
        return "QZ-06";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var lists = facts.all("Q05");
        if (lists.isEmpty()) {
            return;
        }
        var taken = rows(lists.getFirst());
        if (taken.isEmpty()) {
            notes.lacks(Lack.FACT, "《" + lists.getFirst().title() + "》的物品和数量");
        } else if (lists.size() > 1 && !facts.has("P37", "P43")) {
            var back = rows(lists.getLast());
            taken.forEach((name, count) ->
                    Optional.ofNullable(back.get(name)).ifPresent(given -> compare(name, count, given, notes)));
        } else {
            taken.forEach((name, count) -> disposed(facts, name, count, notes));
        }
    }

    /** The decision and the record of disposal tell of as many, alone or with what was given back. */
    private static void disposed(CaseFacts facts, String name, Seen<Integer> taken, Notes notes) {
        var said = Pattern.compile(Pattern.quote(name) + SAID);
        var back = facts.all("Q02").stream()
                .flatMap(paper -> paper.tight().all(said).stream())
                .mapToInt(SeizedThingsUnaccounted::number)
                .sum();
        var confiscated = facts.decision().flatMap(Penalties::part).stream();
        var records = facts.all("P43").stream().map(Paper::tight);
        Stream.concat(confiscated, records)
                .map(script -> script.all(said))
                .filter(hits -> !hits.isEmpty() && !isAll(hits, back, taken.value()))
                .findFirst()
                .map(List::getFirst)
                .map(hit -> Seen.at(hit, number(hit)))
                .ifPresent(
                        gone -> notes.suggest("gone", Map.of("name", name, "taken", taken, "gone", gone), gone, taken));
    }

    private static boolean isAll(List<Hit> hits, int back, int taken) {
        int sum = hits.stream().mapToInt(SeizedThingsUnaccounted::number).sum();
        return hits.stream().anyMatch(hit -> number(hit) == taken || number(hit) + back == taken)
                || sum == taken
                || sum + back == taken;
    }

    private static int number(Hit hit) {
        return Integer.parseInt(hit.group("n"));
    }

    private static void compare(String name, Seen<Integer> taken, Seen<Integer> back, Notes notes) {
        if (!taken.value().equals(back.value())) {
            notes.suggest("differ", Map.of("name", name, "taken", taken, "back", back), back, taken);
        }
    }

    /** How many of each thing a list names; rows that name the same thing in other sizes count together. */
    private static Map<String, Seen<Integer>> rows(Paper list) {
        var rows = new LinkedHashMap<String, Seen<Integer>>();
        for (var hit : list.loose().all(ROW)) {
            last(hit.group("row"))
                    .ifPresent(count -> rows.merge(
                            hit.group("name").replace(" ", ""),
                            Seen.at(hit, count),
                            (one, other) -> one.as(one.value() + other.value())));
        }
        return rows;
    }

    private static Optional<Integer> last(String row) {
        List<Integer> counts = COUNT.matcher(row)
                .results()
                .map(found -> Integer.parseInt(found.group("n")))
                .toList();
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts.getLast());
    }
}
