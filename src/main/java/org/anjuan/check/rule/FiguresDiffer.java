package org.anjuan.check.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;

/** ZJ-14: What the organ itself finds, such as the value of goods, is the same in its report, notice and decision. */
final class FiguresDiffer implements Check {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<what>货值金额|违法所得|销售额|销售金额|违法经营额|占地面积|占用面积|建筑面积|经营额)(?:共计|合计|为|共|计|总计)?(?:人民币)?(?<n>\\d[\\d,]*(?:\\.\\d+)?)(?<u>万?元|平方米|亩|公斤|吨)");
    private static final String NUMBER = "(?<n>\\d[\\d,]*(?:\\.\\d+)?)";
    private static final Pattern TOTAL =
            Pattern.compile("(?<what>[\\p{IsHan}]{2})(?:共计|合计|总计)(?:人民币)?" + NUMBER + "(?<u>万?元)");
    /** Totals that may change between notice and decision, or that are told by their whole names. */
    private static final Pattern IMPOSED = Pattern.compile("罚款|没款|款项|处罚|金额|所得|售额|营额|以上|两项|各项");

    private static final Pattern TAKEN = Pattern.compile("占[用地][^,。;\\d]{2,16}" + NUMBER + "(?<u>平方米|亩)");

    private static final Pattern QUOTED = Pattern.compile("“[^”]{0,200}”");

    @Override
    public String id() {
        return "ZJ-14";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var first = new LinkedHashMap<String, Seen<String>>();
        var told = new HashSet<String>();
        alone(facts, notes);
        for (var paper : facts.all("P24", "P26", "P37")) {
            for (var figure : figures(paper)) {
                var what = figure.what();
                var seen = figure.seen();
                var value = seen.value();
                var known = first.putIfAbsent(what, seen);
                if (known != null
                        && !known.value().equals(value)
                        && !known.place().page().equals(seen.place().page())
                        && !isQuoted(paper, figure.hit())
                        && told.add(what)) {
                    notes.suggest("differ", Map.of("what", what, "one", known, "other", seen), seen, known);
                }
            }
        }
    }

    /** Figures that stand in one paper only cannot be compared. */
    private static void alone(CaseFacts facts, Notes notes) {
        var papers = facts.all("P24", "P26", "P37");
        var silent = papers.stream().filter(paper -> figures(paper).isEmpty()).toList();
        if (papers.size() > 1 && papers.size() - silent.size() == 1) {
            silent.forEach(paper -> notes.lacks(Lack.FACT, "《" + paper.title() + "》认定的金额、数量"));
        }
    }

    private record Figure(String what, String number, String unit, Hit hit) {
        Seen<String> seen() {
            return Seen.at(hit, number.replace(",", "").replaceFirst("\\.0+$", "") + unit);
        }
    }

    private static List<Figure> figures(Paper paper) {
        var named = paper.tight().all(FIGURE).stream()
                .map(hit -> new Figure(hit.group("what"), hit.group("n"), hit.group("u"), hit));
        var totals = paper.tight().all(TOTAL).stream()
                .filter(hit -> !IMPOSED.matcher(hit.group("what")).matches())
                .map(hit -> new Figure(hit.group("what") + "合计", hit.group("n"), hit.group("u"), hit));
        var areas =
                paper.tight().all(TAKEN).stream().map(hit -> new Figure("占用面积", hit.group("n"), hit.group("u"), hit));
        return Stream.of(named, totals, areas).flatMap(all -> all).toList();
    }

    private static boolean isQuoted(Paper paper, Hit hit) {
        return paper.tight().all(QUOTED).stream()
                .anyMatch(quote -> quote.start() < hit.start() && quote.end() > hit.end());
    }
}
