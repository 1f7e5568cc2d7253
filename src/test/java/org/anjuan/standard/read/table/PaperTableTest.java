package org.anjuan.standard.read.table;

import static java.util.stream.Collectors.joining;
import static org.anjuan.standard.read.table.Tables.read;
import static org.anjuan.standard.read.table.Tables.understand;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Item;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as they stand on paper, typed off: points behind words, 项目 without rows of their own, several headings. */
class PaperTableTest {
    private static final String[] PAPER = {
        "甲县劳动监察案卷评查标准|<|<|<",
        "案卷文书（20分）|<|<|<",
        "分组|项目及分值|内容及分值|扣分原因",
        "立案14|1 立案审批表 9|(1) 案由（1）|未写扣全部分",
        "^|^|(2) 当事人 6|每缺一样扣0.5分，扣完为止",
        "^|^|(3) 日期（2分）|日期不全扣1分",
        "^|^||无立案审批表的，本项 9 分全扣",
        "^|2 登记 3（主动检查的不评）|(1) 登记内容 2|不足两人的，本项不得分；不齐全扣1分",
        "^|^|(2) 受理意见 1|无扣全部分",
        "^|3 立案时限 2||超期1—3日扣1分，超过3日扣2分",
        "送达6|4 送达回证 4||未签收扣2分",
        "^|5 送达期限 2||超期扣1分",
        "^|^||无送达回证的，送达 6 分全扣",
    };

    @TempDir
    Path folder;

    @Test
    void groupsProjectsAndContentsBecomeGroupsItemsAndElements() throws IOException {
        var understood = understand(Tables.xlsx(folder.resolve("甲县.xlsx"), PAPER));
        var standard = read(understood);

        assertThat(standard.items().map(PaperTableTest::line))
                .containsExactly(
                        "立案审批表 9 / A1.1.1 案由 1: 立案审批表未写明案由=AllPoints",
                        "立案审批表 9 / A1.1.2 当事人 6: 立案审批表未写明当事人=PerTime",
                        "立案审批表 9 / A1.1.3 日期 2: 日期不全=Fixed, 无立案审批表=WholeItem",
                        "登记 3 / A1.2.1 登记内容 2: 不足两人=WholeItem, 登记内容不齐全=Fixed",
                        "登记 3 / A1.2.2 受理意见 1: 缺少受理意见=AllPoints",
                        "A1.3 立案时限 2: 超期=Ladder",
                        "A2.1 送达回证 4: 送达回证未签收=Fixed",
                        "A2.2 送达期限 2: 超期=Fixed, 无送达回证=WholeGroup");
        assertThat(standard.item("A1.2.1").orElseThrow().condition()).isEqualTo("主动检查的不评");
        assertThat(understood.declared()).isNull();
        assertThat(understood.gaps()).isEmpty();
        assertThat(understood.unread())
                .extracting(unread -> unread.why() + " " + unread.place().row())
                .containsExactly(Why.REASON_UNCLEAR + " 10", Why.POINTS_LEFT + " 11", Why.REASON_UNCLEAR + " 12");
    }

    @Test
    void aWordTableSaysTheSame() throws IOException {
        var rows = Arrays.copyOfRange(PAPER, 2, PAPER.length);
        var sheet = read(understand(Tables.xlsx(folder.resolve("t.xlsx"), PAPER)));
        var word = read(understand(Tables.docx(folder.resolve("t.docx"), PAPER[0].replaceAll("[|<]", ""), rows)));

        assertThat(word.items().map(PaperTableTest::line))
                .containsExactlyElementsOf(
                        sheet.items().map(PaperTableTest::line).toList());
    }

    @Test
    void aProjectWhoseRowSaysNothingMoreIsTheItem() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"), "项目|内容|分值|扣分标准", "立案审批表|写明案由|3|未写扣1分", "立案时限||2|超期扣1分", "合计|<|5|"));

