package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Citation;

/** SY-03: Since 2021-07-15 the penalty law's articles have new numbers; the old number for a subject is a slip. */
final class OldArticleNumber implements Check {
    private static final LocalDate SINCE = LocalDate.of(2021, 7, 15);

    /** A subject, the article it had before and those it has now. */
    private record Moved(Pattern subject, int old, Set<Integer> now) {}

    private static final List<Moved> MOVED = List.of(
            moved("加处罚款|每日按", 51, 72),
            moved("听证", 42, 63, 64),
            moved("拟作出|告知", 31, 44),
            moved("陈述|申辩", 32, 45, 62),
            moved("责令.{0,10}改正", 23, 28),
            moved("从轻|减轻", 27, 32),
            moved("追责|二年内未被发现", 29, 36),
            moved("不予处罚|不予行政处罚", 27, 33),
            moved("作出(?:如下|以下)?(?:行政)?处罚|决定", 38, 57),
            moved("送达", 40, 61));

    @Override
    public String id() {
        return "SY-03";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var told = new HashSet<Integer>();
        for (var paper : facts.all("P18", "P26", "P27", "P37", "S01")) {
            if (notes.dayOf(paper).map(day -> day.value().isBefore(SINCE)).orElse(true)) {
                continue;
            }
            var text = paper.tight().text();
            Citation.cited(paper.tight()).stream()
                    .filter(cited -> cited.citation().law().equals("行政处罚法"))
                    .forEach(cited -> {
                        int article = cited.citation().article();
                        var around = text.substring(
                                Math.max(0, cited.hit().start() - 60),
                                Math.min(text.length(), cited.hit().end() + 90));
                        MOVED.stream()
                                .filter(moved -> moved.old() == article
                                        && moved.subject().matcher(around).find()
                                        && told.add(article))
                                .findFirst()
                                .ifPresent(moved -> notes.suggest(
                                        "old",
                                        Map.of(
                                                "article",
                                                article,
                                                "now",
                                                moved.now().iterator().next(),
                                                "paper",
                                                paper.title()),
                                        Seen.at(cited.hit(), "")));
                    });
        }
    }

    private static Moved moved(String subject, int old, Integer... now) {
        return new Moved(Pattern.compile(subject), old, Set.of(now));
    }
}
