package org.anjuan.samples;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A door without a window: answers wait until the test's own thread takes them. */
public final class Delivery implements Executor {
    private static final int PATIENCE = 600;

    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable answer) {
        waiting.add(answer);
    }

    /** Takes answers until the condition holds. */
    public void until(BooleanSupplier condition) {
        for (int round = 0; round < PATIENCE && !condition.getAsBoolean(); round++) {
            takeOne();
        }
        if (!condition.getAsBoolean()) {
            throw new AssertionError("Waited in vain");
        }
    }

    private void takeOne() {
        try {
            var answer = waiting.poll(50, TimeUnit.MILLISECONDS);
            if (answer != null) {
                answer.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
