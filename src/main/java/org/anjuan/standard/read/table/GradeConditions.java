package org.anjuan.standard.read.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** Parts what a grade needs besides its points from the points themselves: 90分以上，且任何一项扣分不满8分. */
final class GradeConditions {
    private static final Pattern FURTHER = Pattern.compile(
            "[，,]?\\s*(?:并且|而且|且|同时)(?:必须|须|应当?)?(?<c>[^。；;]+?)(?=的?[，,]?(?:可|才)?(?:能|以)?(?:被)?(?:评定|确定|评|定|列)?[为是]|的?[。；;]|的?$)");
    /** That a grade is had only where no better one is, which is so anyway. */
    private static final Pattern NOT_BETTER =
            Pattern.compile("[，,]?(?:但|而|又)?(?:够不上|达不到|未达到|不够|不符合|没有达到)(?:评为)?[优良][秀好]?(?:等次|条件|标准|要求)*的?");
    /** What is no condition of its own: another end of the points, and that there is no veto. */
    private static final Pattern OF_POINTS = Pattern.compile(
            "^(?:得分|总分)?(?:在)?(?:不满|不足|低于|不低于|不高于|小于|少于|未满|未达到?|不到|达到|高于|[<>≤≥＜＞])?\\s*\\d+(?:\\.\\d+)?\\s*分?(?:[（(][^（）()]*[）)])?(?:以上|以下|以内)?(?:的|者)?$|否决");

    /** That a case in which any one row or paper lost so much is not of the best grade: 有任何一项得零分的，不得评为优秀. */
    private static final Pattern OF_ANY_ITEM = Pattern.compile(
            "(?:(?:任[何意]?|有|凡|某|单|每|各)(?:一|1)?个?(?:评查|评分)?(?:项目?|条目?|要素|文书|大项|部分|环节)|[一1](?:评查)?(?:项目?|条目?|文书))(?:内容)?的?(?:分值|分数)?"
                + "[^，,。；;]{0,6}?(?:(?:得|记|计|为|是)\\s*(?<!\\d)(?:0|零)\\s*分|(?<!\\d)零分|不得分|(?:扣|失|丢|得)分|扣[完满光]|(?:扣|失|丢|得)\\s*\\d)[^。；;]{0,24}?"
                + "(?:不(?:得|能|予|应|可)?|取消)(?:被|再)?(?:参评|评选?|确定|定|列)(?:定)?(?:为)?优");

    private GradeConditions() {}

    /** Whether words keep the best grade from cases in which any one row or paper lost too much. */
    static boolean ofAnyItem(String words) {
        return OF_ANY_ITEM.matcher(words).find();
    }

    /** The line without it. */
    static String without(String line) {
        var bare = NOT_BETTER.matcher(line).replaceAll("");
        return of(line).isPresent() ? FURTHER.matcher(bare).replaceFirst("") : bare;
    }

    /** What is needed besides points; empty where nothing is. */
    static Optional<String> of(String line) {
        var further = FURTHER.matcher(NOT_BETTER.matcher(line).replaceAll(""));
        return further.find() && !OF_POINTS.matcher(further.group("c")).find()
                ? Optional.of(further.group("c"))
                : Optional.empty();
    }
}
