package org.anjuan.check.rule;

import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;

/** Whether a party has already said all it wanted to say. */
final class Stated {
    private static final Pattern NOTHING_MORE =
            Pattern.compile("不再(?:陈述|申辩|补充|提出)|没有(?:其他|别的)?(?:补充|意见)|无(?:其他)?补充|没有了");

    private Stated() {}

    /** A statement was taken, in which the party says that it adds nothing. */
    static boolean inFull(CaseFacts facts) {
        return facts.all("P29").stream().anyMatch(paper -> paper.says(NOTHING_MORE));
    }
}
