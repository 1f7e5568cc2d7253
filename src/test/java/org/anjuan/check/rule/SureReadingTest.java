package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.rulebook.Rule;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Finding;
import org.anjuan.review.Severity;
import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading that is not sure never makes a violation, whichever check rests on it and whatever it says. */
class SureReadingTest {
    private static final RuleBook BOOK = RuleBook.shipped();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w[\\w-]*)}");

    static Stream<Rule> rules() {
        return BOOK.rules().all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everySentenceOfEveryCheckIsAtMostAHintBelowTheSureReadingAndAsGraveAsItsRuleAbove(Rule rule) {
        double sure = BOOK.rules().surePercent() / 100.0;
        for (var name : rule.sentences().keySet()) {
            var words = rule.sentences().get(name);
            assertThat(said(rule, name, sure - 0.01).severity()).isNotEqualTo(Severity.VIOLATION);
            assertThat(said(rule, name, sure).severity()).isEqualTo(words.severity());
            assertThat(said(rule, name, sure).message()).doesNotContainPattern(PLACE);
        }
    }

    /** What a check would say, one of its two readings being this sure. */
    private static Finding said(Rule rule, String sentence, double sure) {
        var notes = new Notes(rule, BOOK);
        var values = new HashMap<String, Object>();
        PLACE.matcher(Objects.requireNonNull(rule.sentences().get(sentence)).words())
                .results()
                .forEach(place -> values.put(place.group(1), LocalDate.of(2024, 3, 14)));
        notes.suggest(sentence, values, seen(1, 1), seen(2, sure));
        return notes.findings().getFirst();
    }

    private static Seen<String> seen(int page, double sure) {
        var place = new Anchor.Passage(
                new PageKey(new SourceId("cd".repeat(32)), page),
                List.of(new Box(0.1, 0.1, 0.2, 0.02)),
                "二〇二四年三月十四日",
                "",
                "");
        return new Seen<>("2024", place, sure);
    }

    /** Cases in which many checks speak, read poorly from end to end. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.79})
    void noCaseThatWasReadPoorlyHasAViolation(double sureness) {
        assertThat(bad().stream().map(papers -> Asked.of(papers.readAt(sureness))))
                .allSatisfy(asked -> assertThat(asked.result().findings())
                        .extracting(Finding::severity)
                        .doesNotContain(Severity.VIOLATION));
    }

    private static List<SamplePapers> bad() {
        return List.of(
                PenaltyCase.inOrder()
                        .with("decision-receipt", PenaltyCase.receipt("行政处罚决定书", "晋农罚〔2024〕3号", "2024年5月20日")),
                PenaltyCase.inOrder().without("notice"),
                PenaltyCase.inOrder().without("filing"),
                PenaltyCase.inOrder().without("approval", "receipt"));
    }
}
