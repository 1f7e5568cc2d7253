package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.layout.Seen;

/** ZJ-04: Records and reports that a decision rests on are in the case; other evidence has too many names to be told. */
final class EvidenceNotThere implements Check {
    private static final Pattern LIST = Pattern.compile("(?:证据|为证|佐证|证实|证明)");

    /** What a decision calls a piece of evidence, and the kinds of paper it is. */
    private record Piece(Pattern words, List<String> kinds) {}

    private static final List<Piece> PIECES = List.of(
            piece("(?:询问|调查询问|调查)笔录", "P08", "P29", "P12"),
            piece("(?:现场检查|检查|勘验|勘察|现场)(?:\\(勘验\\)|\\(检查\\)|\\(勘察\\))?笔录", "P06", "C03", "Q04", "P19"),
            piece("(?:检验|检测|监测|鉴定)(?:报告|意见书|结论)", "P14"),
            piece("抽样(?:取证)?(?:记录|单|凭证|笔录)", "P13"));

    @Override
    public String id() {
        return "ZJ-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var decision = facts.decision().filter(paper -> facts.isGeneral() && paper.says(LIST));
        decision.ifPresent(paper -> PIECES.forEach(piece -> paper.find(piece.words())
                .filter(hit -> hit.start() < remedies(paper))
                .filter(hit -> Missing.paper(
                        facts, notes, hit.text(), piece.words(), piece.kinds().toArray(String[]::new)))
                .ifPresent(hit -> notes.suggest("missing", Map.of("what", hit.text()), Seen.at(hit, "")))));
    }

    /** Where the paper begins to tell of remedies: what stands behind is no list of evidence. */
    private static int remedies(Paper paper) {
        int at = paper.tight().text().indexOf("不服");
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static Piece piece(String words, String... kinds) {
        return new Piece(Pattern.compile(words), List.of(kinds));
    }
}
