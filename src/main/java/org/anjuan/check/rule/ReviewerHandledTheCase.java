package org.anjuan.check.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officers;
import org.anjuan.check.layout.Seen;

/** ZT-10: Who reviews a case for the law has not handled it. */
final class ReviewerHandledTheCase implements Check {
    private static final Pattern REVIEWER = Pattern.compile(
            "(?:审核|审理)(?:[(]法制审核[)])?人员?(?:意见)?\\s*(?:[(]?签[名字章][)]?)?\\s*[:\\t ]\\s*(?<rest>[\\p{IsHan}·]{2,4}(?:[、"
                    + " ]+[\\p{IsHan}·]{2,4})?)");

    private static final Pattern BETWEEN = Pattern.compile("[、 ]+");

    @Override
    public String id() {
        return "ZT-10";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var officers = Officers.of(facts.all("P02", "P06", "P08", "P13", "P19", "P24", "Q04"));
        for (var paper : facts.all("P25")) {
            var reviewers = paper.loose().all(REVIEWER);
            if (reviewers.isEmpty()) {
                notes.lacks(Lack.WORDS, paper.title());
            }
            reviewers.stream()
                    .flatMap(
                            hit -> officer(officers, hit.group("rest")).stream().map(seen -> Map.entry(hit, seen)))
                    .findFirst()
                    .ifPresent(same -> notes.suggest(
                            "same",
                            Map.of("name", same.getKey().group("rest"), "paper", paper.title()),
                            Seen.at(same.getKey(), ""),
                            same.getValue()));
        }
    }

    /** The officer whose name is among some words, where it was read. */
    private static Optional<Seen<String>> officer(Map<String, Seen<String>> officers, String words) {
        return BETWEEN.splitAsStream(words)
                .flatMap(name -> officers.values().stream().filter(officer -> isNamed(officer.value(), name)))
                .findFirst();
    }

    /** Whether a name is an officer's, perhaps with a word of the opinion read on to it; one character more is another name. */
    private static boolean isNamed(String officer, String name) {
        return name.startsWith(officer) && name.length() - officer.length() != 1;
    }
}
