package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Methods;
import org.anjuan.check.layout.Seen;

/** CX-32: Leaving a paper with one who refuses it needs the reason and a witness or pictures. */
final class LeftWithoutWitness implements Check {
    private static final Pattern LEFT = Pattern.compile("留置");
    private static final Pattern WITNESS =
            Pattern.compile("见证人[^\\t\\n:/]{0,10}[:\\t ]+(?!签|备|送|代|日期|或)[\\p{IsHan}·]{2,4}");
    private static final Pattern PICTURES = Pattern.compile("拍照|录像|照相|摄像|影像");
    private static final Pattern WHY = Pattern.compile("(?:拒绝|拒收|拒签|拒不)(?!签?收?(?:的)?(?:事由|理由|原因))");

    @Override
    public String id() {
        return "CX-32";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var receipt : facts.all("P39")) {
            if (Methods.of(receipt).startsWith("留置")) {
                boolean why = receipt.says(WHY);
                boolean witness = receipt.loose().has(WITNESS) || receipt.says(PICTURES);
                if (!why || !witness) {
                    notes.suggest(
                            "lacking",
                            Map.of("what", why ? "见证人签名或者拍照、录像的记载" : witness ? "拒收的事由" : "拒收的事由和见证人（或者拍照、录像）"),
                            receipt.find(LEFT).map(hit -> Seen.at(hit, "")).orElseThrow());
                }
            }
        }
    }
}
