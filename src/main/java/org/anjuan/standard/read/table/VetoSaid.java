package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/** What a table says a veto leads to, gathered from as many words as speak of it. */
final class VetoSaid {
    private static final Pattern ZERO = Pattern.compile("(?<![\\d.])[0０零]\\s*分|不[得给]分");
    private static final Pattern OF_VETO = Pattern.compile(
            "否决|实体|基础标准|基本标准|合法性|重大问题|不再(?:继续)?(?:评|计|打)|停止(?:评|计|打)|[一1](?:条|项|处|款)(?:以上)?(?:不|存|未|有|及|的|问题|成立)|(?:任何|任意|任|其中|之)[一1]|直接(?:评|定|判|列|计)");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern BARE = Pattern.compile("(?:并且?|且|同时|直接|均|一律)?");

    /** What the case is worth all the same. */
    private static final Pattern TOTAL = Pattern.compile(
            "(?:得分|总分|分数|案卷|评查分)?(?:直接|一律)?(?:按|计|记|以|为|得)(?:为|作)?\\s*(?<n>\\d{1,2}(?:\\.\\d+)?)\\s*分(?:计算?|记|论)?$");

    private @Nullable String total;
    /** The most that is left of the total, null where nothing says so. */
    private @Nullable String most;

    private boolean wasTaken;
    private boolean isZero;
    private boolean stops;
    private boolean fails;
    private boolean bars;
    private boolean takesHundred;

    /** Whether words speak of vetoes at all, and not of the grades of any case. */
    static boolean isOf(String words) {
        return OF_VETO.matcher(words).find();
    }

    /** Takes words in, for the most they leave and for all else they say; false when they speak of no veto. */
    boolean takeWords(String words) {
        if (!isOf(words)) {
            return false;
        }
        boolean hasLimit = takeLimit(words);
        return take(Phrases.read(words)) || hasLimit;
    }

    /** Takes phrases in; false when none of them speaks of a veto. */
    boolean take(List<Phrase> phrases) {
        boolean any = false;
        for (var phrase : phrases) {
            any |= take(phrase);
        }
        wasTaken |= any;
        if (any && most == null) {
            phrases.forEach(this::total);
        }
        return any;
    }

    /** Takes in the most that words about a veto leave of a total; false when they say none. */
    boolean takeLimit(String words) {
        var limit = VetoLimit.of(words);
        limit.ifPresent(points -> most = points);
        wasTaken |= limit.isPresent();
        return limit.isPresent();
    }

    private void total(Phrase phrase) {
        var number = TOTAL.matcher(phrase.words());
        boolean isOther = !(phrase.meaning() instanceof Meaning.Veto)
                && !ZERO.matcher(phrase.words()).find();
        if (isOther && number.find()) {
            total = number.group("n");
        }
    }

    /** Takes words in that say more of a veto that was taken before; false where they have a case of their own or there was none. */
    boolean goesOn(Phrase phrase) {
        return wasTaken && !isMild() && BARE.matcher(phrase.when()).matches() && take(phrase);
    }

    private boolean take(Phrase phrase) {
        if (phrase.meaning() instanceof Meaning.BarsBest) {
            bars = true;
            return true;
        }
        if (phrase.meaning() instanceof Meaning.Each(var points, var _) && points.compareTo(HUNDRED) == 0) {
            takesHundred = true;
            return true;
        }
        if (!(phrase.meaning() instanceof Meaning.Veto(var outcome))) {
            return false;
        }
        switch (outcome) {
            case ZERO -> isZero |= ZERO.matcher(phrase.words()).find();
            case FAILS -> fails = true;
            case STOPS -> stops = true;
            case MINUS_HUNDRED -> takesHundred = true;
        }
        return true;
    }

    /** Whether it says more than that there is a veto. */
    boolean isSettled() {
        return isZero || stops || fails || bars || takesHundred || most != null;
    }

    boolean fails() {
        return fails;
    }

    /** Whether it names the grade, but not what becomes of the points. */
    boolean isWithoutTotal() {
        return fails && !isZero && !stops && total == null && !isLimit();
    }

    /** Whether a case keeps its total up to a number. */
    boolean isLimit() {
        return most != null && !isZero && !stops;
    }

    /** The most that is left of a total; nothing where that is no matter. */
    Optional<BigDecimal> most() {
        return isLimit() ? Optional.ofNullable(most).map(BigDecimal::new) : Optional.empty();
    }

    /** Whether it leaves the case its total, so that it is no matter of how vetoes are decided elsewhere. */
    boolean isMild() {
        return !isZero && !stops && !fails && most == null && (bars || takesHundred);
    }

    /** As a standard writes it; the grades are the table's best and worst. */
    Yaml.Fields made(String best, String worst) {
        if (most != null && isLimit()) {
            return new YamlFields().put("at-most", most).made();
        }
        if (isMild()) {
            return bars
                    ? new YamlFields().put("bar", best).made()
                    : new YamlFields().put("minus", "100").made();
        }
        return new YamlFields()
                .put("total", total != null ? total : isZero || !isSettled() ? "0" : "none")
                .put("grade", worst)
                .put("scoring", stops ? "stop" : "")
                .made();
    }
}
