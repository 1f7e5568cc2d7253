package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Officers;
import org.anjuan.check.layout.Seen;

/** ZT-08: Helpers without powers do not stand in the column of officers. */
final class HelpersAsOfficers implements Check {
    private static final Pattern HELPER = Pattern.compile("协管员|辅助(?:执法)?人员|协勤|辅勤|辅警|网格员|临时工|劳务派遣|借调人员|实习生|合同制");

    @Override
    public String id() {
        return "ZT-08";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P06", "P08", "P13", "Q04", "C03", "X08")) {
            var columns = Officers.columns(paper);
            notes.need(columns.stream().findFirst(), Lack.FACT, "《" + paper.title() + "》的执法人员栏");
            columns.stream()
                    .filter(hit ->
                            HELPER.matcher(hit.text().split("见证人|协助|记录人", 2)[0]).find())
                    .findFirst()
                    .ifPresent(hit -> notes.suggest("helper", Map.of("paper", paper.title()), Seen.at(hit, "")));
        }
    }
}
