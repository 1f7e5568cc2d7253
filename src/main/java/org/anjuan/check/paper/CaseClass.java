package org.anjuan.check.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;
import org.anjuan.check.layout.Glyphs;

/** Tells whether a case file is of a licence or of an inspection; some titles mean another paper there. */
final class CaseClass {
    private static final Pattern PENALTY =
            Pattern.compile("处罚(案卷|决定书|事先告知书|告知书)$|立案(审批|呈批|登记)表$|(扣押|查封|强制措施)(案卷|决定书)$");
    private static final Pattern LICENCE = Pattern.compile("许可(案卷|决定书|申请书|申请受理通知书|审批表)$|受理通知书$");
    private static final Pattern INSPECTION = Pattern.compile("行政检查(案卷|审批表|通知书|任务书|结果告知书)|检查(通知书|结果告知书|结果反馈书|审批表)$");

    private CaseClass() {}

    static String of(List<PageText> pages) {
        if (count(pages, PENALTY) > 0) {
            return "";
        }
        if (count(pages, LICENCE) > 0) {
            return "licence";
        }
        return count(pages, INSPECTION) > 0 ? "inspection" : "";
    }

    private static long count(List<PageText> pages, Pattern titles) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .map(Glyphs::tight)
                .filter(words -> words.length() <= 30 && titles.matcher(words).find())
                .count();
    }
}
