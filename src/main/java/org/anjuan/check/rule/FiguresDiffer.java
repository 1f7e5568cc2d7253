package org.anjuan.check.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.page.Hit;
import org.anjuan.check.page.Seen;

/** ZJ-14: What the organ itself finds, such as the value of goods, is the same in its report, notice and decision. */
final class FiguresDiffer implements Check {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<what>货值金额|违法所得|销售额|销售金额|违法经营额|占地面积|占用面积|建筑面积|经营额)(?:共计|合计|为|共|计|总计)?(?:人民币)?(?<n>\\d[\\d,]*(?:\\.\\d+)?)(?<u>万?元|平方米|亩|公斤|吨)");
    private static final Pattern QUOTED = Pattern.compile("“[^”]{0,200}”");

    @Override
    public String id() {
        return "ZJ-14";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var first = new LinkedHashMap<String, Seen<String>>();
        var told = new HashSet<String>();
        for (var paper : facts.all("P24", "P26", "P37")) {
            for (var hit : paper.tight().all(FIGURE)) {
                var what = hit.group("what");
                var value = hit.group("n").replace(",", "").replaceFirst("\\.0+$", "") + hit.group("u");
                var seen = Seen.at(hit, value);
                var known = first.putIfAbsent(what, seen);
                if (known != null
                        && !known.value().equals(value)
                        && !known.place().page().equals(seen.place().page())
                        && !isQuoted(paper, hit)
                        && told.add(what)) {
                    notes.suggest("differ", Map.of("what", what, "one", known, "other", seen), seen, known);
                }
            }
        }
    }

    private static boolean isQuoted(Paper paper, Hit hit) {
        return paper.tight().all(QUOTED).stream()
                .anyMatch(quote -> quote.start() < hit.start() && quote.end() > hit.end());
    }
}
