package org.anjuan.check.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.TimeLine;
import org.anjuan.casefile.TimeLine.Effect;
import org.anjuan.casefile.TimeLine.Span;
import org.anjuan.casefile.TimeLine.State;
import org.anjuan.casefile.TimeLine.Step;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.paper.Papers;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of invented cases and the periods between them, on the shipped calendar. */
class TimeLinesTest {
    private static final String PROLONGED = """
        #晋原县农业农村局
        #延长办案期限审批表
        申请事由|案情复杂，申请延长办案期限三十日。
        机关负责人意见|同意延长三十日。赵某 2024年5月30日\
        """;
    private static final String PAUSED = """
        #晋原县农业农村局
        #中止调查决定书
        因等待鉴定结论，决定中止调查。
        2024年3月20日\
        """;
    private static final String RESUMED = """
        #晋原县农业农村局
        #恢复调查决定书
        中止的原因已经消除，决定恢复调查。
        2024年3月30日\
        """;

    @TempDir
    Path folder;

    @Test
    void theStepsStandInTheOrderOfTheirDaysEachWithItsPlace() {
        var line = line(PenaltyCase.inOrder());
        assertThat(line.steps())
                .extracting(Step::name)
                .containsSubsequence("现场检查", "立案", "询问", "调查终结", "法制审核", "处罚告知", "作出决定", "公示", "结案");
        assertThat(line.steps()).extracting(Step::day).isSorted();
        assertThat(line.steps())
                .allSatisfy(step -> assertThat(step.place().boxes()).isNotEmpty());
    }

    @Test
    void ninetyDaysRunFromTheOpeningToTheDecision() {
        var handling = span(line(PenaltyCase.inOrder()), "办案期限");
        assertThat(handling.from()).isEqualTo(LocalDate.of(2024, 3, 8));
        assertThat(handling.due()).isEqualTo(LocalDate.of(2024, 6, 6));
        assertThat(handling.done()).isEqualTo(LocalDate.of(2024, 4, 23));
        assertThat(handling.state()).isEqualTo(State.KEPT);
        assertThat(handling.basis()).isEqualTo("行政处罚法第六十条");
    }

    @Test
    void aPeriodThatEndsOnAHolidayGoesOnToTheNextWorkingDay() {
        var line = line(PenaltyCase.inOrder().change("filing", "赵某 2024年3月8日", "赵某 2024年3月12日"));
        assertThat(span(line, "办案期限").due())
                .as("the tenth of June was a holiday")
                .isEqualTo(LocalDate.of(2024, 6, 11));
    }

    @Test
    void workingDaysAreThoseOfTheRealCalendar() {
        var service = span(line(PenaltyCase.inOrder()), "决定书送达");
        assertThat(service.due())
                .as("the first days of May were holidays, the Sunday before and the Saturday after were worked on")
                .isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(service.state()).isEqualTo(State.KEPT);
    }

    @Test
    void aDecisionThatComesTooLateIsMarkedWithTheDaysItIsOver() {
        var late = PenaltyCase.inOrder()
                .change("decision", "晋原县农业农村局\n2024年4月23日", "晋原县农业农村局\n2024年6月16日")
                .change("filing", "赵某 2024年3月8日", "赵某 2024年3月8日");
        var handling = span(line(late), "办案期限");
        assertThat(handling.state()).isEqualTo(State.BROKEN);
        assertThat(handling.off()).isEqualTo(10);
    }

