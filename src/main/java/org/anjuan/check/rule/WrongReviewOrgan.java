package org.anjuan.check.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Periods;
import org.anjuan.check.layout.Seen;

/** SY-08: Since 2024 a department's decision goes to its own government for reconsideration. */
final class WrongReviewOrgan implements Check {
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final Pattern ORGAN = Pattern.compile("向(?<org>[^,。;:]{2,36}?)(?:依法)?(?:申请|提出|提起)(?:行政)?复议");
    private static final Pattern DEPARTMENT = Pattern.compile("(?:局|厅|委员会|委|部|上[一]?级(?:主管)?(?:部门|机关))$");
    private static final Pattern UPRIGHT = Pattern.compile("海关|外汇|税务|国家安全|烟草|气象|消防救援|金融监督|邮政管理|海事|司法");

    @Override
    public String id() {
        return "SY-08";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P37", "S01", "Q01", "X12", "P38")) {
            var day = notes.dayOf(paper);
            if (day.isEmpty() || day.get().value().isBefore(SINCE) || facts.organIs(UPRIGHT)) {
                continue;
            }
            for (var sentence : Periods.remedySentences(paper.tight())) {
                paper.tight()
                        .part(sentence.start(), sentence.end())
                        .first(ORGAN)
                        .filter(hit -> DEPARTMENT.matcher(hit.group("org")).find()
                                || hit.group("org").matches(".*(或者?|或).*(局|厅|委).*"))
                        .ifPresent(hit ->
                                notes.suggest("department", Map.of("organ", hit.group("org")), Seen.at(hit, "")));
            }
        }
    }
}
