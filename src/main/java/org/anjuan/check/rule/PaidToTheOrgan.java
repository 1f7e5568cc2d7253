package org.anjuan.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Penalties;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;

/** CL-09: Who imposes a fine does not collect it. */
final class PaidToTheOrgan implements Check {
    private static final Pattern TO = Pattern.compile(
            "(?:缴|交)(?:至|到|纳至|纳到|往|给|入|(?=本局|本机关|本单位|我局|我单位|承办人|执法人员))(?<to>[^。;]{2,50})|(?:内|持本(?:处罚)?决定书),?(?:前往|到|至|向)(?<there>(?:[^。;,(]|[(][^()。;]{0,60}[)]){2,60}?)(?:缴纳|交纳|缴款|缴清)");
    private static final Pattern OWN =
            Pattern.compile("^(?:本局|本机关|本单位|我局|我单位|执法人员|承办人|[\\p{IsHan}]{0,20}(?:大队|支队|财务科|财务室|财务股|办公室))");
    private static final Pattern RIGHT = Pattern.compile("(?<!不到|不经|未经|不通过)银行|非税|财政|国库|罚没|缴款码|信用社");

    @Override
    public String id() {
        return "CL-09";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.all("P37")) {
            var to = paper.find(TO);
            if (to.isEmpty() && Penalties.fine(paper).isPresent()) {
                notes.lacks(Lack.FACT, "决定书的缴款去处");
            }
            to.filter(hit -> OWN.matcher(to(hit)).find()
                            && !RIGHT.matcher(to(hit)).find())
                    .ifPresent(hit -> notes.suggest("own", Map.of(), Seen.at(hit, "")));
        }
    }

    private static String to(Hit hit) {
        return hit.group("to") + hit.group("there");
    }
}
