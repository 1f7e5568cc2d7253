package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officers;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;

/** ZT-04: Records of an inspection, an interview or a sampling name, and are signed by, two officers at least. */
final class TooFewOfficers implements Check {
    private static final Pattern RECORDER = Pattern.compile(
            "记录人员?[(]?签[名字](?:或盖章)?[)]?:?(?<name>[\\p{IsHan}·]{2,4}?)(?=被|询问|调查|检查|当事|在场|见证|\\d|[,。;:(]|$)");

    @Override
    public String id() {
        return "ZT-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var known = facts.officers();
        for (var paper : facts.all("P06", "P08", "P12", "P13", "Q04", "C03", "P19")) {
            var named = Officers.named(paper, known);
            var signed = Stream.concat(Officers.signatures(paper, known).stream(), foot(paper, named, known).stream())
                    .toList();
            int most = signers(paper, named, signed);
            boolean few = most == 1 || (named.size() < 2 && most < 2);
            if (few && Officers.runTogether(paper, known)) {
                notes.lacks(Lack.UNSURE, "《" + paper.title() + "》上有几名执法人员");
            } else if (named.isEmpty() && most == 0) {
                notes.lacks(Lack.WORDS, paper.title());
            } else if (named.size() < 2 && most < 2) {
                var seen = named.isEmpty() ? signed.getFirst() : named.getFirst();
                notes.suggest("one", Map.of("paper", paper.title(), "name", name(named, signed)), seen);
            } else if (most == 1) {
                var place = signed.stream()
                        .filter(each -> each.value().size() == 1)
                        .findFirst()
                        .orElseThrow();
                notes.suggest(
                        "signed",
                        Map.of("paper", paper.title(), "name", place.value().getFirst()),
                        place);
            }
        }
    }

    /** The most names at one place; an officer who keeps the record signs it as its writer. */
    private static int signers(Paper paper, List<Seen<String>> named, List<Seen<List<String>>> signed) {
        int most = signed.stream().mapToInt(place -> place.value().size()).max().orElse(0);
        boolean second = paper.tight().all(RECORDER).stream()
                .map(hit -> hit.group("name"))
                .anyMatch(name -> named.stream().anyMatch(seen -> seen.value().equals(name))
                        && signed.stream().noneMatch(place -> place.value().contains(name)));
        return most == 1 && second ? 2 : most;
    }

    /** The foot of a record where an officer of its head is alone, and the other has not signed as its writer there either. */
    private static Optional<Seen<List<String>>> foot(Paper paper, List<Seen<String>> named, Set<String> known) {
        return Officers.foot(paper, known)
                .filter(place -> place.value().size() == 1)
                .filter(place -> named.stream()
                        .filter(seen -> !place.value().contains(seen.value()))
                        .noneMatch(seen -> paper.tight().text().lastIndexOf(seen.value())
                                > paper.tight().text().lastIndexOf(place.value().getFirst())));
    }

    private static String name(List<Seen<String>> named, List<Seen<List<String>>> signed) {
        return named.isEmpty()
                ? String.join("、", signed.getFirst().value())
                : named.getFirst().value();
    }
}
