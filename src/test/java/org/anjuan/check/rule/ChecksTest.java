package org.anjuan.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjuan.check.rulebook.Rule;
import org.anjuan.check.rulebook.RuleBook;
import org.anjuan.review.Finding;
import org.anjuan.review.Severity;
import org.anjuan.samples.PenaltyCase;
import org.anjuan.samples.SamplePapers;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.Catalog;
import org.junit.jupiter.api.Test;

/** All checks together. */
class ChecksTest {
    private static final RuleBook BOOK = RuleBook.shipped();

    @Test
    void nothingIsFoundInACaseThatIsInOrder() {
        var asked = Asked.of(PenaltyCase.inOrder());
        assertThat(asked.result().findings()).isEmpty();
        assertThat(asked.result().unjudged()).isEmpty();
    }

    @Test
    void theShippedRuleBookIsReadWithoutAProblem() {
        assertThat(BOOK.problems()).isEmpty();
    }

    @Test
    void everyCheckHasItsRuleAndEveryRuleItsCheck() {
        assertThat(new HashSet<>(Checks.ids())).isEqualTo(BOOK.rules().all().keySet());
        assertThat(Checks.ids()).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleSaysWhereItRestsAndWhatItSays() {
        assertThat(BOOK.rules().all().values()).allSatisfy(rule -> {
            assertThat(rule.basis()).isNotBlank();
            assertThat(rule.sentences()).isNotEmpty();
            assertThat(rule.sentences().values())
                    .extracting(Rule.Sentence::words)
                    .allMatch(words -> words.length() > 5);
        });
    }

    @Test
    void everyItemARuleBearsOnStandsInAShippedStandard() {
        var items = Catalog.shipped().standards().flatMap(ChecksTest::items).toList();
        assertThat(BOOK.rules().all().values())
                .allSatisfy(rule -> assertThat(items).containsAll(rule.links().toList()));
    }

    @Test
    void everyCheckNamesOneItemAndItsReasonInEachStandardItBearsOnSoThatOneKeyTakesIt() {
        for (var rule : BOOK.rules().all().values()) {
            assertThat(rule.links()).as(rule.id()).allMatch(link -> link.contains("/"));
            for (var links : said(rule)) {
                assertThat(links.stream().map(link -> link.split(":", 2)[0]))
                        .as(rule.id() + " " + links)
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** What each sentence bears on, and each part of one that holds the words of a lead. */
    private static List<List<String>> said(Rule rule) {
        var sentences = rule.sentences().values().stream().map(sentence -> rule.bearsOn(sentence, ""));
        return Stream.concat(sentences, rule.leads().values().stream()).toList();
    }

    @Test
    void everyCheckOfTheLawBearsOnAShippedStandard() {
        assertThat(BOOK.rules().all().values())
                .filteredOn(rule -> rule.links().findAny().isEmpty())
                .extracting(Rule::id)
                .as("how a page was scanned is no fault of the case")
                .containsExactlyInAnyOrder("SM-01", "SM-02", "SM-03", "SM-04", "SM-05", "SM-06");
    }

    @Test
    void eachMissingElementLeadsToItsOwnItem() {
        var rule = BOOK.rules().of("WS-01").orElseThrow();
        var sentence = Objects.requireNonNull(rule.sentences().get("grave"));
        assertThat(rule.bearsOn(sentence, "决定书没有认出证据。")).containsExactly("penalty-general:B11.2/missing");
        assertThat(rule.bearsOn(sentence, "决定书没有认出违法事实、证据。"))
                .containsExactlyInAnyOrder("penalty-general:B11.1/missing", "penalty-general:B11.2/missing");
        assertThat(rule.bearsOn(sentence, "别的")).containsExactly("penalty-general:C1.1/missing");
    }

    private static Stream<String> items(Standard standard) {
        return standard.items()
                .flatMap(item -> Stream.concat(
                        Stream.of(standard.ref().id() + ":" + item.id()),
                        item.deductibles().stream()
                                .map(reason -> standard.ref().id() + ":" + item.id() + "/" + reason.id())));
    }

    @Test
    void aPoorReadingIsNeverMoreThanAHint() {
        var asked = Asked.of(servedLate().readAt(0.6));
        assertThat(asked.says("CX-29")).hasSize(1);
        assertThat(asked.result().findings()).extracting(Finding::severity).doesNotContain(Severity.VIOLATION);
    }

    @Test
    void aFindingPointsAtThePlacesItWasReadAt() {
        assertThat(Asked.of(servedLate()).findings("CX-29"))
                .singleElement()
                .satisfies(found -> assertThat(found.places()).hasSize(2));
    }

    private static SamplePapers servedLate() {
        return PenaltyCase.inOrder()
                .with("decision-receipt", PenaltyCase.receipt("行政处罚决定书", "晋农罚〔2024〕3号", "2024年5月20日"));
    }
}
