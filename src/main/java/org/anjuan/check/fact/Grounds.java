package org.anjuan.check.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Citation;
import org.anjuan.check.value.Citation.Cited;

/** The provisions a penalty rests on, named after 依据, and those said to be violated; the general laws are neither. */
public final class Grounds {
    private static final Set<String> GENERAL = Set.of("行政处罚法", "行政强制法", "行政复议法", "行政诉讼法", "民事诉讼法", "立法法");
    private static final Pattern WORD = Pattern.compile("违反|依据|依照|根据|按照|符合|属于|适用");
    private static final Set<String> LEADING = Set.of("依据", "依照", "根据", "适用");
    private static final int BEFORE = 140;

    private Grounds() {}

    /** The provisions a penalty rests on, in reading order. */
    public static List<Seen<Citation>> of(Paper paper) {
        return of(paper, LEADING);
    }

    /** The provisions said to be violated, in reading order. */
    public static List<Seen<Citation>> breached(Paper paper) {
        return of(paper, Set.of("违反"));
    }

    private static List<Seen<Citation>> of(Paper paper, Set<String> words) {
        int remedies = Periods.remedySentences(paper.tight()).stream()
                .mapToInt(Hit::start)
                .min()
                .orElse(Integer.MAX_VALUE);
        return Citation.cited(paper.tight()).stream()
                .filter(cited -> cited.hit().start() < remedies)
                .filter(cited -> !GENERAL.contains(cited.citation().law()))
                .filter(cited -> follows(words, paper, cited))
                .map(cited -> Seen.at(cited.hit(), cited.citation()))
                .toList();
    }

    private static boolean follows(Set<String> words, Paper paper, Cited cited) {
        int at = cited.hit().start();
        var before = paper.tight().text().substring(Math.max(0, at - BEFORE), at);
        return WORD.matcher(before)
                .results()
                .reduce((_, later) -> later)
                .filter(word -> words.contains(word.group()))
                .isPresent();
    }
}
