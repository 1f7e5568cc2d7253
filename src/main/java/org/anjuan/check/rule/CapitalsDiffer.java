package org.anjuan.check.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.value.Money;

/** CL-02: A sum in capitals is the sum in figures beside it. */
final class CapitalsDiffer implements Check {
    private static final Pattern PAIR = Pattern.compile(
            "(?<v>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,6})?)(?<u>亿|万)?元整?[(](?:大写:?|人民币)*(?<c>[壹贰叁肆伍陆柒捌玖拾佰仟万亿零]{1,24})元(?:(?<j>[壹贰叁肆伍陆柒捌玖])角)?(?:零?(?<f>[壹贰叁肆伍陆柒捌玖])分)?"
                + "|(?<c2>[壹贰叁肆伍陆柒捌玖拾佰仟万亿零]{2,24})元(?:(?<j2>[壹贰叁肆伍陆柒捌玖])角)?(?:零?(?<f2>[壹贰叁肆伍陆柒捌玖])分)?[整正]?.{0,4}?(?:[(]?小写[)]?:?[(]?[¥￥]?|[(]?[¥￥]|[(])(?<v2>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d{1,2})?)(?<u2>亿|万)?(?:元|[)]|$|\\D)");

    @Override
    public String id() {
        return "CL-02";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var paper : facts.papers()) {
            for (var hit : paper.tight().all(PAIR)) {
                boolean figuresFirst = !hit.group("c").isEmpty();
                var figures = figuresFirst
                        ? Money.figure(hit.group("v"), hit.group("u"))
                        : Money.figure(hit.group("v2"), hit.group("u2"));
                var words = figuresFirst ? words(hit, "c", "j", "f") : words(hit, "c2", "j2", "f2");
                if (words.isPresent() && !Money.same(words.get(), figures)) {
                    notes.suggest(
                            paper.is("P37", "S01") ? "decision" : "other",
                            Map.of("paper", paper.title(), "words", words.get(), "figures", figures),
                            Seen.at(hit, ""));
                }
            }
        }
    }

    private static Optional<BigDecimal> words(Hit hit, String yuan, String jiao, String fen) {
        return Money.whole(hit.group(yuan))
                .map(whole -> whole.add(digit(hit.group(jiao), 1)).add(digit(hit.group(fen), 2)));
    }

    private static BigDecimal digit(String word, int places) {
        return word.isEmpty()
                ? BigDecimal.ZERO
                : Money.whole(word).orElse(BigDecimal.ZERO).movePointLeft(places);
    }
}
