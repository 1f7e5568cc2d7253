package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words around a table say of the steps in which reviewers choose points: 以0.5分为一档. */
final class Steps {
    private static final Pattern OF_CHOICE = Pattern.compile("酌情|视情|幅度|裁量|扣分");
    private static final String POINTS = "\\s*(?<%s>\\d+(?:\\.\\d+)?)\\s*分\\s*";
    private static final Pattern STEP = Pattern.compile("(?:以|按|每)" + POINTS.formatted("a")
            + "(?:为|作为|作|算|计)?\\s*(?:一|1)?个?(?:档次|档|级|单位)|(?:每|一|1)个?(?:档次|档|级)(?:为|是|扣)?" + POINTS.formatted("b")
            + "|(?<![\\d.])" + POINTS.formatted("c") + "(?:为)?(?:一|1)个?(?:档次|档|级)|最小(?:扣分)?单位(?:为|是)?"
            + POINTS.formatted("d"));
    private static final Pattern MAY_BE = Pattern.compile("(?:可以?|精确|细化?|最小)(?:扣|算|计)?(?:至|到)" + POINTS.formatted("n"));

    private @Nullable BigDecimal said;
    private boolean isUnread;

    /** Takes a sentence in; false where it does not say it. */
    boolean take(String words) {
        var plain = Normalizer.normalize(words, Form.NFKC);
        var step = STEP.matcher(plain);
        if (!OF_CHOICE.matcher(plain).find() || !step.find()) {
            return false;
        }
        for (var group : new String[] {"a", "b", "c", "d"}) {
            said = step.group(group) == null ? said : new BigDecimal(step.group(group));
        }
        return true;
    }

    /** Takes in that a sentence may say it; false where it does not. */
    boolean mayBe(String words) {
        var plain = Normalizer.normalize(words, Form.NFKC);
        boolean mayBe = OF_CHOICE.matcher(plain).find() && MAY_BE.matcher(plain).find();
        isUnread |= mayBe;
        return mayBe;
    }

    /** Whether something was said that was not understood. */
    boolean isUnread() {
        return isUnread && said == null;
    }

    /** The step where it reaches both ends; null where nothing is said, or it reaches not both. */
    @Nullable
    BigDecimal between(@Nullable BigDecimal least, BigDecimal most) {
        var step = said;
        boolean fits = step != null
                && step.signum() > 0
                && most.remainder(step).signum() == 0
                && (least == null || least.remainder(step).signum() == 0);
        return fits ? step : null;
    }
}
