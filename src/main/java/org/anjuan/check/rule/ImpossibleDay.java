package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Days;

/** WS-06: Days exist, and are filled in. */
final class ImpossibleDay implements Check {
    private static final Pattern BLANK =
            Pattern.compile("(?<!\\d)(?:20\\d{2})?年月日(?![\\d期])|(?:19|20)\\d{2}年月日|(?:19|20)\\d{2}年\\d{1,2}月日");

    /** Papers whose days are to be filled in. */
    private static final String[] FILLED_IN = {
        "P02", "P06", "P08", "P15", "P16", "P18", "P24", "P25", "P26", "P27", "P36", "P37", "P39", "P47", "Q01", "Q02",
        "Q09", "S01", "X03", "X04", "X11", "X12", "C02", "C05"
    };

    /** Before a day that need not be filled in: an option that was not ticked, a field for whoever signs on the paper itself. */
    private static final Pattern SPARE = Pattern.compile("[□☐口囗][^□☐口囗☑√■。;]{0,12}$|(?:签收|收到)[:(]?[^。:]{0,8}:?$");

    private static final int BEFORE = 16;

    @Override
    public String id() {
        return "WS-06";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.papers()) {
            Days.impossible(paper.tight()).stream()
                    .filter(_ -> !paper.is("J02", "P10", "P11"))
                    .findFirst()
                    .ifPresent(hit -> notes.suggest(
                            "impossible", Map.of("paper", paper.title(), "day", hit.text()), Seen.at(hit, "")));
            if (paper.is(FILLED_IN)) {
                paper.tight().all(BLANK).stream()
                        .filter(hit -> !isSpare(hit))
                        .findFirst()
                        .ifPresent(hit -> notes.suggest("blank", Map.of("paper", paper.title()), Seen.at(hit, "")));
            }
        }
    }

    private static boolean isSpare(Hit hit) {
        var text = hit.script().text();
        return SPARE.matcher(text.substring(Math.max(0, hit.start() - BEFORE), hit.start()))
                .find();
    }
}
