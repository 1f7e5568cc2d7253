package org.anjuan.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Formula;
import org.anjuan.standard.GradeBand;
import org.anjuan.standard.Group;
import org.anjuan.standard.Guidance;
import org.anjuan.standard.Item;
import org.anjuan.standard.ItemRules;
import org.anjuan.standard.Part;
import org.anjuan.standard.Provenance;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.VetoOutcome;
import org.jspecify.annotations.Nullable;

/** Small invented standards that between them use every way a standard can count. */
public final class SampleStandards {
    private SampleStandards() {}

    /** Vetoes, two earning groups worth 20 points and one deducting group capped at 3: base 50 and a share of 50. */
    public static Standard share() {
        return standard(
                new Formula.BasePlusShare(points("50"), points("50")),
                new Rounding(2, RoundingMode.HALF_UP, null, true));
    }

    /** The same items with another way to the total. */
    public static Standard standard(Formula formula, Rounding rounding) {
        return new Standard(
                new StandardRef("sample", "1"),
                "行政处罚案卷评查标准（示例）",
                "行政处罚（普通程序）",
                "示例县司法局",
                LocalDate.of(2026, 1, 1),
                List.of("只用于测试"),
                List.of(new Provenance("S00", "自编")),
                dimensions(),
                List.of(vetoes(), earning(), deducting()),
                formula,
                rounding,
                bands(),
                new VetoOutcome.Decided(BigDecimal.ZERO, "不合格", false));
    }

    private static List<Dimension> dimensions() {
        return List.of(
                new Dimension("subject", "执法主体资格"),
                new Dimension("evidence", "证据是否充分"),
                new Dimension("procedure", "程序是否合法"),
                new Dimension("paperwork", "执法文书是否规范"));
    }

    private static List<GradeBand> bands() {
        return List.of(
                new GradeBand("优秀", points("90"), true, null, false),
                new GradeBand("合格", points("60"), true, points("90"), false),
                new GradeBand("不合格", null, false, points("60"), false));
    }

    private static Part vetoes() {
        var holds = new Deductible("holds", "办案执法人员没有执法资格或者少于两人", new Cost.Veto(), true);
        var late = new Deductible("holds", "应当听证而没有听证", new Cost.Veto(), true);
        return new Part(
                "A",
                "否决项",
                Part.Kind.VETO,
                "",
                List.of(group(
                        "A1",
                        "主体与程序",
                        null,
                        item("V01", "办案执法人员没有执法资格，或者人数少于两人", "0", "subject", holds),
                        item("V02", "应当听证而未听证", "0", "procedure", late))));
    }

    private static Part earning() {
        return new Part(
                "B",
                "计分项（标准分20分）",
                Part.Kind.EARN,
                "",
                List.of(
                        group(
                                "B01",
                                "询问笔录",
                                null,
                                item(
                                        "B01.1",
                                        "问清违法经过、主观过错、持续时间和次数",
                                        "6",
                                        "evidence",
                                        new Deductible(
                                                "partly",
                                                "询问笔录对违法经过问得不清",
                                                new Cost.Range(points("0.5"), points("6"), points("0.5")),
                                                false),
                                        new Deductible("none", "卷内没有询问笔录", new Cost.WholeGroup(), false)),
                                item(
                                        "B01.2",
                                        "逐页签名，改动处按指印",
                                        "2",
                                        "paperwork",
                                        new Deductible(
                                                "each",
                                                "改动处没有按指印",
                                                new Cost.PerTime(points("0.5"), "处", points("1.5")),
                                                false))),
                        group(
                                "B02",
                                "送达",
                                null,
                                item(
                                        "B02.1",
                                        "决定书在七日内送达并有送达回证",
                                        "8",
                                        "procedure",
                                        new Deductible("none", "卷内没有送达回证", new Cost.AllPoints(), false),
                                        new Deductible("late", "送达超过七日", new Cost.Fixed(points("3")), false)),
                                item(
                                        "B02.2",
                                        "听证通知书提前七日送达",
                                        "4",
                                        "procedure",
                                        new Deductible("late", "听证通知书没有提前七日送达", new Cost.AllPoints(), false)))));
    }

    private static Part deducting() {
        return new Part(
                "C",
                "基本要素（扣分项，最多扣3分）",
                Part.Kind.DEDUCT,
                "",
                List.of(group(
                        "C01",
                        "卷面",
                        points("3"),
                        item(
                                "C01.1",
                                "页码连续、目录与卷内一致",
                                "2",
                                "paperwork",
                                new Deductible("pages", "目录所列页码与卷内不一致", new Cost.Fixed(points("2")), false)),
                        item(
                                "C01.2",
                                "文字没有错漏",
                                "2",
                                "paperwork",
                                new Deductible("typo", "文书有错别字", new Cost.PerTime(points("0.5"), "处", null), false)))));
    }

    private static Group group(String id, String title, @Nullable BigDecimal cap, Item... items) {
        return new Group(id, title, null, cap, "", "", List.of(items));
    }

    private static Item item(String id, String text, String points, String dimension, Deductible... deductibles) {
        return new Item(
                id,
                null,
                text,
                points(points),
                dimension,
                List.of(),
                "",
                Guidance.NONE,
                List.of(Basis.of("行政处罚法第42条")),
                List.of("询问笔录"),
                "S00",
                ItemRules.USUAL,
                List.of(deductibles));
    }

    public static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
