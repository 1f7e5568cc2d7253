package org.anjuan.standard.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cases that follow on words such as 有下列情形之一的各扣 1 分：, each of which takes those points. */
final class Listing {
    private static final Pattern BEGINS =
            Pattern.compile("(?:(?:下列|下述)[^,。;]{0,16}|以下(?:情形|情况|问题|行为|内容|各?项)[^,。;]{0,8})$");
    private static final Pattern CONDITION = Pattern.compile("不(?:参评|评查|评分|评|适用|扣分)$|除外$");
    private static final Pattern BY_CASE = Pattern.compile("各|每(?:有|出现|发现|存在)?[一1]?(?:种|项|条|类|个)");
    private static final String CASES = "项";

    private Listing() {}

    /** The same phrases, cases made of what follows on such words; what may be a case, but is not certain, is not understood. */
    static List<Phrase> parted(List<Phrase> phrases) {
        var all = new ArrayList<Phrase>();
        boolean begun = false;
        for (int i = 0; i < phrases.size(); i++) {
            var phrase = phrases.get(i);
            boolean begins = BEGINS.matcher(Numbers.plain(phrase.when())).find();
            var cases = begins ? cases(phrases, i + 1) : List.<Phrase>of();
            if (!cases.isEmpty() && isShared(phrase.meaning())) {
                all.addAll(of(phrase, cases));
                i += cases.size();
            } else {
                all.add(
                        begun && isCase(phrase)
                                ? new Phrase(phrase.words(), phrase.when(), new Meaning.Unread())
                                : phrase);
            }
            begun |= begins;
        }
        return List.copyOf(all);
    }

    private static List<Phrase> cases(List<Phrase> phrases, int from) {
        return phrases.subList(from, phrases.size()).stream()
                .takeWhile(Listing::isCase)
                .toList();
    }

    private static boolean isCase(Phrase phrase) {
        return phrase.meaning() instanceof Meaning.Note
                && !CONDITION.matcher(phrase.words()).find();
    }

    private static boolean isShared(Meaning meaning) {
        return meaning instanceof Meaning.Each
                || meaning instanceof Meaning.Once
                || meaning instanceof Meaning.All
                || meaning instanceof Meaning.Veto;
    }

    /** Points for any of the cases are taken once, so those cases are one reason; all else is each case's own. */
    private static List<Phrase> of(Phrase head, List<Phrase> cases) {
        boolean isByCase = BY_CASE.matcher(Numbers.plain(head.words())).find();
        if (head.meaning() instanceof Meaning.Once) {
            var joined = cases.stream().map(Phrase::words).collect(Collectors.joining("；"));
            return List.of(new Phrase(head.words() + "：" + joined, head.when() + "：" + joined, head.meaning()));
        }
        var meaning = head.meaning() instanceof Meaning.Each(var points, var _) && isByCase
                ? cases.size() > 1 ? new Meaning.Once(points) : new Meaning.Each(points, CASES)
                : head.meaning();
        return cases.stream()
                .map(each -> new Phrase(head.words() + "：" + each.words(), each.words(), meaning))
                .toList();
    }
}
