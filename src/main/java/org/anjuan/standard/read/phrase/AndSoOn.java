package org.anjuan.standard.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What 以此类推 says of the points before it: 满 3 个扣 0.5 分，以此类推 is so much for each three. */
final class AndSoOn {
    private static final Pattern WORDS = Pattern.compile("^\\(?(?:[以依]此|依次|其余|其它|其他|余)?类推\\)?$");

    private AndSoOn() {}

    /** The same phrases; where it does not tell what goes on, it is not understood. */
    static List<Phrase> taken(List<Phrase> phrases) {
        var all = new ArrayList<Phrase>();
        for (var phrase : phrases) {
            boolean isIt = phrase.meaning() instanceof Meaning.Note
                    && WORDS.matcher(Numbers.plain(phrase.words())).matches();
            if (isIt && !all.isEmpty()) {
                goOn(phrase, all);
            } else {
                all.add(phrase);
            }
        }
        return all;
    }

    private static void goOn(Phrase phrase, List<Phrase> before) {
        var last = before.getLast();
        boolean isFirst = before.size() < 2
                || !(before.get(before.size() - 2).meaning() instanceof Meaning.Once
                        || before.get(before.size() - 2).meaning() instanceof Meaning.Each);
        var meaning = isFirst ? Several.continued(last) : Optional.<Meaning>empty();
        if (meaning.isPresent()) {
            before.set(before.size() - 1, new Phrase(last.words() + "，" + phrase.words(), last.when(), meaning.get()));
        } else if (last.meaning() instanceof Meaning.Each || last.meaning() instanceof Meaning.PerSeveral) {
            before.add(phrase);
        } else {
            before.add(new Phrase(last.words() + "，" + phrase.words(), phrase.when(), new Meaning.Unread()));
        }
    }
}
