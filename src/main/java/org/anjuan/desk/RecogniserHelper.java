package org.anjuan.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.ocr.Ink;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.casefile.read.ocr.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * Recognises pages in a process of its own, which is kept from one page to the next: a page that ends it or never comes to an
 * end costs itself and that process, and the next page gets a new one. For one caller at a time.
 */
final class RecogniserHelper implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(50);

    private final RecogniserLimits limits;
    private final ThreadFactory threads = Threads.named("recogniser", Urgency.AT_REST);
    private @Nullable RecogniserProcess process;

    RecogniserHelper(RecogniserLimits limits) {
        this.limits = limits;
    }

    /**
     * Recognises a page; waits for it.
     *
     * @param control asked all the while; a page that was called off is answered with {@link Reason#STOPPED}, and one that is
     *     on hold rests between two lines and loses none of its time
     */
    RecogniserTold read(PageKey page, Ink ink, Control control) {
        try {
            var whyNot = process == null ? begun(control) : Optional.<RecogniserTold>empty();
            var here = process;
            return whyNot.isPresent() || here == null
                    ? whyNot.orElseGet(() -> endedBy(Reason.STOPPED))
                    : awaited(here, () -> Optional.of(here.ask(page, ink)), limits.page(), control)
                            .orElseThrow();
        } catch (IOException notStarted) {
            var how = notStarted.getClass().getSimpleName();
            return new RecogniserTold.Unfit(new Loading.Unfit(Loading.Cause.MACHINE, how));
        }
    }

    /** Starts the process; why it cannot be asked, where it cannot. */
    private Optional<RecogniserTold> begun(Control control) throws IOException {
        var here = RecogniserProcess.start(limits);
        process = here;
        return awaited(here, () -> here.whyUnfit().map(RecogniserTold.Unfit::new), limits.start(), control);
    }

    /** A step that takes as long as the process likes. */
    @FunctionalInterface
    private interface Step {
        Optional<RecogniserTold> take() throws IOException;
    }

    private Optional<RecogniserTold> awaited(RecogniserProcess here, Step step, Duration longest, Control control) {
        var answer = new CompletableFuture<Optional<RecogniserTold>>();
        threads.newThread(() -> take(step, answer)).start();
        var patience = new RecogniserPatience(here, control, longest, limits.stopping());
        while (!patience.over()) {
            try {
                return answer.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                patience.look();
            } catch (ExecutionException _) {
                return Optional.of(endedBy(patience.calledOff() ? Reason.STOPPED : Reason.DAMAGED));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Optional.of(endedBy(Reason.STOPPED));
            }
        }
        return Optional.of(endedBy(patience.calledOff() ? Reason.STOPPED : Reason.TOO_SLOW));
    }

    private static void take(Step step, CompletableFuture<Optional<RecogniserTold>> answer) {
        try {
            answer.complete(step.take());
        } catch (IOException | RuntimeException | OutOfMemoryError ended) {
            answer.completeExceptionally(ended);
        }
    }

    private RecogniserTold endedBy(Reason reason) {
        end();
        return new RecogniserTold.OfPage(new Recognition.Unrecognised(Problem.of(reason)));
    }

    /** Ends the process and gives its memory back; the next page starts another one. */
    void end() {
        if (process != null) {
            process.end();
            process = null;
        }
    }

    @Override
    public void close() {
        end();
    }
}
