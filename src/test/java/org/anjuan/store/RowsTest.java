package org.anjuan.store;

import static org.anjuan.store.Sample.BY;
import static org.anjuan.store.Sample.CASE;
import static org.anjuan.store.Sample.REVIEW;
import static org.anjuan.store.Sample.ROUND;
import static org.anjuan.store.Sample.STANDARD;
import static org.anjuan.store.Sample.STANDARD_TEXT;
import static org.anjuan.store.Sample.judged;
import static org.anjuan.store.Sample.kept;
import static org.anjuan.store.Sample.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Change;
import org.anjuan.review.Entry;
import org.anjuan.review.Place;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Reviewer;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Status;
import org.anjuan.round.CaseEntry;
import org.anjuan.standard.StandardRef;
import org.anjuan.store.Keeping.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept comes back as it was, also after the workspace was closed and opened again. */
class RowsTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void openWorkspace() {
        store = Sample.open(folder.resolve("任务 工作区?%41"));
    }

    @AfterEach
    void closeWorkspace() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = Sample.open(folder.resolve("任务 工作区?%41"));
    }

    @Test
    void whatTheOrganiserSetUpComesBackAsItWas() {
        Sample.beginReview(store);
        reopen();
        assertThat(store.reviewers().all()).containsExactly(Sample.REVIEWER);
        assertThat(store.reviewers().find(Sample.REVIEWER.id())).contains(Sample.REVIEWER);
        assertThat(store.rounds().all()).containsExactly(ROUND);
        assertThat(store.rounds().find(ROUND.id())).contains(ROUND);
        assertThat(store.cases().of(ROUND.id())).containsExactly(CASE);
        assertThat(store.cases().find(CASE.id())).contains(CASE);
        assertThat(store.standards().all()).extracting(KeptStandard::ref).containsExactly(STANDARD);
    }

    @Test
    void aCaseFileComesBackWithItsSourcesAndRefusals() {
        Sample.beginReview(store);
        var file = Sample.caseFile(put("one"), put("two"), put("three"));
        kept(store.cases().takeIn(BY, file));
        reopen();
        assertThat(store.cases().caseFile(CASE.id())).contains(file);
    }

    @Test
    void takingInAgainReplacesWhatLayOnTheTable() {
        Sample.beginReview(store);
        kept(store.cases().takeIn(BY, Sample.caseFile(put("one"), put("two"), put("three"))));
        var fewer = new CaseFile(CASE.id(), "另名", List.of(Sample.source(put("four"))), List.of());
        kept(store.cases().takeIn(BY, fewer));
        assertThat(store.cases().caseFile(CASE.id())).contains(fewer);
    }

    @Test
    void aCaseWithoutFilesHasNoCaseFile() {
        Sample.beginReview(store);
        assertThat(store.cases().caseFile(CASE.id())).isEmpty();
    }

    @Test
    void casesOfARoundKeepTheirOrder() {
        Sample.beginReview(store);
        var more = List.of(entry("c-9", "010"), entry("c-8", "002"));
        kept(store.cases().add(BY, more));
        assertThat(store.cases().of(ROUND.id())).containsExactly(CASE, more.get(0), more.get(1));
    }

    @Test
    void ofCasesAddedTogetherNoneIsKeptWhenOneNumberIsTaken() {
        Sample.beginReview(store);
        assertThat(reason(store.cases().add(BY, List.of(entry("c-9", "010"), entry("c-8", "001")))))
                .isEqualTo(Reason.ALREADY_THERE);
        assertThat(store.cases().of(ROUND.id())).containsExactly(CASE);
    }

    @Test
    void aCaseIsCorrectedWithinItsRound() {
        Sample.beginReview(store);
        var corrected = new CaseEntry(CASE.id(), ROUND.id(), "007", "青市监罚〔2026〕9 号", "");
        kept(store.cases().amend(BY, corrected));
        reopen();
        assertThat(store.cases().of(ROUND.id())).containsExactly(corrected);
        assertThat(store.examine()).isEmpty();
    }

    @Test
    void aCorrectionOfNoCaseOrOntoATakenNumberIsNotKept() {
        Sample.beginReview(store);
        kept(store.cases().add(BY, List.of(entry("c-9", "010"))));
        assertThat(reason(store.cases().amend(BY, entry("c-9", "001")))).isEqualTo(Reason.ALREADY_THERE);
        assertThat(reason(store.cases().amend(BY, entry("c-5", "005")))).isEqualTo(Reason.UNKNOWN_SUBJECT);
        assertThat(store.cases().of(ROUND.id())).containsExactly(CASE, entry("c-9", "010"));
    }

    @Test
    void aStandardVersionIsKeptToTheCharacterAndNeverChanges() {
        kept(store.standards().keep(BY, STANDARD, STANDARD_TEXT));
        var again = kept(store.standards().keep(BY, STANDARD, STANDARD_TEXT));
        assertThat(reason(store.standards().keep(BY, STANDARD, STANDARD_TEXT + " ")))
                .isEqualTo(Reason.ALREADY_THERE);
        reopen();
        assertThat(store.standards().find(STANDARD)).contains(again);
        assertThat(again.text()).isEqualTo(STANDARD_TEXT);
        assertThat(store.standards().all()).hasSize(1);
    }

    @Test
    void aRoundWithoutItsStandardIsNotKept() {
        assertThat(reason(store.rounds().open(BY, ROUND))).isEqualTo(Reason.UNKNOWN_SUBJECT);
        assertThat(store.rounds().all()).isEmpty();
    }

    @Test
    void changesComeBackInOrderAfterAReopening() {
        Sample.beginReview(store);
        var first = store.reviews().entry(BY, judged("1.1"));
        assertThat(kept(store.reviews().append(REVIEW, 0, first))).isEqualTo(first);
        var more = List.of(
                store.reviews().entry(BY, new Change.Noted("1.2", "半")),
                store.reviews().entry(BY, new Change.Noted("1.2", "半句")));
        kept(store.reviews().appendAll(REVIEW, more));
        reopen();
        assertThat(store.reviews().entries(REVIEW)).containsExactly(first, more.get(0), more.get(1));
    }

    @Test
    void numbersAreNeverGivenOutTwiceEvenAcrossReopenings() {
        Sample.beginReview(store);
        assertThat(store.reviews().reserve()).isEqualTo(1);
        long second = store.reviews().reserve();
        kept(store.reviews().appendAll(REVIEW, List.of(new Entry(second, Sample.NOW, BY, judged("1.1")))));
        reopen();
        assertThat(store.reviews().reserve()).isEqualTo(second + 1);
    }

    @Test
    void aNumberThatDoesNotRiseIsNotKept() {
        Sample.beginReview(store);
        kept(store.reviews().appendAll(REVIEW, List.of(new Entry(5, Sample.NOW, BY, judged("1.1")))));
        assertThat(reason(store.reviews().appendAll(REVIEW, List.of(new Entry(5, Sample.NOW, BY, judged("1.2"))))))
                .isEqualTo(Reason.OUT_OF_ORDER);
        assertThat(store.reviews().entries(REVIEW)).hasSize(1);
    }

    @Test
    void whoDoesNotKnowTheLastChangeKeepsNone() {
        Sample.beginReview(store);
        kept(store.reviews().append(REVIEW, 0, new Entry(5, Sample.NOW, BY, judged("1.1"))));
        var late = new Entry(6, Sample.NOW, BY, judged("1.2"));
        assertThat(reason(store.reviews().append(REVIEW, 0, late))).isEqualTo(Reason.OUT_OF_ORDER);
        assertThat(store.reviews().entries(REVIEW)).hasSize(1);
        assertThat(kept(store.reviews().append(REVIEW, 5, late))).isEqualTo(late);
    }

    @Test
    void aChangeOfAnUnknownReviewIsNotKept() {
        assertThat(reason(store.reviews().appendAll(REVIEW, List.of(new Entry(1, Sample.NOW, BY, judged("1.1"))))))
                .isEqualTo(Reason.UNKNOWN_SUBJECT);
        assertThat(store.reviews().entries(REVIEW)).isEmpty();
    }

    @Test
    void aNameThatIsWrittenOtherwiseIsThatOfTheSamePerson() {
        Sample.beginReview(store);
        var renamed = new Reviewer(Sample.REVIEWER.id(), "林知霞", "青岚县司法局");
        kept(store.reviewers().amend(BY, renamed));

        assertThat(store.reviewers().all()).containsExactly(renamed);
        var stranger = new Reviewer(new ReviewerId("none"), "无", "");
        assertThat(reason(store.reviewers().amend(BY, stranger))).isEqualTo(Reason.UNKNOWN_SUBJECT);
    }

    @Test
    void aReviewIsBegunOnceAndNeedsItsCaseReviewerAndStandard() {
        Sample.beginReview(store);
        assertThat(reason(store.reviews().begin(BY, Sample.BLANK))).isEqualTo(Reason.ALREADY_THERE);
        var strangers = List.of(
                Review.blank(new ReviewId("v-2"), new CaseId("none"), STANDARD, BY.by()),
                Review.blank(new ReviewId("v-2"), CASE.id(), new StandardRef("none", "1"), BY.by()),
                Review.blank(new ReviewId("v-2"), CASE.id(), STANDARD, new ReviewerId("none")));
        assertThat(strangers)
                .allSatisfy(stranger ->
                        assertThat(reason(store.reviews().begin(BY, stranger))).isEqualTo(Reason.UNKNOWN_SUBJECT));
    }

    @Test
    void howAReviewStandsIsKnownWithoutItsChanges() {
        Sample.beginReview(store);
        assertThat(store.reviews().find(REVIEW))
                .contains(new ReviewStand(Sample.BLANK, Status.DRAFT, 0, Sample.NOW, null));
        Sample.change(store, judged("1.1"));
        Sample.change(store, new Change.Submitted());
        var handedIn = new ReviewStand(Sample.BLANK, Status.SUBMITTED, 2, Sample.NOW, null);
        assertThat(store.reviews().ofCase(CASE.id())).containsExactly(handedIn);
        assertThat(store.reviews().ofRound(ROUND.id())).containsExactly(handedIn);
        Sample.change(store, new Change.Reopened("漏看第三卷"));
        assertThat(store.reviews().find(REVIEW)).map(ReviewStand::status).contains(Status.DRAFT);
    }

    @Test
    void theReviewWorkedOnLastIsWhereTheProgramWasLeft() {
        assertThat(store.reviews().latest()).isEmpty();
        Sample.beginReview(store);
        kept(store.reviews().begin(BY, Review.blank(new ReviewId("v-2"), CASE.id(), STANDARD, BY.by())));
        Sample.change(store, judged("1.1"));
        assertThat(store.reviews().latest()).map(stand -> stand.blank().id()).contains(REVIEW);
    }

    @Test
    void aPlaceThatIsNoNumberIsRefusedBeforeItSpoilsTheJournal() {
        Sample.beginReview(store);
        var nowhere = new Place(Sample.source(put("one")).page(1), Double.NaN, 0, 0, null);
        var entry = store.reviews().entry(BY, new Change.Moved(nowhere));
        assertThatThrownBy(() -> store.reviews().appendAll(REVIEW, List.of(entry)))
                .isInstanceOf(RuntimeException.class);
        Sample.change(store, judged("1.1"));
        assertThat(store.reviews().entries(REVIEW)).hasSize(1);
    }

    @Test
    void aWorkspaceKeepsItsNamesForEver() {
        var before = store.identity();
        reopen();
        assertThat(store.identity()).isEqualTo(before);
        assertThat(before.created()).isEqualTo(Sample.NOW);
        assertThat(before.workspace()).isNotEqualTo(before.computer());
    }

    private static CaseEntry entry(String id, String number) {
        return new CaseEntry(new CaseId(id), ROUND.id(), number, "青市监罚〔2026〕8 号", "");
    }

    private SourceId put(String text) {
        return kept(store.vault().put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
