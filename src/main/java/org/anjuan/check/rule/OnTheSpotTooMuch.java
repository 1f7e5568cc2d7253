package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Parties;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Ids;
import org.anjuan.check.value.Money;

/** CX-35: On the spot a person is fined 200 yuan at most, an organisation 3000. */
final class OnTheSpotTooMuch implements Check {
    private static final Pattern OTHER_LAW = Pattern.compile("治安管理处罚法|出境入境管理法|道路交通安全法");
    private static final Pattern HEAVIER = Pattern.compile("没收|吊销|暂扣|停产停业|拘留");
    private static final Pattern SHOP = Pattern.compile("个体工商户|经营者");
    private static final Pattern COMPANY = Pattern.compile(".*(?:公司|合作社|集团|协会|医院|学校|幼儿园)(?:[(].*[)])?");

    /** Codes of enterprises and cooperatives begin so; those of shops begin with 92. */
    private static final Pattern OF_COMPANY = Pattern.compile("9[13].*");

    @Override
    public String id() {
        return "CX-35";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("S01")) {
            if (paper.says(OTHER_LAW)) {
                continue;
            }
            var party = Parties.of(paper).map(Seen::value).orElse("");
            boolean organisation = party.length() > 4
                    || paper.tight().all(Ids.ORGANISATION).stream()
                            .anyMatch(hit -> !Ids.personIsRight(hit.group("id")));
            boolean shop = !isCompany(paper, party) && (paper.says(SHOP) || party.matches(".*(店|部|坊|摊|馆)"));
            int ofOrganisation = notes.figure("organisation", 3000);
            int most = organisation && !shop ? ofOrganisation : notes.figure("person", 200);
            var fined = Penalties.fine(paper)
                    .or(() -> Money.figures(paper.tight()).stream().findFirst());
            notes.need(fined, Lack.FACT, "《" + paper.title() + "》的罚款数额")
                    .filter(fine -> fine.value().intValue() > most)
                    .ifPresent(fine -> {
                        boolean doubtful = shop && fine.value().intValue() <= ofOrganisation;
                        int exceeded = shop && !doubtful ? ofOrganisation : most;
                        notes.suggest(doubtful ? "shop" : "fine", Map.of("fine", fine, "most", exceeded), fine);
                    });
            Penalties.part(paper)
                    .flatMap(part -> part.first(HEAVIER))
                    .ifPresent(hit -> notes.suggest("kind", Map.of("kind", hit.text()), Seen.at(hit, "")));
        }
    }

    /** Whether the party's name or its code is a company's, whatever the form asks for (负责人、经营者). */
    private static boolean isCompany(Paper paper, String party) {
        return COMPANY.matcher(party).matches()
                || paper.tight().all(Ids.ORGANISATION).stream()
                        .map(hit -> hit.group("id"))
                        .anyMatch(id -> OF_COMPANY.matcher(id).matches());
    }
}
