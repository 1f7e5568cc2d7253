package org.anjuan.standard.read.phrase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points as offices write them. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # so much each time
        每处扣1分                                   | each 1 处
        每处扣 0.5 分                               | each 0.5 处
        每缺一项扣0.5分                             | each 0.5 项
        每缺1项扣１分                               | each 1 项
        每少一人扣2分                               | each 2 人
        每有一处不符合要求扣0.5分                   | each 0.5 处
        每发现一处扣1分                             | each 1 处
        要素不全的，每缺少一项扣0.5分               | each 0.5 项
        每一项矛盾扣2分                             | each 2 项
        缺一项扣0.5分                               | each 0.5 项
        漏填一处扣0.5分                             | each 0.5 处
        有一处涂改未处理扣1分                       | each 1 处
        一处不规范，扣1分                           | each 1 处
        各扣10分                                    | each 10 次
        不注明来源的每份扣1分                       | each 1 份
        1分/处                                      | each 1 处
        0.5分／项                                   | each 0.5 项
        每项1.5分                                   | each 1.5 项
        每处2分                                     | each 2 处
        每超过一天扣1分                             | each 1 天
        每份文书扣半分                              | each 0.5 份
        多人合一份的扣4分                           | once 4
        每处扣两分                                  | each 2 处
        缺一样扣0.5分                               | each 0.5 样
        未签名的扣1分／处                           | each 1 处
        每缺一样扣0.5分                             | each 0.5 样

        # so much for several together
        错别字每3处扣0.5分                          | per 3 处 0.5
        每两处扣1分                                 | per 2 处 1
        每满3项扣0.5分                              | per 3 项 0.5
        每三处扣0.5分                               | per 3 处 0.5
        每缺两项的，扣1分                           | per 2 项 1
        每超过３日扣1分                             | per 3 日 1
        每逾期5个工作日扣1分                        | per 5 个工作日 1
        错别字每出现10个扣1分                       | per 10 个 1
        每十五处错漏扣1分                           | per 15 处 1
        每累计满4次扣2分                            | per 4 次 2
        扣0.5分/3处                                 | per 3 处 0.5
        每3处0.5分                                  | per 3 处 0.5
        满3个扣0.5分，以此类推                      | per 3 个 0.5
        错别字3处扣0.5分，依此类推                  | per 3 处 0.5
        每处扣0.5分，以此类推                       | each 0.5 处, note
        每3处扣1分，最多扣2分                       | per 3 处 1, cap 2
        情节轻微扣1分，以此类推                     | once 1, unread
        每份文书三处以上错误的扣1分                 | each 1 份
        每处扣3分                                   | each 3 处

        # a pair of words counts nothing
        一案一卷扣1分                               | once 1
        未做到一案一卷扣1分                         | once 1
        未一人一档的扣2分                           | once 2
        一事一案未做到的扣2分                       | once 2
        每份未做到一案一卷扣1分                     | each 1 份
        一案扣1分                                   | each 1 案
        未一次性告知的扣2分                         | once 2
        未在一个月内归档扣2分                       | once 2
        有一次未告知的扣2分                         | each 2 次

        # each of the things that are listed
        未记载执法人员姓名、证号的各扣1分           | each 1 项
        姓名和证号未写的，各扣1分                   | each 1 项
        未写明姓名、证号的，分别扣1分               | each 1 项
        未告知权利的各扣1分                         | each 1 次

        # what takes no points, or cannot be told
        未采取强制措施的，本项不扣分                | note
        紧急情况下不予扣分                          | note
        案由、日期各1分                             | each of 1
        有下列情形之一的，扣2分：1.无目录；2.无页号 | once 2
        有下列情形之一的各扣1分：1.无目录；2.无页号 | once 1, once 1
        存在下列问题之一的扣1分：当事人错误         | once 1

        # so much however often
        扣2分                                       | once 2
        未写明条款的扣1分                           | once 1
        扣除3分                                     | once 3
        没有审批意见的，减2分                       | once 2
        缺证号扣1分                                 | once 1
        超期的扣 2 分                               | once 2
        扣十分                                      | once 10
        影响处理的扣5分                             | once 5
        -2分                                        | once 2

        # all of the group
        无告知书的，本阶段全扣                      | group
        无决定书的，整个阶段全扣                    | group
        无回证的该组全扣                            | group

        # one of several, as the consequences are
        轻微的扣1分；情节较重的扣3分；造成严重后果的扣5分 | once 1, graver 3, graver 5
        没有送达扣5分，影响处理的扣2分              | once 5, once 2
        1.未写明案由扣1分。2.造成国家赔偿的扣5分    | once 1, once 5
        缺一人签名扣2分，情节严重的扣5分            | each 2 人, graver: once 5
        扣1、3、5分                                 | one of 1 3 5
        分别扣1分、2分                              | one of 1 2
        扣5分或者10分                               | one of 5 10

        # one of several, by how late it was
        超期1—3日扣1分，超过3日扣2分                | once 1, graver 2
        逾期不足5日扣1分；5日以上扣3分              | once 1, graver 3
        超过三日的扣2分，七日以上的扣5分            | once 2, graver 5
        立案超过7日扣1分，送达超过7日扣2分          | once 1, once 2
        超过7日未立案扣1分；10日内未送达扣2分       | once 1, once 2

        # as the reviewer sees fit
        扣1-5分                                     | between 1 5
        扣1—5分                                     | between 1 5
        视情况扣1－5分                              | between 1 5
        酌情扣0.5～2分                              | between 0.5 2
        扣5至15分                                   | between 5 15
        视情节扣2分至6分                            | between 2 6
        根据情况酌情扣1到3分                        | between 1 3
        酌情扣分                                    | as-seen
        内容不完整或者程序不规范的扣分              | as-seen
        视情况扣分，最多扣3分                       | as-seen, cap 3
        酌情扣0.5—2分，每档0.5分                    | between 0.5 2, step 0.5

        # ends
        每处扣1分，扣完为止                         | each 1 处, cap-at-item
        每缺一项扣0.5分，单项扣完为止               | each 0.5 项, cap-at-item
        每处扣3分，扣完21分为止                     | each 3 处, cap 21
        每处扣1分，最多扣4分                        | each 1 处, cap 4
        每处扣1分，扣完本项分值为止，不计负分       | each 1 处, cap-at-item, cap-at-item
        每项扣1分，5分封顶                          | each 1 项, cap 5
        每处扣0.5分，累计不超过2分                  | each 0.5 处, cap 2
        每项扣1分，上限为3分                        | each 1 项, cap 3
        不设负分                                    | cap-at-item
        不倒扣                                      | cap-at-item

        # all of it
        不得分                                      | all
        本项不得分                                  | item
        没有告知书的，该项得0分                     | item
        无调查报告的本项计零分                      | item
        没有决定书扣全分                            | all
        七日内未送达的扣除全部分值                  | all
        扣完该项分值                                | item
        全扣                                        | all
        无审批表的，全扣                            | all
        无审批表的，本项全扣                        | item
        无审批表的，本项 9 分全扣                   | all of 9
        无送达回证的，送达７分全部扣除              | all of 7
        扣全部分                                    | all

        # a word that only ends in 全 is no 全扣
        日期不全扣1分                               | once 1
        材料不完全扣0.5分                           | once 0.5
        签名不齐全扣1分                             | once 1
        不全扣１分                                  | once 1
        手续不健全扣2分                             | once 2
        两项均无全扣3分                             | once 3
        要素不全每处扣0.5分                         | each 0.5 处
        本组计 0 分                                 | group
        缺资质标志的整项0分                         | group
        本部分不得分                                | group

        # the whole case
        一票否决                                    | veto ZERO
        实行一票否决制                              | veto ZERO
        案卷计0分                                   | veto ZERO
        有一项的，全卷0分                           | veto ZERO
        总分为零分                                  | veto ZERO
        扣100分                                     | veto MINUS_HUNDRED
        扣一百分                                    | veto MINUS_HUNDRED
        直接评定为不合格案卷                        | veto FAILS
        即为不合格卷                                | veto FAILS
        评为不及格                                  | veto FAILS
        不再按照以下标准评查打分                    | veto STOPS
        不再打分                                    | veto STOPS
        不得评为优秀案卷                            | bars-best
        不能评优                                    | bars-best

        # what it is worth
        得2分                                       | earns 2
        具备的得0.5分                               | earns 0.5
        （10分）                                    | worth 10
        立案审批表(2分)                             | worth 2
        15分                                        | worth 15

        # several side by side
        缺一人签名扣2分，缺证号扣1分                | each 2 人, once 1
        记载不清扣5分；每缺一项扣1分；每一项矛盾扣2分；主体错误的案卷计0分 | once 5, each 1 项, each 2 项, veto ZERO
        不收集扣1分，影响处理的扣5分，致使案件不能处理的扣30分 | once 1, graver 5, graver 30
        1.未写明的扣1分。2.写明不全的每处扣0.5分。  | once 1, each 0.5 处

        # nothing about points
        须有承办人签名                              | note
        与案情无关的除外                            | note
        听证时间不计入办案期限                      | note

        # about points, but not understood
        按比例扣减相应得分                          | unread
        """)
    void pointsAreUnderstood(String cell, String meanings) {
        assertThat(Phrases.read(cell).stream().map(PhrasesTest::said).collect(joining(", ")))
                .isEqualTo(meanings);
    }

    @ParameterizedTest
    @CsvSource({
        "未写明条款的扣1分,未写明条款的",
        "2、没有审批意见的，减2分,没有审批意见的",
        "（三）每缺一项扣0.5分,每缺一项",
        "①要素不全的，每缺少一项扣0.5分,要素不全的",
        "扣2分,''",
    })
    void theCaseInWhichPointsGoIsKeptInTheTablesWords(String cell, String when) {
        assertThat(Phrases.read(cell).getFirst().when()).isEqualTo(when);
    }

    @Test
    void eachOfSeveralHasItsOwnCase() {
        assertThat(Phrases.read("不收集扣1分，影响处理的扣5分，致使案件不能处理的扣30分"))
                .extracting(Phrase::when)
                .containsExactly("不收集", "影响处理的", "致使案件不能处理的");
    }

    @ParameterizedTest
    @CsvSource({
        "1.立案,立案",
        "（一）立案,立案",
        "一、立案,立案",
        "1、立案,立案",
        "(2)立案,立案",
        "①立案,立案",
        "第三项 立案,立案",
        "1.5分,1.5分",
        "十日内送达,十日内送达",
        "2024年,2024年",
    })
    void numberingIsTakenOffButNumbersAreNot(String words, String bare) {
        assertThat(Phrases.withoutNumbering(words)).isEqualTo(bare);
    }

    @Test
    void aVeryLongCellIsReadToALimitAndInOneGo() {
        var cell = "每缺一项".repeat(20_000) + "扣1分";

        assertThat(Phrases.read(cell)).hasSizeLessThan(10);
    }

    private static String said(Phrase phrase) {
        return said(phrase.meaning());
    }

    private static String said(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Each(var points, var unit) -> "each " + plain(points) + " " + unit;
            case Meaning.PerSeveral(var points, var count, var unit) ->
                "per " + count + " " + unit + " " + plain(points);
            case Meaning.Once(var points) -> "once " + plain(points);
            case Meaning.Graver(var points) -> "graver " + plain(points);
            case Meaning.Instead(var points) -> "instead " + points;
            case Meaning.OnlyOneOf(int costs) -> "only one of " + costs;
            case Meaning.GraverCost(var cost) -> "graver: " + said(cost);
            case Meaning.Lighter(var cost) -> "lighter: " + said(cost);
            case Meaning.GraverAll() -> "graver all";
            case Meaning.EachOf(var points) -> "each of " + points;
            case Meaning.OneOf(var points) ->
                "one of " + points.stream().map(PhrasesTest::plain).collect(joining(" "));
            case Meaning.EachBetween(var least, var most, var unit) -> "each " + unit + " " + least + "-" + most;
            case Meaning.Between(var least, var most) -> "between " + plain(least) + " " + plain(most);
            case Meaning.AsSeen() -> "as-seen";
            case Meaning.UpTo(var most) -> "up to " + most.toPlainString();
            case Meaning.ShareOf(var share) -> "share " + share.toPlainString();
            case Meaning.Step(var points) -> "step " + plain(points);
            case Meaning.All() -> "all";
            case Meaning.WholeItem() -> "item";
            case Meaning.AllOf(var points) -> "all of " + plain(points);
            case Meaning.WholeGroup() -> "group";
            case Meaning.Veto(var outcome) -> "veto " + outcome;
            case Meaning.BarsBest() -> "bars-best";
            case Meaning.Cap(var points) -> "cap " + plain(points);
            case Meaning.CapAtItem() -> "cap-at-item";
            case Meaning.Earns(var points) -> "earns " + plain(points);
            case Meaning.Worth(var points) -> "worth " + plain(points);
            case Meaning.NoPaper(var paper, var isZero) -> "no " + paper + (isZero ? " zero" : " not applicable");
            case Meaning.Note() -> "note";
            case Meaning.Unread() -> "unread";
        };
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
