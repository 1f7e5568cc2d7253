package org.anjuan.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.Document;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    private static final String NOTICE = """
        #晋原县农业农村局
        #行政处罚事先告知书
        晋农罚告〔2024〕第012号
        晋原县某农资店：
        你单位经营假种子一案，现已调查终结，拟对你单位处罚款5000元。
        2024年4月8日\
        """;
    private static final String INTERVIEW = """
        #询问笔录
        询问时间：2024年3月14日9时30分至10时15分
        问：清楚了吗？
        第1页 共2页
        ---
        #询问笔录
        答：清楚了。
        第2页 共2页
        2024年3月15日\
        """;

    @Test
    void everyTitleBeginsAPaperWithItsKindNumberAndDay() {
        var notice = documents(SamplePapers.none().with("notice", NOTICE)).getFirst();
        assertThat(notice.kinds()).containsExactly("P26");
        assertThat(notice.title()).isEqualTo("行政处罚事先告知书");
        assertThat(notice.number()).isEqualTo("晋农罚告〔2024〕12号");
        assertThat(notice.date()).isEqualTo(LocalDate.of(2024, 4, 8));
    }

    @Test
    void aSheetThatCountsOnBelongsToThePaperBeforeIt() {
        var papers = documents(SamplePapers.none().with("interview", INTERVIEW).with("notice", NOTICE));
        assertThat(papers).extracting(paper -> paper.pages().size()).containsExactly(2, 1);
        assertThat(papers.getFirst().date()).isEqualTo(LocalDate.of(2024, 3, 14));
    }

    @Test
    void twoInterviewsInARowAreTwoPapers() {
        var other = INTERVIEW.replace("9时30分", "14时30分");
        assertThat(documents(SamplePapers.none().with("one", INTERVIEW).with("two", other)))
                .extracting(paper -> paper.kinds().getFirst())
                .containsExactly("P08", "P08");
    }

    @Test
    void wordsOfATitleWithinASentenceBeginNothing() {
        var papers = documents(
                SamplePapers.none().with("notice", NOTICE).with("more", "本局已于2024年4月8日向你单位送达行政处罚告知书，\n并制作询问笔录。"));
        assertThat(papers).hasSize(1);
    }

    @Test
    void aSheetOfPastedEvidenceIsWhatItNames() {
        var sheet = "#证据提取单\n证据名称：营业执照复印件\n证明对象：主体资格\n提供人（签名）：王某　2024年3月14日";
        var paper = documents(SamplePapers.none().with("sheet", sheet)).getFirst();
        assertThat(paper.kinds()).containsExactly("P11");
        assertThat(paper.title()).isEqualTo("营业执照复印件");
    }

    @Test
    void aCardPastedOnASheetOfEvidenceIsNoPaperOfItsOwn() {
        var sheet = "#证据提取单\n证据名称：居民身份证复印件\n证明对象：身份\n#居民身份证";
        assertThat(documents(SamplePapers.none().with("sheet", sheet))).hasSize(1);
    }

    @Test
    void aTitleThatTellsNoKindIsAPaperOfItsOwn() {
        var papers = documents(
                SamplePapers.none().with("notice", NOTICE).with("other", "#承办人变更请示\n因工作调动，请求变更承办人。\n2024年4月9日"));
        assertThat(papers).extracting(paper -> paper.kinds().getFirst()).containsExactly("P26", Document.OTHER);
    }

    @Test
    void aReceiptWithoutATitleIsToldByItsWords() {
        var receipt = """
            #晋原县农业农村局文书材料清样
            受送达人|晋原县某农资店
            送达方式|直接送达
            收件人|王某 2024年4月9日10时
            送达人|张明远 李小雨\
            """;
        assertThat(documents(SamplePapers.none().with("receipt", receipt))
                        .getFirst()
                        .kinds())
                .containsExactly("P39");
    }

    @Test
    void thePagesTheListNamesCutPapersThatHaveNoTitle() {
        var volume = volume(listed());
        assertThat(volume.documents())
                .extracting(paper -> paper.kinds().getFirst())
                .containsExactly("J02", "P02", "P08", "OTHER", "P26");
        assertThat(volume.differences()).isEmpty();
    }

    @Test
    void aPaperThatIsListedAndNotThereIsMissing() {
        var volume = volume(listed().without("notice"));
        assertThat(volume.differences())
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.Missing.class,
                        missing -> assertThat(missing.entry().title()).isEqualTo("行政处罚事先告知书"));
    }

    @Test
    void aPaperThatIsThereAndNotListedIsTold() {
        var volume = volume(listed().with("receipt", "#送达回证\n受送达人|某店\n送达方式|直接\n收件人|王某 2024年4月9日10时"));
        assertThat(volume.differences()).singleElement().isInstanceOf(Difference.Unlisted.class);
    }

    @Test
    void aPaperThatARowNamesShortlyAmongOthersIsListed() {
        var row = "#先行登记保存证据处理通知书\n某店：物品予以返还。\n2024年4月9日";
        var volume =
                volume(listed().change("list", "行政处罚事先告知书", "行政处罚事先告知书、处理通知").with("release", row));
        assertThat(volume.differences()).isEmpty();
    }

    @Test
    void aPaperOnAnotherPageThanListedIsTold() {
        var volume = volume(listed().change("list", "2024.4.8|5", "2024.4.8|6"));
        assertThat(volume.differences())
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.Elsewhere.class,
                        elsewhere -> assertThat(elsewhere.found()).isEqualTo(5));
    }

    @Test
    void theLastRowOfTheListOnAPageOfItsOwnIsOfTheList() {
        var list = """
            #卷内目录
            序号|题名|日期|页号
            1|立案审批表|2024.3.8|1
            2|询问笔录|2024.3.14|2
            3|调查报告|2024.3.20|3
            4|行政处罚事先告知书|2024.4.8|4
            5|行政处罚决定书|2024.4.20|5
            ---
            6|结案报告|2024.5.9|6\
            """;
        var papers = SamplePapers.none().with("notice", NOTICE).with("list", list);
        assertThat(documents(papers))
                .extracting(paper -> paper.kinds().getFirst())
                .containsExactly("P26", "J02");
    }

    @Test
    void aListWithoutPagesGoesOnWhereItsNumbersDo() {
        var list = """
            #案卷材料目录
            序号|题名|日期|备注（页号略）
            1|立案审批表|2024.3.8|
            2|询问笔录|2024.3.14|
            3|调查报告|2024.3.20|
            4|行政处罚事先告知书|2024.4.8|
            5|行政处罚决定书|2024.4.20|
            ---
            6|现场照片6张|2024.4.30
            7|送达回证|2024.4.30
            8|收条|2024.5.6
            9|结案报告 2024.5.9
            制表：张某\
            """;
        var papers = documents(SamplePapers.none().with("list", list).with("notice", NOTICE));
        assertThat(papers).extracting(paper -> paper.kinds().getFirst()).containsExactly("J02", "P26");
    }

    private static SamplePapers listed() {
        var list = """
            #卷内目录
            序号|题名|日期|页号
            1|立案审批表|2024.3.8|1
            2|询问笔录|2024.3.14|2-3
            3|销售明细|2024.3.14|4
            4|行政处罚事先告知书|2024.4.8|5
            行政处罚决定书|送达回证\
            """;
        return SamplePapers.none()
                .with("list", list.replace("\n行政处罚决定书|送达回证", ""))
                .with("filing", "#立案审批表\n负责人意见|同意立案。赵某 2024年3月8日")
                .with("interview", INTERVIEW)
                .with("sales", "品名 数量 金额\n挂面 3 18.00\n制表：王某 2024年3月14日")
                .with("notice", NOTICE);
    }

    private static List<Document> documents(SamplePapers papers) {
        return volume(papers).documents();
    }

    private static Volume volume(SamplePapers papers) {
        return Papers.of(papers.file(), papers.pages(), RuleBook.shipped().kinds());
    }

    @Test
    void theDayOfAPaperIsNotTheEndOfAStretchOfTimeItGrants() {
        var papers = documents(SamplePapers.none().with("seizure", """
            #扣押决定书
            晋农扣〔2024〕2号
            扣押期限自2024年9月5日起至2024年10月5日止。\
            """));
        assertThat(papers.getFirst().date()).isEqualTo(LocalDate.of(2024, 9, 5));
    }

    @Test
    void aNumberInWideBracketsIsRead() {
        var papers = documents(SamplePapers.none().with("filing", "#立案审批表\n晋农立［２０２４］7号\n同意立案。\n2024年3月8日"));
        assertThat(papers.getFirst().number()).isEqualTo("晋农立〔2024〕7号");
    }

    @Test
    void aSpeckBeforeTheEndOfANumberIsNoPartOfIt() {
        var papers = documents(SamplePapers.none()
                .with("filing", "#立案审批表\n晋农立〔2024〕7.号\n同意立案。\n2024年3月8日")
                .readAt(0.9));
        assertThat(papers.getFirst().number()).isEqualTo("晋农立〔2024〕7号");
    }

    @Test
    void aRecognisedLineThatStandsAloneAtTheHeadBeginsAPaperWhateverItsSize() {
        var papers = SamplePapers.none().with("notice", NOTICE).with("other", "#门店管理制度摘要\n一、每日检查一次，发现问题立即整改。");
        assertThat(documents(papers.readAt(0.97))).hasSize(2);
    }

    @Test
    void aDayUnderASealThatIsRecognisedInPartLeavesThePaperWithoutADay() {
        var spoilt = SamplePapers.none()
                .with("notice", NOTICE.replace("你单位经营假种子一案", "2024年4月1日立案的一案").replace("2024年4月8日", "2024年4月8年日"));
        assertThat(documents(spoilt.readAt(0.95)).getFirst().date()).isNull();
        var apart = SamplePapers.none()
                .with("notice", NOTICE.replace("你单位经营假种子一案", "2024年4月1日立案的一案").replace("2024年4月8日", "2024年|月|8日"));
        assertThat(documents(apart.readAt(0.95)).getFirst().date()).isNull();
    }

    private static final String LIST = """
        #卷内目录
        序号|题名|日期|页号
        1|立案审批表|2024.3.8|1
        2|现场检查笔录|2024.3.6|2
        3|责令改正通知书|2024.3.6|3
        4|行政处罚事先告知书|2024.4.8|4
        5|询问笔录|2024.3.14|5\
        """;

    @Test
    void aDayOfWhichASealLeftOnlyTheYearIsTakenFromTheList() {
        var papers = documents(SamplePapers.none()
                .with("list", LIST)
                .with("notice", NOTICE.replace("2024年4月8日", "2024年4度8曰"))
                .readAt(0.95));
        assertThat(papers.getLast().date()).isEqualTo(LocalDate.of(2024, 4, 8));
    }

    @Test
    void aDayThatIsNotThereAtAllIsNotTakenFromTheList() {
        var papers = documents(SamplePapers.none()
                .with("list", LIST)
                .with("notice", NOTICE.replace("2024年4月8日", ""))
                .readAt(0.95));
        assertThat(papers.getLast().date()).isNull();
    }

    @Test
    void aDayThatCannotBeIsNotPassedOverForAnEarlierOne() {
        var papers = documents(SamplePapers.none()
                .with("notice", NOTICE.replace("拟对你", "2024年4月1日调查终结，拟对你").replace("2024年4月8日", "2024年4月31日")));
        assertThat(papers.getFirst().date()).isNull();
    }

    @Test
    void theNameOfASeriesOfFormsAboveATitleIsNoPaper() {
        var papers = documents(SamplePapers.none().with("interview", "#安全生产行政执法文书\n" + INTERVIEW));
        assertThat(papers).extracting(Document::title).containsExactly("询问笔录");
    }

    @Test
    void aNoticeThatTellsOfAHearingIsBothNotices() {
        var told = NOTICE.replace("5000元。", "50000元。你单位有权在五个工作日内要求举行听证。");
        assertThat(documents(SamplePapers.none().with("notice", told))
                        .getFirst()
                        .kinds())
                .containsExactly("P26", "P27");
        var unticked = NOTICE.replace("5000元。", "5000元。\n□根据行政处罚法第六十三条的规定，你有权在五日内要求举行听证。");
        assertThat(documents(SamplePapers.none().with("notice", unticked))
                        .getFirst()
                        .kinds())
                .containsExactly("P26");
    }

    @Test
    void sheetsOfPhotosUnderOneTitleAreOnePaper() {
        var sheet = "#现场照片\n拍摄时间|2024年3月6日9时40分\n拍摄人|张明远";
        var papers = documents(SamplePapers.none().with("one", sheet).with("two", sheet));
        assertThat(papers).extracting(paper -> paper.pages().size()).containsExactly(2);
    }

    @Test
    void aListWhoseRowsAreNumberedInChineseIsRead() {
        var list = "#案卷目录\n编号|文书名称|页次\n一|立案审批表|1\n二|询问笔录|2\n三|销售明细|4\n四|行政处罚事先告知书|5";
        var volume = volume(listed().with("list", list));
        assertThat(volume.contents())
                .extracting(entry -> entry.title() + entry.first())
                .containsExactly("立案审批表1", "询问笔录2", "销售明细4", "行政处罚事先告知书5");
        assertThat(volume.differences()).isEmpty();
    }

    @Test
    void aReceiptListedWithATitleThatHoldsBracketsIsAReceipt() {
        var list = """
            #卷内目录
            序号|题名|日期|页号
            1|立案审批表|2024.3.8|1
            2|送达回证（行政处罚（听证）告知书）|2024.4.9|2\
            """;
        var volume = volume(SamplePapers.none()
                .with("list", list)
                .with("filing", "#立案审批表\n负责人意见|同意立案。赵某 2024年3月8日")
                .with("receipt", "#送达回证\n受送达人|某店\n送达方式|直接\n收件人|王某 2024年4月9日10时"));
        assertThat(volume.differences()).isEmpty();
    }

    @Test
    void aPartyThatWaivesItsRightsGivesNoNotice() {
        var waiver = "#情况说明\n本店对拟作出的处罚没有意见，放弃陈述、申辩的权利。\n2024年4月9日";
        assertThat(documents(SamplePapers.none().with("waiver", waiver))
                        .getFirst()
                        .kinds())
                .containsExactly(Document.OTHER);
    }

    @Test
    void aSheetOfWhichTheHeadDecidesTheHandlingIsReportAndApproval() {
        var sheet = "#案件处理审批表\n违法事实|某店超限。\n负责人意见|同意处罚。赵某 2024年4月12日";
        assertThat(documents(SamplePapers.none().with("sheet", sheet))
                        .getFirst()
                        .kinds())
                .containsExactly("P24", "P36");
    }

    @Test
    void aCoverInTwoTitleLinesIsToldByItsWords() {
        var cover = "#烟草专卖行政处罚\n案由：未在当地批发企业进货\n立案日期：2025年6月11日\n结案日期：2025年7月16日\n归档号：2025-058\n保存期限：十年";
        assertThat(documents(SamplePapers.none().with("cover", cover))
                        .getFirst()
                        .kinds())
                .containsExactly("J01");
    }

    @Test
    void aRowWhoseNumberWasMisreadIsReadAllTheSame() {
        var list = "#案卷目录\n编号|文书名称|页次\n1|立案审批表|1\n+|询问笔录|2\n3|销售明细|4\n+三|行政处罚事先告知书|5";
        assertThat(volume(listed().with("list", list)).contents())
                .extracting(entry -> entry.title() + entry.first())
                .containsExactly("立案审批表1", "询问笔录2", "销售明细4", "行政处罚事先告知书5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                序号|题名|日期|起页|止页
                1|立案审批表|2024.3.8|1|1
                2|询问笔录|2024.3.14|2|3
                3|销售明细|2024.3.14|4|4
                4|行政处罚事先告知书|2024.4.8|5|5\
                """,
                "序号|文书名称|起始页码|终止页码|备注\n一|立案审批表|1|1\n二|询问笔录|2|3\n三|销售明细|4|4\n四|行政处罚事先告知书|5|5",
                "序号|份数|起页|止页|题名\n1|1|1|1|立案审批表\n2|1|2|3|询问笔录\n3|1|4|4|销售明细\n4|1|5|5|行政处罚事先告知书",
                "序号|题名|页号||备注\n||起|止| \n1|立案审批表|1|1| \n2|询问笔录|2|3| \n3|销售明细|4|4| \n4|行政处罚事先告知书|5|5| ",
                "|||页号|| \n序号|题名|日期|||备注\n|||起|止| \n1|立案审批表|2024.3.8|1|1| \n2|询问笔录|2024.3.14|2|3| \n"
                        + "3|销售明细|2024.3.14|4|4| \n4|行政处罚事先告知书|2024.4.8|5|5| ",
                "序号 文号|题名|日期|起始页终止页备注\n1|立案审批表|2024.3.8 1|1\n2|询问笔录|2024.3.142|3\n"
                        + "3|销售明细|2024年3月14日4|4\n4|行政处罚事先告知书|2024.4.8|5|5",
                "序号|题名|起页|止页\n1|立案审批表|1\n2|询问笔录|2|3\n3|销售明细|4\n4|行政处罚事先告知书|5|5",
                "序号|题名|起页|止页\n1|立案审批表|1|1\n+|询问笔录|2|3\n+|销售明细|4|4\n4|行政处罚事先告知书|5|5"
            })
    void aListThatTellsFirstAndLastPageInTwoColumnsIsRead(String rows) {
        var volume = volume(listed().with("list", "#卷内目录\n" + rows));
        assertThat(volume.contents())
                .extracting(entry -> entry.title() + entry.first() + "-" + entry.last())
                .containsExactly("立案审批表1-1", "询问笔录2-3", "销售明细4-4", "行政处罚事先告知书5-5");
        assertThat(volume.differences()).isEmpty();
    }

    @Test
    void aWrongFirstPageInTwoColumnsIsTold() {
        var list = "#卷内目录\n序号|题名|起页|止页\n1|立案审批表|1|1\n2|询问笔录|2|3\n3|销售明细|4|4\n4|行政处罚事先告知书|6|6";
        assertThat(volume(listed().with("list", list)).differences())
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.Elsewhere.class,
                        elsewhere -> assertThat(elsewhere.found()).isEqualTo(5));
    }

    @Test
    void aRightToAHearingInTheSecondHalfOfASentenceMakesTheNoticeBoth() {
        var notice = NOTICE.replace("5000元。", "5000元。你可在收到本告知书之日起三日内陈述、申辩；在五日内要求听证。");
        assertThat(documents(SamplePapers.none().with("notice", notice))
                        .getFirst()
                        .kinds())
                .containsExactly("P26", "P27");
    }

    @Test
    void aRightToAHearingWithItsTermBehindItMakesTheNoticeBoth() {
        var notice = NOTICE.replace("5000元。", "5000元。你可以陈述、申辩；要求听证的，应当在收到本告知书之日起五个工作日内提出。");
        assertThat(documents(SamplePapers.none().with("notice", notice))
                        .getFirst()
                        .kinds())
                .containsExactly("P26", "P27");
    }

    @Test
    void aCardOnASheetThatNamesNothingIsTheParty() {
        var sheet = "#证据复制件粘贴页\n公民身份号码 990121199003070010 姓名 王某\n此件系原件复印，核对无异。王某 2024年3月12日";
        assertThat(documents(SamplePapers.none().with("card", sheet)).getFirst().kinds())
                .containsExactly("P11");
    }

    @Test
    void aSheetOfOtherEvidenceStaysOne() {
        var sheet = "#证据复制件粘贴页\n进货账本第3页\n此件系原件复印，核对无异。王某 2024年3月12日";
        assertThat(documents(SamplePapers.none().with("book", sheet)).getFirst().kinds())
                .containsExactly("P10");
    }
}
