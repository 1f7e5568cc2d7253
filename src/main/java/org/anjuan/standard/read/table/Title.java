package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The words over some rows.
 *
 * @param words without numbering and points
 * @param points such as those of 立案（10 分）, null when it names none
 */
record Title(String words, @Nullable BigDecimal points) {
    private static final Pattern POINTS =
            Pattern.compile("[（(]\\s*(?:共|计|满分|总分)?\\s*[\\d０-９.]+\\s*分\\s*[）)]|(?:共|计|满分)?\\s*[\\d０-９.]+\\s*分$");
    private static final Pattern VETO = Pattern.compile(
            "否决|基础标准|基本标准|合法性标准|合法性评查|合法性审查|实体标准|实体评查"
                + "|[一1](?:项|条|处|款)(?:以上)?(?:评查)?(?:内容)?(?:不符合?|不合格|不达标|有问题|存在)[^，,。；;]{0,8}(?:不合格|不及格|(?<![\\d.])[0０零]\\s*分)");
    private static final Pattern SUM = Pattern.compile(
            "^(?:(?:本页|本表|本项|以上|各项|分值?|得分|满分|应得|实得|评查|案卷|扣分)?(?:合计|总计|小计|共计|总分|总得分)|最[终后]得分|[实应]得分|(?:案卷|评查)得分).*");

    /** A line's end within a sentence. */
    private static final Pattern BROKEN = Pattern.compile("(?<=[\\p{IsHan}）)])[ \\t]*\\R[ \\t]*(?=[\\p{IsHan}（(])");

    private static final Pattern COUNT = Pattern.compile("[\\d０-９]{1,3}");

    static Title of(String text) {
        var line = BROKEN.matcher(text)
                .replaceAll("")
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
        var points = Phrases.read(line).stream()
                .filter(phrase -> phrase.meaning() instanceof Meaning.Worth)
                .map(phrase -> ((Meaning.Worth) phrase.meaning()).points())
                .findFirst();
        var words = Phrases.withoutNumbering(
                points.isPresent() ? POINTS.matcher(line).replaceAll("") : line);
        return new Title(words.replaceAll("\\s+", " ").strip(), points.orElse(null));
    }

    /** Whether what stands under it decides the whole case. */
    static boolean isOfVetoes(String text) {
        return VETO.matcher(text).find();
    }

    /** Whether a row only sums up. */
    static boolean isSum(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("[\\s\\u3000\\u00A0]", ""))
                .filter(cell -> !cell.isEmpty() && !COUNT.matcher(cell).matches())
                .findFirst()
                .filter(first -> SUM.matcher(first).matches())
                .isPresent();
    }
}
