package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;

/** CX-45: A case is closed when what was imposed has been carried out. */
final class ClosedBeforePaid implements Check {
    private static final Pattern OTHERWISE = Pattern.compile("分期|延期|强制执行|移送|终结|免予|不予处罚|撤销");

    @Override
    public String id() {
        return "CX-45";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var closing = facts.latest("P47");
        if (!facts.isGeneral() || closing.isEmpty()) {
            return;
        }
        var payment = facts.latest("P41");
        var closed = notes.dayOf(closing.get());
        var paid = payment.flatMap(notes::dayOf);
        if (closed.isEmpty()) {
            return;
        }
        boolean fined = facts.decision().flatMap(Penalties::fine).isPresent();
        if (paid.isPresent() && closed.get().value().isBefore(paid.get().value())) {
            notes.suggest("early", Map.of("closed", closed.get(), "paid", paid.get()), closed.get(), paid.get());
        } else if (payment.isEmpty()
                && fined
                && !closing.get().says(OTHERWISE)
                && Missing.paper(facts, notes, "罚没款收据", Pattern.compile("收据|缴款|票据|回单"), "P41")) {
            notes.suggest("unpaid", Map.of(), closing.get().head());
        }
    }
}
