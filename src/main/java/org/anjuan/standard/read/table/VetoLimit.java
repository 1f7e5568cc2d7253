package org.anjuan.standard.read.table;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the most that words leave of a vetoed case's total: 得分超过59分的按59分记, 总分最高不超过59分. */
final class VetoLimit {
    private static final String TOTAL = "(?:案卷|全卷|最[后终])?(?:得分|总分|总得分|分数|总成绩|评查分)";
    private static final String POINTS = "\\s*(?<%s>\\d{1,2}(?:\\.\\d+)?)\\s*分";
    private static final Pattern OVER = Pattern.compile("(?:高于|超过|超出|大于)" + POINTS.formatted("a")
            + "(?:以上)?(?:\\([^)]*\\))?的?,?(?:一律|均|都|只|仅|则|也|直接)*(?:按|以|计|记|作)(?:为|作)?" + POINTS.formatted("b"));
    private static final Pattern MOST = Pattern.compile(TOTAL
            + "(?:(?:最高|最多|至多|上限)?(?:不(?:得|能|可)?(?:超过|高于|大于)|封顶为?|限)|(?:最高|最多|至多|上限)(?:为|是|计|记|得|只能?(?:得|计|记)|按)?)"
            + POINTS.formatted("n"));

    private VetoLimit() {}

    /** The most; empty where they say none, or not one number. */
    static Optional<String> of(String words) {
        var plain = Normalizer.normalize(words, Form.NFKC);
        var over = OVER.matcher(plain);
        var most = MOST.matcher(plain);
        if (over.find()) {
            return over.group("a").equals(over.group("b")) ? Optional.of(over.group("a")) : Optional.empty();
        }
        return most.find() ? Optional.of(most.group("n")) : Optional.empty();
    }
}
