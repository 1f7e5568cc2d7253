package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Periods;
import org.anjuan.check.fact.Told;
import org.anjuan.check.layout.Seen;

/** SY-09: Reconsideration is asked for within sixty days, a lawsuit within six months; some laws say otherwise. */
final class WrongRemedyPeriod implements Check {
    private static final Pattern SPECIAL = Pattern.compile("土地管理法.{0,10}第八十三条|计量法|烟草专卖法|矿山安全法|注册会计师法|进出境动植物检疫法");

    @Override
    public String id() {
        return "SY-09";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P37", "P38", "S01", "P18", "Q01", "Q10", "X12", "X05")) {
            boolean special = paper.says(SPECIAL);
            if (!paper.is("P18")
                    && Periods.forReview(paper).isEmpty()
                    && Periods.forLawsuit(paper).isEmpty()) {
                notes.lacks(Lack.FACT, "《" + paper.title() + "》告知的复议、起诉期限");
            }
            Periods.forReview(paper).stream()
                    .filter(told -> !(told.unit().equals("日") && told.count() == notes.figure("review-days", 60))
                            && !(told.unit().contains("月") && told.count() == 2)
                            && !(special && isShort(told, notes)))
                    .findFirst()
                    .ifPresent(told -> notes.suggest(
                            "review", Map.of("told", told.say(), "paper", paper.title()), Seen.at(told.where(), "")));
            Periods.forLawsuit(paper).stream()
                    .filter(told -> !(told.unit().contains("月") && told.count() == notes.figure("lawsuit-months", 6))
                            && !(special && isShort(told, notes))
                            && !afterReview(told))
                    .findFirst()
                    .ifPresent(told -> notes.suggest(
                            "lawsuit", Map.of("told", told.say(), "paper", paper.title()), Seen.at(told.where(), "")));
        }
    }

    /** The days that some laws give instead. */
    private static boolean isShort(Told told, Notes notes) {
        return told.days() && told.count() == notes.figure("special-days", 15);
    }

    /** Fifteen days to sue over a reconsideration's outcome are the law's. */
    private static boolean afterReview(Told told) {
        var text = told.where().script().text();
        return told.count() == 15 && text.substring(0, told.where().start()).contains("复议决定");
    }
}
