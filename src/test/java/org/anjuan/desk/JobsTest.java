package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsTest {
    /** Stands for the window's thread: answers wait here until the test takes them. */
    private final LinkedBlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();

    private final Jobs jobs = new Jobs(delivered::add);

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void theResultIsDeliveredThroughTheDoorsExecutor() throws Exception {
        var results = new CopyOnWriteArrayList<String>();
        jobs.start("testing", control -> "done", results::add, trouble -> {});
        var answer = delivered.take();
        assertThat(results).isEmpty();
        answer.run();
        assertThat(results).containsExactly("done");
    }

    @Test
    void whatTheWorkThrowsBecomesTrouble() throws Exception {
        var troubles = new CopyOnWriteArrayList<Trouble>();
        jobs.start(
                "testing",
                control -> {
                    throw new IllegalStateException("secret name of a case");
                },
                result -> {},
                troubles::add);
        delivered.take().run();
        assertThat(troubles).singleElement().satisfies(trouble -> {
            assertThat(trouble.doing()).isEqualTo("testing");
            assertThat(trouble.details()).contains("IllegalStateException").doesNotContain("secret");
        });
    }

    @Test
    void aCancelledJobSeesItAndDeliversNothing() throws Exception {
        var begun = new CountDownLatch(1);
        var results = new CopyOnWriteArrayList<Boolean>();
        var goOn = new CountDownLatch(1);
        var job = jobs.start(
                "testing",
                control -> {
                    begun.countDown();
                    goOn.await();
                    return control.cancelled();
                },
                results::add,
                trouble -> {});
        begun.await();
        job.cancel();
        goOn.countDown();
        delivered.take().run();
        assertThat(results).isEmpty();
    }

    @Test
    void onceClosedNothingIsBegunAndNothingAnswered() {
        jobs.close();
        var begun = new CopyOnWriteArrayList<String>();
        jobs.start(
                "testing", control -> begun.add("work"), result -> begun.add("done"), trouble -> begun.add("trouble"));
        assertThat(begun).isEmpty();
        assertThat(delivered).isEmpty();
    }

    @Test
    void theLastProgressIsToldWhenAllIsDone() throws Exception {
        var seen = new CopyOnWriteArrayList<Progress>();
        var goOn = new CountDownLatch(1);
        var job = jobs.start(
                "testing",
                control -> {
                    goOn.await();
                    for (int done = 0; done <= 1000; done++) {
                        control.progress(new Progress(done, 1000, "step"));
                    }
                    return "done";
                },
                result -> seen.add(new Progress(-1, -1, result)),
                trouble -> {});
        job.onProgress(seen::add);
        goOn.countDown();
        while (seen.stream().noneMatch(progress -> progress.what().equals("done"))) {
            delivered.take().run();
        }
        assertThat(seen).contains(new Progress(1000, 1000, "step"));
        assertThat(seen.size()).as("news, not every step").isLessThan(200);
    }

    @Test
    void threadsAreNamedAfterTheirWorkAndDoNotKeepTheProgramAlive() {
        var thread = Threads.named("page", 1 << 20).newThread(() -> {});
        assertThat(thread.getName()).isEqualTo("page-1");
        assertThat(thread.isDaemon()).isTrue();
        assertThat(List.of(thread.getState())).containsExactly(Thread.State.NEW);
    }

    @Test
    void workBehindTheWindowGivesWayToItAndReadingAheadToBoth() {
        var window = Thread.currentThread().getPriority();
        var awaited = Threads.named("job", Urgency.AWAITED).newThread(() -> {});
        var ahead = Threads.named("reading", Urgency.AT_REST).newThread(() -> {});
        assertThat(awaited.getPriority()).isLessThan(window);
        assertThat(ahead.getPriority()).isLessThan(awaited.getPriority());
    }
}
