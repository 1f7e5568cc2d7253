package org.anjuan.check.paper;

import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Script;

/** Tells the kind of a paper without a title by words that only such a paper has. */
final class Bodies {
    /** Two of the words make the kind likely; the more telling kinds come first. */
    private static final List<Entry<String, List<Pattern>>> SIGNS = List.of(
            sign("P39", "受送达人", "送达方式", "送达人", "收件人|签收"),
            sign("P41", "票据代码|票据号码", "缴款人|付款人", "项目编码|项目名称", "金额合计|校验码"),
            sign("P08", "被询问人|被调查人", "问:", "答:"),
            sign("P06", "检查时间|勘验时间", "检查情况|勘验情况", "现场负责人|检查人员"),
            sign("P37", "处罚决定如下|如下行政处罚|处罚决定:", "履行方式|缴至|缴纳罚款", "如不服本"),
            sign("P26", "拟作出|拟给予|拟对", "陈述、?和?申辩", "收到本告知书", "逾期|视为放弃"),
            sign("P02", "案件来源", "简要案情|案情", "承办人意见", "立案"),
            sign("P35", "参加人员|出席人员", "讨论意见|发言", "主持人", "结论"),
            sign("P25", "送审", "审核意见", "适用法律|法律适用", "主体"),
            sign("Q09", "逾期未履行|催告", "陈述和?申辩", "强制执行"),
            sign("P14", "检验结论|鉴定结论", "检验依据", "样品名称", "签发日期"),
            sign("P10", "拍摄时间", "拍摄地点", "拍摄人"),
            sign("P11", "公民身份号码", "签发机关", "有效期限"),
            sign("P11", "登记机关", "经营范围", "类型", "法定代表人"),
            sign("J01", "案件名称|案卷题名|案由", "归档|立卷", "(?:保管|保存)期限", "结案(?:日期|时间)"));

    /** What a licence or an identity card bears, in words that no other evidence brings together. */
    private static final List<Pattern> CARDS = List.of(
            Pattern.compile("公民身份号码.{0,60}姓名|姓名.{0,80}公民身份号码"),
            Pattern.compile("统一社会信用代码.{0,80}类型|类型.{0,120}统一社会信用代码"));

    /** A sheet with more characters than this has more on it than a card. */
    private static final int SHEET = 300;

    private Bodies() {}

    /** Whether what is copied on a sheet is the party's licence or identity card. */
    static boolean isCard(Script tight) {
        return tight.text().length() <= SHEET && CARDS.stream().anyMatch(tight::has);
    }

    private static Entry<String, List<Pattern>> sign(String code, String... words) {
        return java.util.Map.entry(
                code, List.of(words).stream().map(Pattern::compile).toList());
    }

    /** The code of the kind, where all but one of its signs are there. */
    static Optional<String> kind(Script tight) {
        return SIGNS.stream()
                .filter(sign -> sign.getValue().stream().filter(tight::has).count()
                        >= Math.max(2, sign.getValue().size() - 1))
                .map(Entry::getKey)
                .findFirst();
    }
}
