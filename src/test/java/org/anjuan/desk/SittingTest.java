package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Entry;
import org.anjuan.review.History;
import org.anjuan.review.Judging;
import org.anjuan.review.Proof;
import org.anjuan.review.Refused;
import org.anjuan.review.Restored;
import org.anjuan.review.Review;
import org.anjuan.review.ReviewId;
import org.anjuan.review.ReviewerId;
import org.anjuan.review.Session;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.RoundId;
import org.anjuan.standard.Standard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a sitting does when the disk takes acts, and when it does not; the real store is tried in SampleTest and CrashTrialTest. */
class SittingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T06:02:31Z");

    private final Standard standard = new Standards(List.<Path>of()).all().getFirst();
    private final Clerk clerk = new Clerk();
    private final FlakyLog log = new FlakyLog();
    private final News news = new News();
    private final Queue<Runnable> deliveries = new ConcurrentLinkedQueue<>();
    private final Sitting sitting = sitting();
    private final String first = standard.items().findFirst().orElseThrow().id();

    /** A log on a disk that may be full. */
    private static final class FlakyLog implements ActLog {
        private final List<Entry> kept = new ArrayList<>();
        private long next = 1;
        private boolean full;

        @Override
        public synchronized long reserve() {
            return next++;
        }

        @Override
        public synchronized Kept keep(ReviewId review, long after, Entry entry) {
            if (full) {
                return new Kept.NotOnDisk("DISK_FULL");
            }
            assertThat(after).isEqualTo(kept.isEmpty() ? 0 : kept.getLast().number());
            kept.add(entry);
            return new Kept.OnDisk();
        }

        synchronized void full(boolean isFull) {
            full = isFull;
        }

        synchronized List<Change> changes() {
            return kept.stream().map(Entry::change).toList();
        }
    }

    /** Remembers what a listener is told. */
    private static final class News implements SittingListener {
        private final Deque<String> told = new ArrayDeque<>();

        @Override
        public void changed() {
            told.add("changed");
        }

        @Override
        public void kept(Instant at) {
            told.add("kept " + at);
        }

        @Override
        public void notKept(String why) {
            told.add(why);
        }
    }

    private Sitting sitting() {
        var id = new CaseId("c");
        var source = new Source(
                new SourceId("a".repeat(64)), "a.pdf", SourceKind.PDF, List.of(new PageSize(595, 842)), false, null);
        var entry = new CaseEntry(id, new RoundId("r"), "001", "某案", "");
        var session = new Session(new ReviewerId("p"), "pc");
        Proofs proofs = (proof, anchor, sizes) -> new Proven(new Proof(proof, anchor, null), Proven.Picture.NOT_DRAWN);
        var table = new Sitting.Table(
                entry,
                new CaseFile(id, "某案", List.of(source), List.of()),
                session,
                proofs,
                InstantSource.fixed(NOW),
                deliveries::add);
        var blank = Review.blank(new ReviewId("v"), id, standard.ref(), new ReviewerId("p"));
        var made = new Sitting(
                table, Restored.whole(History.begin(new Judging(standard), blank)), log, clerk, Words.shipped());
        made.listen(news);
        return made;
    }

    @AfterEach
    void close() {
        clerk.close();
    }

    private Applied judge(Verdict verdict) {
        return sitting.act(new Change.Judged(List.of(first), verdict, ""));
    }

    private Verdict verdict() {
        return sitting.review().score(first).verdict();
    }

    /** Lets the clerk finish what is waiting, and has its news delivered. */
    private void settle() {
        clerk.now(() -> {});
        for (var news = deliveries.poll(); news != null; news = deliveries.poll()) {
            news.run();
        }
    }

    @Test
    void anActShowsAtOnceAndTicksWhenItIsOnDisk() {
        assertThat(judge(Verdict.CLEAR)).isInstanceOf(Applied.Done.class);
        assertThat(verdict()).isEqualTo(Verdict.CLEAR);
        settle();
        assertThat(log.changes()).hasSize(1);
        assertThat(sitting.unwritten()).isFalse();
        assertThat(news.told).containsExactly("changed", "kept " + NOW);
    }

    @Test
    void aRefusedActChangesNothingAndIsNotWritten() {
        assertThat(judge(Verdict.DEDUCTED)).isInstanceOf(Refused.class);
        settle();
        assertThat(log.changes()).isEmpty();
        assertThat(news.told).isEmpty();
    }

    @Test
    void undoAndRedoAreActsThemselves() {
        judge(Verdict.CLEAR);
        sitting.undo();
        assertThat(verdict()).isEqualTo(Verdict.OPEN);
        sitting.redo();
        assertThat(verdict()).isEqualTo(Verdict.CLEAR);
        settle();
        assertThat(log.changes()).hasSize(3).element(1).isInstanceOf(Change.Undone.class);
        sitting.undo();
        assertThat(sitting.undo()).isEqualTo(new Refused(Refused.Reason.NOTHING_THERE, ""));
    }

    @Test
    void onAFullDiskTheActStaysOnScreenAndNothingNewIsTaken() {
        log.full(true);
        judge(Verdict.CLEAR);
        settle();
        assertThat(verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(news.told.getLast()).contains("磁盘已满");
        assertThat(judge(Verdict.UNSURE)).isEqualTo(new Refused(Refused.Reason.NOT_ON_DISK, ""));
        assertThat(verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void withRoomAgainTheActIsWrittenAndWorkGoesOn() {
        log.full(true);
        judge(Verdict.CLEAR);
        settle();
        log.full(false);
        sitting.retry();
        settle();
        assertThat(news.told.getLast()).startsWith("kept");
        assertThat(judge(Verdict.UNSURE)).isInstanceOf(Applied.Done.class);
        settle();
        assertThat(log.changes()).hasSize(2);
    }

    @Test
    void whatCannotBeWrittenCanBeTakenBack() {
        judge(Verdict.UNSURE);
        settle();
        log.full(true);
        judge(Verdict.CLEAR);
        settle();
        sitting.abandon();
        assertThat(verdict()).isEqualTo(Verdict.UNSURE);
        log.full(false);
        assertThat(judge(Verdict.CLEAR)).isInstanceOf(Applied.Done.class);
        settle();
        assertThat(log.changes()).hasSize(2);
    }

    @Test
    void closingWaitsForTheDisk() {
        judge(Verdict.CLEAR);
        sitting.close();
        assertThat(log.changes()).hasSize(1);
    }

    @Test
    void whatAListenerDoesInAnswerIsKeptAfterWhatItAnswers() {
        sitting.listen(SittingListener.ofChanges(() -> {
            if (verdict() == Verdict.CLEAR) {
                judge(Verdict.UNSURE);
            }
        }));
        judge(Verdict.CLEAR);
        settle();
        assertThat(log.changes())
                .extracting(change -> ((Change.Judged) change).verdict())
                .containsExactly(Verdict.CLEAR, Verdict.UNSURE);
        assertThat(sitting.unwritten()).isFalse();
    }

    @Test
    void anActIsKeptEvenWhereAListenerFails() {
        sitting.listen(SittingListener.ofChanges(() -> {
            throw new IllegalStateException("a fault of a screen");
        }));
        assertThatThrownBy(() -> judge(Verdict.CLEAR)).hasMessage("a fault of a screen");
        settle();
        assertThat(log.changes()).hasSize(1);
        assertThat(verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void whatComesAfterTheCaseWasLeftIsRefused() {
        sitting.close();
        assertThat(judge(Verdict.CLEAR)).isEqualTo(new Refused(Refused.Reason.LEFT, ""));
        assertThat(verdict()).isEqualTo(Verdict.OPEN);
        assertThat(log.changes()).isEmpty();
    }

    @Test
    void aProofPointsAtItsPlace() {
        var anchor = new Anchor.WholePage(sitting.caseFile().pages().getFirst());
        assertThat(sitting.prove(anchor).proof().anchor()).isEqualTo(anchor);
    }

    @Test
    void gapsSayWhatIsOpenAndWhatWasNeverShown() {
        assertThat(sitting.gaps()).hasSize((int) standard.items().count() + 1);
    }
}
