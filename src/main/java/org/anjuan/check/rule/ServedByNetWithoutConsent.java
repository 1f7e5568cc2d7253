package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Methods;

/** CX-34: A paper is served by electronic means only with the party's written consent. */
final class ServedByNetWithoutConsent implements Check {
    private static final Pattern BY_NET = Pattern.compile("电子|短信|传真|微信");

    @Override
    public String id() {
        return "CX-34";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        facts.all("P39").stream()
                .filter(receipt -> BY_NET.matcher(Methods.of(receipt)).find())
                .findFirst()
                .filter(_ -> Missing.paper(facts, notes, "送达地址（方式）确认书", Pattern.compile("确认书"), "P17"))
                .ifPresent(receipt -> notes.suggest("none", Map.of(), receipt.head()));
    }
}
