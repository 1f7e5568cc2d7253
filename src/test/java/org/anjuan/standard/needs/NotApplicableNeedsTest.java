package org.anjuan.standard.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.review.Change;
import org.anjuan.review.Facts;
import org.anjuan.review.Gap;
import org.anjuan.review.Refused;
import org.anjuan.review.Score;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Item;
import org.anjuan.standard.StandardProblem.Kind;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.anjuan.standard.read.StandardWriter;
import org.junit.jupiter.api.Test;

/** D: what does not apply. */
class NotApplicableNeedsTest {
    private static final String SHARED =
            Yardstick.USUAL.replace("{kind: sum}", "{kind: base-plus-share, base: 0, weight: 100}");
    private static final String PARTS = """
        parts:
        - id: P
          title: 得分
          kind: earn
          groups: [{id: G, title: 组, items: [
            {id: I, text: 甲, points: 6, dimension: law, reasons: {half: {text: 半, cost: 3}}},
            {id: J, text: 乙, points: 4, dimension: law, reasons: {all: {text: 无, cost: all}}}]}]
        """;

    @Test
    void d1AnItemThatDoesNotApplyLeavesTheDenominator() {
        // 3 of 6 that still apply
        assertThat(Yardstick.of(SHARED + PARTS)
                        .deduct("I", "half")
                        .leaveOut("J")
                        .total())
                .isEqualTo("50");
    }

    @Test
    void d2ASingleElementDoesNotApply() {
        var yardstick = Yardstick.of(SHARED + """
            parts:
            - id: P
              title: 得分
              kind: earn
              groups: [{id: G, title: 组, items: [{id: R, text: 笔录, dimension: law, reasons: {not: {text: 无, cost: all}}, elements: [
                {id: R.1, text: 甲, points: 1}, {id: R.2, text: 乙, points: 1}, {id: R.3, text: 丙, points: 2}]}]}]
            """);

        assertThat(yardstick.leaveOut("R.3").deduct("R.1", "not").total()).isEqualTo("50");
    }

