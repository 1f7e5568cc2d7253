package org.anjuan.check.rule;

import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officers;
import org.anjuan.check.layout.Seen;

/** ZT-10: Who reviews a case for the law has not handled it. */
final class ReviewerHandledTheCase implements Check {
    private static final Pattern REVIEWER = Pattern.compile(
            "(?:审核|审理)(?:[(]法制审核[)])?人员?(?:意见)?\\s*(?:[(]?签[名字章][)]?)?\\s*[:\\t ]\\s*(?<rest>[\\p{IsHan}·]{2,4}(?:[、"
                    + " ]+[\\p{IsHan}·]{2,4})?)");

    @Override
    public String id() {
        return "ZT-10";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var officers = new HashSet<String>();
        facts.all("P02", "P06", "P08", "P13", "P19", "P24", "Q04").forEach(paper -> {
            Officers.named(paper).forEach(seen -> officers.add(seen.value()));
            Officers.signatures(paper).forEach(seen -> officers.addAll(seen.value()));
        });
        for (var paper : facts.all("P25")) {
            var reviewers = paper.loose().all(REVIEWER);
            if (reviewers.isEmpty()) {
                notes.lacks(Lack.WORDS, paper.title());
            }
            reviewers.stream()
                    .filter(hit -> officers.stream().anyMatch(hit.group("rest")::contains))
                    .findFirst()
                    .ifPresent(hit -> notes.suggest(
                            "same", Map.of("name", hit.group("rest"), "paper", paper.title()), Seen.at(hit, "")));
        }
    }
}
