package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words around a table say of the most that is given besides its rows, and of the highest total. */
final class Ceiling {
    private static final String MOST =
            "(?:不(?:得|能|可)?超过|最多(?:为|加)?|最高(?:为|加)?|不高于){1,2}\\s*(?<n>\\d+(?:\\.\\d+)?)\\s*分";
    private static final Pattern TOTAL =
            Pattern.compile("^(?:[^。]{0,12}加分[^。，,\\d]{0,8}[，,]?)?(?:但|且)?(?:案卷|全卷|评查|最[后终])?(?:总分|总得分|得分|总成绩)" + MOST
                    + "(?:为限|封顶|计)?$");
    private static final Pattern BONUS = Pattern.compile(
            "^(?:以上)?(?:所有|全部)?(?:附)?加分(?:项目?|部分|总分|总和|总数|分值)*(?:累计|合计|共|总计)?(?:加分)?" + MOST + "(?:为限)?$");

    private final List<NoteRead> said = new ArrayList<>();
    private @Nullable BigDecimal total;
    private @Nullable BigDecimal bonus;

    /** Takes a sentence in; false where it says neither. */
    boolean take(Place place, String words) {
        var ofTotal = TOTAL.matcher(words);
        var ofBonus = BONUS.matcher(words);
        if (ofTotal.matches()) {
            total = new BigDecimal(ofTotal.group("n"));
        } else if (ofBonus.matches()) {
            bonus = new BigDecimal(ofBonus.group("n"));
        } else {
            return false;
        }
        said.add(new NoteRead(place, words, NoteRead.Kind.CEILING));
        return true;
    }

    /** The sentences that were taken in. */
    List<NoteRead> said() {
        return List.copyOf(said);
    }

    /** The highest total, null where nothing is said. */
    @Nullable
    BigDecimal total() {
        return total;
    }

    /** The most that is given besides the rows, null where nothing is said. */
    @Nullable
    BigDecimal bonus() {
        return bonus;
    }
}
