package org.anjuan.check.rule;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Parties;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Misreading;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Days;

/** ZT-01: The notice and the decision are of one organ. */
final class OrgansDiffer implements Check {
    private static final Pattern ORGAN = Pattern.compile(
            "^(?:\\p{IsHan}{2,20}文书(?:之|第)[一二三四五六七八九十百〇零\\d]{1,4}(?:号|式)?\\s*)?(?<organ>[\\p{IsHan}()]{2,24}?(?:局|委员会|人民政府|办事处|厅|总队|支队|大队|中队|执法队|指挥部|领导小组))"
                + "(?=\\s|行政处罚|责令|听证|当场|违法行为)");

    private static final Pattern SIGNED = Pattern.compile(
            "(?m)^\\s*(?<organ>[\\p{IsHan}()]{4,24}(?:局|委员会|人民政府|办事处|厅|队|部|组|班|所|站|中心))(?:[(](?:印章?|盖章|公章)[)])?\\s*(?:"
                    + Days.DAY.pattern() + ")\\s*$");

    private static final Pattern BRANCH = Pattern.compile("分局|派出|[大支中]队");

    @Override
    public String id() {
        return "ZT-01";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        facts.decision().ifPresent(paper -> within(paper, notes));
        var signer = facts.notice().flatMap(notice -> notice.loose().first(SIGNED));
        var decision = facts.decision().flatMap(OrgansDiffer::organ);
        var notice = facts.notice().flatMap(OrgansDiffer::organ);
        if (facts.decision().isPresent() && facts.notice().isPresent()) {
            notes.need(decision, Lack.FACT, "决定书的机关名称");
            notes.need(notice.or(() -> signer), Lack.FACT, "告知书的机关名称");
        }
        decision.ifPresent(own -> Stream.of(notice, signer)
                .flatMap(Optional::stream)
                .filter(hit -> !Parties.alike(own.group("organ"), hit.group("organ")))
                .findFirst()
                .ifPresent(other -> differ(facts, own, other, notes)));
    }

    /** Who stands at the head of a decision signs it. */
    private static void within(Paper paper, Notes notes) {
        var head = paper.loose().first(ORGAN);
        var signed = paper.loose().all(SIGNED).stream().reduce((_, later) -> later);
        if (head.isPresent()
                && signed.isPresent()
                && !Parties.alike(head.get().group("organ"), signed.get().group("organ"))
                && !BRANCH.matcher(head.get().group("organ") + signed.get().group("organ"))
                        .find()) {
            notes.suggest(
                    mayBeOne(head.get(), signed.get()) ? "unsure-self" : "self",
                    Map.of(
                            "head",
                            head.get().group("organ"),
                            "signed",
                            signed.get().group("organ")),
                    Seen.at(signed.get(), ""),
                    Seen.at(head.get(), ""));
        }
    }

    private static void differ(CaseFacts facts, Hit own, Hit other, Notes notes) {
        var organ = own.group("organ");
        var place = facts.decision().flatMap(paper -> paper.last(organ)).orElse(own);
        notes.suggest(
                mayBeOne(own, other) ? "unsure" : "notice",
                Map.of("decision", organ, "notice", other.group("organ")),
                Seen.at(place, ""),
                Seen.at(other, ""));
    }

    private static boolean mayBeOne(Hit one, Hit other) {
        return Misreading.of(one.group("organ"), other.group("organ"), one.confidence(), other.confidence());
    }

    /** The organ at the head, or, where the head names none, the one that signed. */
    private static Optional<Hit> organ(Paper paper) {
        return paper.loose()
                .first(ORGAN)
                .or(() -> paper.tight().first(ORGAN))
                .or(() -> paper.loose().first(SIGNED));
    }
}
