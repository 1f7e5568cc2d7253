package org.anjuan.check.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.page.Seen;

/** QZ-06: What was seized is given back or confiscated, piece by piece. */
final class SeizedThingsUnaccounted implements Check {
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\s*\\d{1,2}\\s+(?<name>[^\\n\\t]{2,30}?)[\\t ]+(?<row>[^\\n]*?)$");
    private static final Pattern COUNT = Pattern.compile("(?:^|[\\t ])(?<n>\\d{1,6})(?=[\\t ]|$)");

    @Override
    public String id() {
        return "QZ-06";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var lists = facts.all("Q05");
        if (lists.size() < 2 || facts.has("P37", "P43")) {
            return;
        }
        var taken = rows(lists.getFirst());
        var back = rows(lists.getLast());
        for (var row : taken.entrySet()) {
            var given = back.entrySet().stream()
                    .filter(each -> each.getKey().equals(row.getKey()))
                    .findFirst();
            if (given.isPresent()
                    && !given.get().getValue().value().equals(row.getValue().value())) {
                notes.suggest(
                        "differ",
                        Map.of(
                                "name",
                                row.getKey(),
                                "taken",
                                row.getValue(),
                                "back",
                                given.get().getValue()),
                        given.get().getValue(),
                        row.getValue());
            }
        }
    }

    private static Map<String, Seen<Integer>> rows(Paper list) {
        var rows = new LinkedHashMap<String, Seen<Integer>>();
        for (var hit : list.loose().all(ROW)) {
            COUNT.matcher(hit.group("row"))
                    .results()
                    .reduce((_, later) -> later)
                    .ifPresent(count -> rows.put(
                            hit.group("name").replace(" ", ""), Seen.at(hit, Integer.parseInt(count.group("n")))));
        }
        return rows;
    }
}
