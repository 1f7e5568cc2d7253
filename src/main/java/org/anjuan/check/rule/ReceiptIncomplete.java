package org.anjuan.check.rule;

import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Elements;
import org.anjuan.check.fact.Paper;
import org.anjuan.check.fact.Parties;

/** CX-28: What must be served has a receipt, and the receipt names whom, how and when. */
final class ReceiptIncomplete implements Check {
    private static final Pattern HOW = Pattern.compile("直接|留置|邮寄|公告|电子|委托|转交|当[场面]|挂号|短信|传真|邮件|微信");

    /** Forms that do not ask for it are signed by the recipient in person, or say why not. */
    private static final Pattern ASKED = Pattern.compile("送达方式");

    /** A place that nothing stands in: its label begins a row and is followed by another one. */
    private static final Pattern NOWHERE =
            Pattern.compile("(?m)^[ \\t]*送达(?:地点|地址)\\s*[:\\t\\n]\\s*(?=(?:送达(?:方式|时间|日期|人)|受送达人|收件人|签收|代收|收到|备))");

    @Override
    public String id() {
        return "CX-28";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        if (facts.isGeneral()) {
            facts.notice().ifPresent(paper -> proven(facts, notes, paper));
            facts.decision().ifPresent(paper -> proven(facts, notes, paper));
        }
        for (var receipt : facts.all("P39")) {
            var lacking =
                    receipt.says(ASKED) ? Elements.lacking(receipt, Map.of("送达方式", HOW)) : new ArrayList<String>();
            if (Parties.recipient(receipt).isEmpty()) {
                lacking.add("受送达人");
            }
            if (receipt.day().isEmpty()) {
                lacking.add("签收日期");
            }
            if (!receipt.recognised() && receipt.loose().has(NOWHERE)) {
                lacking.add("送达地点");
            }
            if (!lacking.isEmpty()) {
                notes.suggest("lacking", Map.of("what", String.join("、", lacking)), receipt.head());
            }
        }
    }

    private static void proven(CaseFacts facts, Notes notes, Paper paper) {
        if (facts.service(paper).isPresent() || facts.has("P40")) {
            return;
        }
        boolean listed = facts.lists(Pattern.compile("送达回证[(（].{0,6}" + Pattern.quote(paper.title())));
        if (!facts.readWhole() || listed) {
            notes.lacks(listed ? Lack.LISTED : Lack.PAGES, "送达回证");
        } else {
            notes.suggest("none", Map.of("paper", paper.title()), paper.head());
        }
    }
}
