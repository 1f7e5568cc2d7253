package org.anjuan.desk;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A job and the control its work holds: two ends of the same thread-safe state. */
final class RunningJob implements Job, Control {
    private static final long NANOS_BETWEEN_NEWS = 50_000_000;

    private final Executor delivery;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Progress> latest = new AtomicReference<>(Progress.NONE);
    private final AtomicLong toldAt = new AtomicLong(System.nanoTime() - NANOS_BETWEEN_NEWS);
    private volatile Consumer<Progress> listener = progress -> {};

    RunningJob(Executor delivery) {
        this.delivery = delivery;
    }

    @Override
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public void onProgress(Consumer<Progress> newListener) {
        listener = newListener;
        delivery.execute(this::tell);
    }

    @Override
    public void progress(Progress progress) {
        latest.set(progress);
        long now = System.nanoTime();
        long last = toldAt.get();
        boolean complete = progress.known() && progress.done() >= progress.total();
        if ((complete || now - last >= NANOS_BETWEEN_NEWS) && toldAt.compareAndSet(last, now)) {
            delivery.execute(this::tell);
        }
    }

    void deliver(Runnable answer) {
        delivery.execute(() -> {
            if (!cancelled.get()) {
                answer.run();
            }
        });
    }

    private void tell() {
        if (!cancelled.get()) {
            listener.accept(latest.get());
        }
    }
}
