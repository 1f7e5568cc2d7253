package org.anjuan.standard.read.phrase;

import java.util.List;
import java.util.regex.Pattern;

/** Points that stand against those before them: 不符合法定方式扣10分，但当事人已实际收到的扣3分. */
final class Instead {
    private static final Pattern BUT = Pattern.compile("^(?:但(?!书)是?|不过)");

    private Instead() {}

    /** Whether points are taken in a case that the words before them are set against. */
    static boolean isMeant(String when, Meaning meaning) {
        boolean takes = meaning instanceof Meaning.Once
                || meaning instanceof Meaning.All
                || meaning instanceof Meaning.Each
                || meaning instanceof Meaning.Between;
        return takes
                && BUT.matcher(when).find()
                && when.replaceFirst(BUT.pattern(), "").length() > 1;
    }

    /** What such points mean: they take the place of those right before; where it is not certain of which, they are not understood. */
    static Meaning of(List<Phrase> before, Meaning meaning) {
        boolean isOne = !before.isEmpty()
                && (before.getLast().meaning() instanceof Meaning.Once
                        || before.getLast().meaning() instanceof Meaning.All);
        return isOne && meaning instanceof Meaning.Once(var points)
                ? new Meaning.Instead(points)
                : new Meaning.Unread();
    }
}