    @Test
    void aProlongationMakesThePeriodLonger() {
        var handling = span(
                line(PenaltyCase.inOrder()
                        .change("decision", "晋原县农业农村局\n2024年4月23日", "晋原县农业农村局\n2024年6月16日")
                        .before("notice", "prolonged", PROLONGED)),
                "办案期限");
        assertThat(handling.stretches())
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.days()).isEqualTo(30))
                .satisfies(stretch -> assertThat(stretch.effect()).isEqualTo(Effect.PROLONGS));
        assertThat(handling.due()).isEqualTo(LocalDate.of(2024, 7, 8));
        assertThat(handling.state()).isEqualTo(State.KEPT);
    }

    @Test
    void aPauseIsShownAndCountsUnlessTheSectorTakesItOut() {
        var paused = PenaltyCase.inOrder().before("report", "paused", PAUSED).before("report", "resumed", RESUMED);
        var handling = span(line(paused), "办案期限");
        assertThat(handling.stretches())
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.effect()).isEqualTo(Effect.COUNTS));
        assertThat(handling.due()).isEqualTo(LocalDate.of(2024, 6, 6));
        var market = span(line(markets(paused)), "办案期限");
        assertThat(market.stretches())
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.effect()).isEqualTo(Effect.EXCLUDED))
                .satisfies(stretch -> assertThat(stretch.days()).isEqualTo(10));
        assertThat(market.due()).isEqualTo(LocalDate.of(2024, 6, 17));
    }

    @Test
    void aSectorHasPeriodsOfItsOwn() {
        assertThat(span(line(PenaltyCase.inOrder()), "决定公示").count()).isEqualTo(7);
        assertThat(span(line(markets(PenaltyCase.inOrder())), "决定公示").count()).isEqualTo(20);
    }

    @Test
    void thePartyThatGaveUpItsHearingIsNotWaitedFor() {
        assertThat(line(PenaltyCase.inOrder()).spans()).extracting(Span::name).contains("听证申请期");
        var waived = PenaltyCase.inOrder().before("approval", "waiver", """
            #放弃陈述申辩和听证声明书
            本单位自愿放弃陈述、申辩和要求听证的权利。
            王某 2024年4月9日\
            """);
        assertThat(line(waived).spans()).extracting(Span::name).doesNotContain("听证申请期");
    }

    @Test
    void daysBeyondTheCalendarAreNotGuessed() {
        var later = PenaltyCase.inOrder().change("decision", "晋原县农业农村局\n2024年4月23日", "晋原县农业农村局\n2031年4月23日");
        assertThat(span(line(later), "决定书送达").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void withoutAnOpeningThereIsNoPeriodForTheCase() {
        assertThat(line(PenaltyCase.inOrder().without("filing")).spans())
                .extracting(Span::name)
                .doesNotContain("办案期限");
    }

    @Test
    void nothingReadMakesAnEmptyLine() {
        var line = line(SamplePapers.none().with("only", "#说明\n没有日期。"));
        assertThat(line).isEqualTo(TimeLine.EMPTY);
    }

    @Test
    void aSureReadingIsToldFromAnUnsureOne() {
        assertThat(line(PenaltyCase.inOrder().readAt(0.6)).steps())
                .allSatisfy(step -> assertThat(step.sure()).isEqualTo(0.6));
    }

    @Test
    void anOfficeCanSetItsOwnPeriods() throws IOException {
        Files.writeString(folder.resolve("timeline.yaml"), """
            format: 1
            steps:
              - {id: filed, name: 立案, kinds: [P02]}
              - {id: decided, name: 决定, kinds: [P37]}
            terms:
              - {id: own, name: 本单位内控期限, from: [filed], to: [decided], count: 1, unit: months, basis: 本单位规定}
            sectors: []
            """, StandardCharsets.UTF_8);
        var book = RuleBook.in(List.of(folder));
        assertThat(book.problems()).isEmpty();
        var own = span(line(PenaltyCase.inOrder(), book), "本单位内控期限");
        assertThat(own.due()).isEqualTo(LocalDate.of(2024, 4, 8));
        assertThat(own.state()).isEqualTo(State.BROKEN);
    }

    @Test
    void theShippedScheduleHasNoProblem() {
        assertThat(RuleBook.shipped().problems()).isEmpty();
    }

    private static SamplePapers markets(SamplePapers papers) {
        return papers.change("filing", "#晋原县农业农村局", "#晋原县市场监督管理局");
    }

    private static Span span(TimeLine line, String name) {
        return line.spans().stream()
                .filter(span -> span.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TimeLine line(SamplePapers papers) {
        return line(papers, RuleBook.shipped());
    }

    private static TimeLine line(SamplePapers papers, RuleBook book) {
        var pages = papers.pages();
        return TimeLines.of(CaseFacts.of(Papers.of(papers.file(), pages, book.kinds()), pages), book);
    }
}
