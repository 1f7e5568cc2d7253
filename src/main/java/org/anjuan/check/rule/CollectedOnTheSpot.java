package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Methods;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;

/** CX-39: A fine is collected on the spot only up to a hundred yuan, or where it could not be collected later. */
final class CollectedOnTheSpot implements Check {
    private static final Pattern COLLECTED = Pattern.compile("(?<!不)当场(?:予以)?(?:收缴|缴纳|缴清|收取|交纳)");
    private static final Pattern EXCUSED = Pattern.compile("难以执行|边远|水上|交通不便|扫码|二维码|缴款码");
    private static final Pattern OTHER_LAW = Pattern.compile("治安管理处罚法|道路交通安全法");

    private static final Pattern CHOICE = Pattern.compile("第[(]?(?<number>[1-9])[)]?种");
    private static final Pattern NUMBERED = Pattern.compile("[1-9][.、)]");

    @Override
    public String id() {
        return "CX-39";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("S01", "P37")) {
            if (paper.says(EXCUSED) || paper.says(OTHER_LAW)) {
                continue;
            }
            paper.tight().all(COLLECTED).stream()
                    .filter(hit -> Methods.isChosen(paper.tight(), hit) && !isOtherNumber(paper, hit))
                    .findFirst()
                    .ifPresent(hit -> judge(paper, Seen.at(hit, ""), notes));
        }
    }

    /** Whether the form asks for the number of a way, and another than this was written. */
    private static boolean isOtherNumber(Paper paper, Hit way) {
        int at = way.start();
        var before = paper.tight().text().substring(Math.max(0, at - 2), at);
        return NUMBERED.matcher(before).matches()
                && paper.find(CHOICE)
                        .filter(choice -> !before.startsWith(choice.group("number")))
                        .isPresent();
    }

    private static void judge(Paper paper, Seen<String> place, Notes notes) {
        if (paper.is("P37")) {
            notes.suggest("ordinary", Map.of(), place);
            return;
        }
        int most = notes.figure("most", 100);
        notes.need(Penalties.fine(paper), Lack.WORDS, paper.title())
                .filter(fine -> fine.value().intValue() > most)
                .ifPresent(fine -> notes.suggest("spot", Map.of("fine", fine, "most", most), place, fine));
    }
}