    @Test
    void d3ZeroAndNotApplicableAndNotJudgedAreThreeThings() {
        var zero = Yardstick.of(SHARED + PARTS).deduct("J", "all");
        var out = Yardstick.of(SHARED + PARTS).leaveOut("J");
        var open = Yardstick.of(SHARED + PARTS);

        assertThat(zero.total()).isEqualTo("60");
        assertThat(out.total()).isEqualTo("100");
        assertThat(open.total()).isEqualTo("100");
        assertThat(zero.review().score("J").verdict()).isEqualTo(Verdict.DEDUCTED);
        assertThat(out.review().score("J").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(open.review().score("J").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(List.of(
                        zero.outcome().open(),
                        out.outcome().open(),
                        open.outcome().open()))
                .containsExactly(1, 1, 2);
    }

    @Test
    void d4WhatDoesNotApplyIsScaledAwayOrGivenOrTakenOffWithoutScaling() {
        assertThat(without("leaves")).isEqualTo("50");
        assertThat(without("full")).isEqualTo("70");
        assertThat(without("subtracts")).isEqualTo("30");
        assertThat(Yardstick.of("not-applicable: {counts: full}\n" + SHARED
                                + PARTS.replace("{id: J,", "{id: J, counts-without: subtracts,"))
                        .leaveOut("J")
                        .total())
                .isEqualTo("60");
    }

    @Test
    void d4WhereThereIsNothingToScaleTheLossIsPointedOut() {
        var parts = """
            parts:
              - {id: P, title: 部分, kind: earn, groups: [{id: G, title: 组, items: [
                  {id: I, text: 甲, points: 6, dimension: law, condition: 有没收的, reasons: {lost: {text: 失, cost: all}}}]}]}
            """;

        assertThat(Yardstick.warnings(Yardstick.USUAL + parts)).containsExactly(Kind.LOST_WHERE_LEFT_OUT);
        assertThat(Yardstick.warnings("not-applicable: {counts: full}\n" + Yardstick.USUAL + parts))
                .isEmpty();
        assertThat(Yardstick.warnings(
                        Yardstick.USUAL.replace("{kind: sum}", "{kind: by-parts, parts: {P: 100}}") + parts))
                .isEmpty();
    }

    @Test
    void d5ItNeedsAReasonMayOfferSomeAndTooManyAreRemindedOf() {
        var yardstick = Yardstick.of(
                "not-applicable: {needs-reason: true, reasons: [未申请听证], remind-above: 40}\n" + SHARED + PARTS);
        var empty = new CaseFile(yardstick.review().caseId(), "卷", List.of(), List.of());

        assertThat(yardstick.refusal(new Change.Judged(List.of("J"), Verdict.NOT_APPLICABLE, " ")))
                .isEqualTo(Refused.Reason.NOTE_NEEDED);
        assertThat(yardstick.standard().terms().without().reasons()).containsExactly("未申请听证");
        assertThat(Gap.of(yardstick.standard(), yardstick.leaveOut("J").review(), empty))
                .contains(new Gap.ManyLeftOut(1, 2));
    }

    @Test
    void d6FactsOfTheCaseLeaveOutWhatTheReviewerMayBringBackOnRecord() {
        var yardstick = hearing().state("hearing", "否");

        assertThat(yardstick.review().score("H1"))
                .isEqualTo(new Score(Verdict.NOT_APPLICABLE, List.of(), "是否申请听证：否", true));
        assertThat(yardstick.review().score("N1").verdict()).isEqualTo(Verdict.OPEN);

        yardstick.judge(Verdict.CLEAR, "H1");
        assertThat(yardstick.review().score("H1")).isEqualTo(new Score(Verdict.CLEAR, List.of(), ""));
        assertThat(Facts.overruled(yardstick.standard(), yardstick.review()))
                .extracting(Item::id)
                .containsExactly("H1");

        yardstick.state("hearing", "是");
        assertThat(yardstick.review().score("H1").verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(yardstick.review().score("H2").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(Facts.overruled(yardstick.standard(), yardstick.review())).isEmpty();
    }

    @Test
    void d6WhatAPersonJudgedBeforeStaysAsItWas() {
        var yardstick = hearing().deduct("H1", "not").state("hearing", "否");

        assertThat(yardstick.review().score("H1").verdict()).isEqualTo(Verdict.DEDUCTED);
        assertThat(yardstick.review().score("H2").proposed()).isTrue();
    }

    @Test
    void d7AConditionOnAPartOrGroupBearsOnAllBelow() {
        var yardstick = hearing().state("hearing", "是").state("large", "否");

        assertThat(yardstick.review().score("H1").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(yardstick.review().score("H2").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(yardstick.state("large", "").review().score("H2").verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void d8ElementsOfOneItemDifferInWhatALackingDocumentMeans() {
        var standard = Yardstick.parts("""
            - id: P
              title: 证据
              kind: earn
              absent-text: 卷内无{document}
              groups: [{id: G, title: 证据, items: [{id: E, text: 证据种类, dimension: law, reasons: {partly: {text: 不全, cost: 1}}, elements: [
                {id: E.1, text: 书证, points: 4, document: 书证, absent: zero},
                {id: E.2, text: 视听资料, points: 2, document: 视听资料, absent: not-applicable},
                {id: E.3, text: 鉴定, points: 2, document: 鉴定意见, absent: reviewer}]}]}]
            """).standard();

        assertThat(standard.item("E.1").orElseThrow().deductible("absent"))
                .map(Deductible::text)
                .contains("卷内无书证");
        assertThat(standard.item("E.2").orElseThrow().deductible("absent")).isEmpty();
        assertThat(standard.items().map(item -> item.rules().onlyWith())).containsExactly("", "视听资料", "");
        assertThat(standard.item("E.3").orElseThrow().deductible("absent"))
                .map(Deductible::needsNote)
                .contains(true);
    }

    @Test
    void d8WhatALackingDocumentMeansIsSaidForAGroupAndKept() {
        var words = Yardstick.USUAL + """
            parts:
            - id: P
              title: 证据
              kind: earn
              groups:
                - {id: G, title: 听证, document: 听证笔录, absent: not-applicable, items: [
                    {id: I, text: 甲, points: 2, dimension: law, reasons: {all: {text: 无, cost: all}}},
                    {id: J, text: 乙, points: 2, dimension: law, only-with: 听证通知书, reasons: {all: {text: 无, cost: all}}}]}
            """;
        var standard = Yardstick.of(words).standard();

        assertThat(standard.items().map(item -> item.rules().onlyWith())).containsExactly("听证笔录", "听证通知书");
        assertThat(StandardReader.read(StandardWriter.write(standard)))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        again -> assertThat(again.standard()).isEqualTo(standard));
        // nothing is scaled where points are only added up, so the two points would be lost
        assertThat(Yardstick.warnings(words)).containsExactly(Kind.LOST_WHERE_LEFT_OUT);
    }

    @Test
    void d2AConditionInWordsAboveElementsIsThatOfEachUnlessItSaysItsOwn() {
        var standard = Yardstick.parts("""
            - id: P
              title: 证据
              kind: earn
              groups: [{id: G, title: 证据, items: [{id: E, text: 笔录, condition: 询问了当事人的, dimension: law,
                reasons: {not: {text: 无, cost: all}}, elements: [
                {id: E.1, text: 甲, points: 1}, {id: E.2, text: 乙, points: 1, condition: 有翻译的}]}]}]
            """).standard();

        assertThat(standard.items().map(Item::condition)).containsExactly("询问了当事人的", "有翻译的");
    }

    @Test
    void conditionsThatCannotBeMetOrAskWhatIsNotAskedAreRefused() {
        assertThat(Yardstick.problems(HEARING.replace("applies-if: {large: 是}", "applies-if: {hearing: 否}")))
                .containsExactly(Kind.NEVER_APPLIES);
        assertThat(Yardstick.problems(HEARING.replace("applies-if: {large: 是}", "applies-if: {larger: 是}")))
                .containsExactly(Kind.UNKNOWN_FACT);
        assertThat(Yardstick.problems(HEARING.replace("applies-if: {large: 是}", "applies-if: {large: 有}")))
                .containsExactly(Kind.UNKNOWN_ANSWER);
    }

    private static final String HEARING = """
        facts: [{id: hearing, ask: 是否申请听证}, {id: large, ask: 是否较大数额}]
        """ + SHARED + """
        parts:
        - id: P
          title: 得分
          kind: earn
          reasons: {not: {text: 没有, cost: all}}
          groups:
            - {id: G1, title: 听证, applies-if: {hearing: 是}, items: [
                {id: H1, text: 通知书, points: 2, dimension: law},
                {id: H2, text: 笔录, points: 2, dimension: law, applies-if: {large: 是}}]}
            - {id: G2, title: 其他, items: [{id: N1, text: 决定书, points: 2, dimension: law}]}
        """;

    private static Yardstick hearing() {
        return Yardstick.of(HEARING);
    }

    private static String without(String counts) {
        return Yardstick.of("not-applicable: {counts: " + counts + "}\n" + SHARED + PARTS)
                .deduct("I", "half")
                .leaveOut("J")
                .total();
    }
}