        assertThat(read(understood).items().map(PaperTableTest::line))
                .containsExactly("A1.1 写明案由 3: 立案审批表没有写明案由=Fixed", "A2.1 立案时限 2: 超期=Fixed");
        assertThat(understood.gaps()).isEmpty();
    }

    @Test
    void whatIsMissingFromAGroupOrTheWholeIsSaidAndThePassMarkStays() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|分值|扣分标准",
                "立案（10分）|写明案由|3|未写扣1分",
                "^|有审批意见|4|没有的不得分",
                "||30|逾期的扣2分",
                "合计|<|100|"));

        assertThat(understood.gaps())
                .extracting(gap -> gap.place().row() + " " + gap.title() + " " + gap.declared() + " " + gap.read())
                .containsExactly("2 立案 10 7");
        assertThat(understood.unread())
                .extracting(unread -> unread.why() + " " + unread.place().row())
                .containsExactly(Why.NO_CONTENT + " 4", Why.POINTS_LEFT + " 2");
        assertThat(understood.declared()).isEqualByComparingTo("100");
        assertThat(read(understood).bands().getFirst().from()).isEqualByComparingTo("60");
    }

    @Test
    void aColumnOfReasonsIsReadWhenItIsFullAndLeftToReviewersWhenItIsEmpty() throws IOException {
        var full =
                understand(Tables.xlsx(folder.resolve("a.xlsx"), "项目|内容|分值|扣分原因", "立案|案由|3|未写扣1分", "立案|签名|2|缺一样扣0.5分"));
        var empty = understand(Tables.xlsx(
                folder.resolve("b.xlsx"), "项目|内容|分值|扣分标准|扣分原因|得分", "立案|案由|3|未写扣1分||", "立案|签名|2|缺一样扣0.5分||"));
        var used = understand(Tables.xlsx(folder.resolve("c.xlsx"), "项目|内容|分值|扣分标准|存在问题", "立案|案由|3|未写扣1分|案由写错了"));

        assertThat(read(full).items().map(PaperTableTest::line))
                .containsExactlyElementsOf(
                        read(empty).items().map(PaperTableTest::line).toList())
                .containsExactly("A1.1 案由 3: 缺少案由=Fixed", "A1.2 签名 2: 缺少签名=PerTime");
        assertThat(full.columns().getFirst().columns().getLast().role()).isEqualTo(Role.RULE);
        assertThat(empty.unread()).extracting(Unread::why).containsExactly(Why.POINTS_LEFT);
        assertThat(used.unread()).extracting(Unread::why).containsExactly(Why.FILLED_IN, Why.POINTS_LEFT);
    }

    @Test
    void allOfThisItemIsNotCertainWhereAProjectHasSeveralRows() throws IOException {
        var understood = understand(
                Tables.xlsx(folder.resolve("t.xlsx"), "项目|内容|分值|扣分标准", "笔录|两人询问|3|不足两人的，本项不得分", "笔录|签名|2|没有的不得分"));

        assertThat(understood.unread())
                .extracting(unread -> unread.why() + " " + unread.place().row())
                .containsExactly(Why.WHICH_ITEM + " 2");
    }

    @Test
    void aTableMayGoOnWithOtherColumnsAndARemarkInATitleIsTold() throws IOException {
        var understood = understand(Tables.xlsx(
                folder.resolve("t.xlsx"),
                "项目|内容|得分|扣分标准",
                "实体|主体不合法||一票否决",
                "案卷文书（1分。不适用的不计分，其余按比例折算）|<|<|<|<",
                "项目|内容|分值|扣分标准",
                "立案|案由|1|未写扣1分"));

        assertThat(read(understood).items().map(PaperTableTest::line))
                .containsExactly("A1.1 主体不合法 0: 主体不合法=Veto", "B1.1 案由 1: 缺少案由=Fixed");
        assertThat(understood.unread()).isEmpty();
        assertThat(understood.notes()).extracting(NoteRead::kind).contains(NoteRead.Kind.WITHOUT);
        assertThat(read(understood).formula()).isEqualTo(new Formula.ByParts(Map.of("B", new BigDecimal("1"))));
        assertThat(understood.declared()).isEqualByComparingTo("1");
    }

    private static String line(Item item) {
        var heading = item.heading();
        var over = heading == null ? "" : heading.text() + " " + heading.points() + " / ";
        return over + item.id() + " " + item.text() + " " + item.points().toPlainString() + ": "
                + item.deductibles().stream()
                        .map(reason -> reason.text() + "=" + kind(reason.cost()))
                        .collect(joining(", "));
    }

    private static String kind(Cost cost) {
        return cost.getClass().getSimpleName();
    }
}
