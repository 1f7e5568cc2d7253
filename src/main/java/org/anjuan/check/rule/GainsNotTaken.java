package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Money;

/** CL-04: Unlawful gains that were found are taken, unless they were given back. */
final class GainsNotTaken implements Check {
    private static final Pattern GAINS =
            Pattern.compile("违法所得(?:共计|合计|为|共|计)?(?:人民币)?(?<v>\\d[\\d,]*(?:\\.\\d+)?)(?<u>万)?元");
    private static final Pattern SETTLED = Pattern.compile(
            "没收(?:[^。;]{0,6})违法所得|退赔|退还|退款|(?:没有|无|未获|未取得|无法计算)[^。;]{0,6}违法所得|违法所得[^。;]{0,8}(?:无法|为零|为0|不予没收)");

    @Override
    public String id() {
        return "CL-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        facts.decision()
                .filter(_ -> facts.isGeneral())
                .filter(paper -> !SETTLED.matcher(paper.ownWords()).find())
                .flatMap(paper -> paper.find(GAINS))
                .filter(hit -> Money.figure(hit.group("v"), hit.group("u")).signum() > 0)
                .ifPresent(hit -> notes.suggest(
                        "kept", Map.of("gains", Money.figure(hit.group("v"), hit.group("u"))), Seen.at(hit, "")));
    }
}
