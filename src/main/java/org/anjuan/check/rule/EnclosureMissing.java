package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.rulebook.Kinds;

/** WS-12: The lists and reports that a paper says it encloses are in the case. */
final class EnclosureMissing implements Check {
    private static final Pattern ENCLOSED = Pattern.compile("(?m)^\\s*附(?:件)?\\d?[:.]\\s*(?:\\d[.、])?\\s*(?:[^\\n"
            + "]{0,24}?[、,;])?《?(?<what>[\\p{IsHan}()]{0,20}?(?<kind>清单|报告|照片|笔录|明细表))》?[^\\n"
            + "]{0,12}$");
    /** A list that a sentence says goes with the paper. */
    private static final Pattern GOES_WITH =
            Pattern.compile("(?:详?见|附)(?:所附|后附|附件|附后)的?《?(?<what>[\\p{IsHan}()]{0,12}?(?<kind>清单|明细表))");

    private static final Pattern NONE = Pattern.compile("共\\s*[/0〇零无]\\s*[份页张]|[:.]\\s*[/无]\\s*$");
    private static final Pattern LIST = Pattern.compile("清单|明细");
    /** A list that follows on the paper itself. */
    private static final Pattern OWN_LIST =
            Pattern.compile("(?:序号[^。]{0,12}(?:名称|品名|项目)|(?:名称|品名)[^。]{0,6}(?:规格|型号|单位|数量|件数))");

    @Override
    public String id() {
        return "WS-12";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P15", "P18", "P26", "P27", "P37", "Q01", "Q02", "C05")) {
            Stream.concat(paper.loose().all(ENCLOSED).stream(), paper.tight().all(GOES_WITH).stream())
                    .filter(hit -> !NONE.matcher(hit.text()).find() && !isThere(facts, paper, hit))
                    .findFirst()
                    .ifPresent(hit -> tell(facts, notes, paper, hit));
        }
    }

    private static boolean isThere(CaseFacts facts, Paper paper, Hit hit) {
        return switch (hit.group("kind")) {
            case "报告" -> facts.has("P14");
            case "照片" -> facts.has("P10");
            case "笔录" -> facts.has("P06", "P08", "C03", "Q04");
            default -> paper.says(OWN_LIST) || facts.papers().stream().anyMatch(other -> isList(paper, other));
        };
    }

    private static boolean isList(Paper paper, Paper other) {
        return !other.equals(paper) && LIST.matcher(Kinds.plain(other.title())).find();
    }

    private static void tell(CaseFacts facts, Notes notes, Paper paper, Hit hit) {
        var what = hit.group("what");
        if (!facts.readWhole()) {
            notes.lacks(Lack.PAGES, what);
        } else if (facts.lists(Pattern.compile(Pattern.quote(what)))) {
            notes.lacks(Lack.LISTED, what);
        } else {
            notes.suggest("missing", Map.of("paper", paper.title(), "what", what), Seen.at(hit, ""));
        }
    }
}
