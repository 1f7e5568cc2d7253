package org.anjuan.standard.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlWriter;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.table.NoteRead.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words around a table say is taken for the whole standard, and what is not understood is told. */
class RemarksTest {
    private static final Place PLACE = new Place("评查表", 30);

    private final Remarks remarks = new Remarks();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        90分（含）以上为优秀，60分（含）至90分为合格，60分以下为不合格              | 优秀 90 合格 60 不合格
        优秀（90分以上）、合格（60分以上90分以下）、不合格（60分以下）              | 优秀 90 合格 60 不合格
        90分（含）以上为优秀案卷，75分（含）以上90分以下为合格案卷，75分以下为不合格案卷    | 优秀 90 合格 75 不合格
        优秀：95分以上；良好：85-94分；合格：70-84分；不合格：70分以下            | 优秀 95 良好 85 合格 70 不合格
        优秀90分以上，良好80-89分，合格60-79分，不合格60分以下               | 优秀 90 良好 80 合格 60 不合格
        总分85分以上的为优秀，70分至84分的为良好，60分至69分的为合格，不满60分的为不合格 | 优秀 85 良好 70 合格 60 不合格
        2.90分以上为优秀，60分以上为合格，59分以下为不合格                    | 优秀 90 合格 60 不合格
        90分以上的为优秀，80分以上不足90分的为良好，60分以上不足80分的为合格，不足60分的为不合格 | 优秀 90 良好 80 合格 60 不合格
        评查结果分四个等次：达到90分为优秀，80分以上未满90分为良好，60分以上低于80分为合格，未满60分为不合格 | 优秀 90 良好 80 合格 60 不合格
        优秀（≥90分）、良好（80≤得分＜90）、合格（60≤得分＜80）、不合格（＜60分）       | 优秀 90 良好 80 合格 60 不合格
        优秀：９０分以上；良好：８０分以上不满９０分；不合格：低于８０分               | 优秀 90 良好 80 不合格
        分为优秀、合格、不合格三个等次，90-100分为优秀，60-89分为合格，0-59分为不合格       | 优秀 90 合格 60 不合格
        85分及以上为优，70分以上为良，其余的为差                          | 优 85 良 70 差
        不低于90分的，评为“优秀”；不低于60分的，评为“合格”；达不到60分的，评为“不合格”  | 优秀 90 合格 60 不合格
        得分24分以上为及格，24分以下为不及格                            | 及格 24 不及格
        85分（含）以上为好，70分（含）以上不满85分为较好，60分以上不满70分为一般，不足60分为差 | 好 85 较好 70 一般 60 差
        95分以上为示范案卷，80分以上不足95分为规范案卷，80分以下为待改进案卷       | 示范 95 规范 80 待改进
        """)
    void gradesAndTheirLinesAreRead(String words, String grades) {
        remarks.take(PLACE, words);

        assertThat(remarks.grades.areComplete()).isTrue();
        assertThat(remarks.grades.bands(List.of()).stream()
                        .map(RemarksTest::band)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(grades);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90分以上为优秀，良好和合格由评查组定，60分以下为不合格",
                "评查结果分优秀、良好、合格、不合格四个等次：90分以上为优秀，60分以上为合格，不足60分为不合格",
                "评查结果分四档，90分以上为优秀，60分以上为合格，60分以下为不合格",
                "90分以上的为优秀，60分以上的为合格",
                "90分以上为优秀，70分以上不满80分为合格，不满70分为不合格",
                "95分以上为优秀，80分以上为达标，80分以下为不达标，50分以上为优秀"
            })
    void gradesThatAreNamedButNotReadAreMissing(String words) {
        remarks.take(PLACE, words);

        assertThat(remarks.grades.areMissing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"延误超过3日的，为不合格文书", "扣10分以上的为不合格案卷", "其他的材料不合格"})
    void daysAndWhatIsTakenAreNoLinesOfGrades(String words) {
        assertThat(remarks.grades.take(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        得分折算为百分制，保留一位小数          | 1
        总分按比例折算，精确到小数点后两位        | 2
        最后得分保留小数点后一位，四舍五入        | 1
        得分精确到0.01                 | 2
        平均分四舍五入取整                 | 0
        """)
    void howATotalIsRoundedIsReadWhereverItIsSaid(String words, String digits) {
        assertThat(remarks.take(PLACE, words)).isEmpty();
        assertThat(remarks.digits).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"第一部分得分按60%折算", "缺项的，该部分其他项目按比例折算", "超过期限的按比例扣分", "得分不折算", "小数点后第二位舍去", "不涉及的项目，分值平均到其他项目后换算"})
    void foldingThatIsNotOverTheWholeIsAQuestion(String words) {
        assertThat(remarks.take(PLACE, words)).containsExactly(words);
        assertThat(remarks.scaled).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"计分标准栏中写明“案卷计0分”的，有其中一种情形，全案计0分，直接评为不合格案卷，其余内容不再评查", "标有★的项目有一项不符合，一票否决", "评分标准中标明「一票否决」的，案卷计0分"
            })
    void wordsThatOnlySayWhereVetoesAreWrittenAreNoVetoes(String words) {
        remarks.take(PLACE, words);

        assertThat(remarks.lists.all())
                .singleElement()
                .satisfies(list -> assertThat(list.members).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        基本标准有一条不符合的，为不合格卷，总分为0分        | {total: 0, grade: 不合格}
        实体部分有一条不合格的，不再计分，评查结果为不合格     | {total: none, grade: 不合格, scoring: stop}
        有一项不符合的，一票否决，直接评定为不合格         | {total: none, grade: 不合格}
        出现任何一项问题的，扣100分                | {minus: 100}
        有此类问题一项以上的，不得评为优秀            | {bar: 优秀}
        """)
    void whatAVetoLeadsToIsRead(String words, String outcome) {
        remarks.take(PLACE, words);

        assertThat(remarks.veto.isSettled()).isTrue();
        assertThat(YamlWriter.line(remarks.veto.made("优秀", "不合格"))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        没有涉及的项目按满分计算            | WITHOUT
        不参评的项目，总分按比例折算成百分制      | WITHOUT
        本表总分100分                | TOTAL
        标准没有规定的，不扣分             | LISTED
        符合上级主管部门规定的不扣分          | WAIVED
        得分保留一位小数                | ROUNDING
        每项扣分扣完为止，不计负分           | USUAL
        评查组长签名：                 | FORM
        同一问题不重复扣分              | REVIEWERS
        同一问题涉及几项内容的，只在一项中扣分    | REVIEWERS
        写明各要素分值的，有则得分，缺少或者不符合要求的该要素不得分 | USUAL
        单位成绩取参评案卷平均分           | REVIEWERS
        两人相差10分以上的，由评查组集体讨论确定   | REVIEWERS
        评查结果分为优秀、合格、不合格三个等次     | NAMES
        本表适用于行政处罚普通程序案卷         | KEPT
        """)
    void everySentenceIsTakenForSomething(String words, Kind kind) {
        var unread = remarks.take(PLACE, "说明：" + words + "。");

        assertThat(remarks.read).extracting(NoteRead::kind).containsExactly(kind);
        assertThat(unread).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "扣分标准未列明的，由评查人员酌情扣分",
                "扣分标准未列明的，由评查人员酌情扣分，但不得超过该项分值",
                "未列明扣分标准的项目，由评查组根据情况扣分",
                "没有规定扣分标准的，由评查员视情节轻重酌情扣分，扣完为止",
                "扣分标准栏空白的，由评查人员在该项分值内酌情扣分",
                "无扣分标准的，酌情扣分",
                "表中没有写明扣分办法的内容，由评查小组集体研究扣分"
            })
    void whatRowsWithoutARuleLoseMayBeLeftToTheReviewer(String words) {
        assertThat(remarks.take(PLACE, words)).isEmpty();
        assertThat(remarks.otherwise).isNotNull().extracting(Phrase::meaning).isEqualTo(new Meaning.AsSeen());
    }

    @ParameterizedTest
    @ValueSource(strings = {"未涉及的项目不参评，其分值平均分摊到其他项目", "不涉及的项目，分值均摊到同类其他项目", "不适用的不评，由其余项目平均分配其分值", "不评的项目，其分数平摊到本部分"})
    void whatIsNotJudgedAndSharedOutIsAQuestionThatQuotesIt(String words) {
        assertThat(remarks.take(PLACE, words)).containsExactly(words);
        assertThat(remarks.withoutUnread).containsExactly(words);
    }

    @Test
    void pointsThatAreGivenToAGradeAreNoLineOfIt() {
        assertThat(remarks.take(PLACE, "评查组可对优秀案卷奖励1-3分；45分以上优秀、30分以上合格、其余不合格")).containsExactly("评查组可对优秀案卷奖励1-3分");
        assertThat(remarks.grades.bands(List.of())).hasSize(3);
    }

    @Test
    void aRuleForTheRestThatIsNotUnderstoodIsKnownToBeThere() {
        remarks.take(PLACE, "扣分标准未列明的，参照相近项目扣分并说明理由");

        assertThat(remarks.otherwise).isNull();
        assertThat(remarks.isOtherwiseUnread).isTrue();
    }

    @Test
    void aSentenceAboutPointsThatIsNotUnderstoodIsToldAndKept() {
        assertThat(remarks.take(PLACE, "备注：1.得分另按附表加分；2.评查须认真负责")).containsExactly("得分另按附表加分");
        assertThat(remarks.kept).isEqualTo(List.of("得分另按附表加分", "评查须认真负责"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        案卷有下列情形之一的，一票否决：超越复议管辖权限；未经负责人审批。                       | 超越复议管辖权限/未经负责人审批
        有下列情形之一的，一票否决：1.主体不合法；2.超越职权。3.本表满分100分；4.60分以上为合格      | 主体不合法/超越职权
        1.有下列情形之一的，一票否决：（1）主体不合法；（2）超越职权。2.本表适用于普通程序案卷         | 主体不合法/超越职权
        有下列情形之一的，一票否决：主体不合法；超越职权。本表由某县司法局解释                   | 主体不合法/超越职权
        """)
    void aListOfVetoesBelowTheTableIsGatheredAndNothingBehindIt(String words, String vetoes) {
        assertThat(remarks.take(PLACE, words)).isEmpty();

        assertThat(remarks.lists.all().getFirst().members)
                .extracting(NoteRead::words)
                .containsExactly(vetoes.split("/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        有下列情形之一的，一票否决：1.主体不合法；2.超越职权；4.滥用职权 | 滥用职权
        有下列情形之一的，一票否决：主体不合法；超越职权。滥用职权的   | 滥用职权的
        有下列情形之一的，一票否决：1.主体不合法；2.案由不规范扣2分    | 案由不规范扣2分
        """)
    void whatMayBeAMemberOfAListButIsNotCertainlyOneIsAQuestion(String words, String asked) {
        assertThat(remarks.take(PLACE, words)).containsExactly(asked);
    }

    private static String band(Yaml.Fields band) {
        return band.all().stream()
                .filter(field -> !field.key().equals("below"))
                .map(field -> ((Yaml.Text) field.value()).value())
                .collect(Collectors.joining(" "));
    }
}
