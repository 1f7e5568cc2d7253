package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/** What a line over the rows of a table may be besides the title of a part. */
final class OverRows {
    private static final Pattern RANKED = Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+部分)");
    /** What names a part whose items have points. */
    private static final Pattern SCORED = Pattern.compile("一般|规范|评分|计分|加分|卷面|制作|文书");

    private OverRows() {}

    /** A title of a lower rank among vetoes, such as （一）执法主体 below 一、基础标准. */
    static boolean isUnderVetoes(String text, Title title, @Nullable ListMark over) {
        var own = ListMark.of(text);
        return own.isPresent()
                && (over == null || !own.get().hasFormOf(over))
                && title.points() == null
                && !SCORED.matcher(text).find();
    }

    /** Whether words take points themselves, outside brackets, and are no title of a part all the same. */
    static boolean isRule(String words) {
        return !RANKED.matcher(words).find() && takes(words.replaceAll("[（(][^）)]*[）)]", ""));
    }

    /** Whether words take points, other than by a veto. */
    static boolean takes(String words) {
        return Phrases.read(words).stream()
                .anyMatch(phrase -> new RuleRead(new Place("", 0), phrase).takesPoints()
                        && !(phrase.meaning() instanceof Meaning.Veto || phrase.meaning() instanceof Meaning.BarsBest));
    }

    /** The most that a part gives, which its title calls its points or says outright. */
    static @Nullable BigDecimal most(String text) {
        return Bonus.read(text).stream()
                .filter(phrase -> phrase.meaning() instanceof Meaning.Cap)
                .map(phrase -> ((Meaning.Cap) phrase.meaning()).points())
                .findFirst()
                .orElse(Title.of(text).points());
    }
}
