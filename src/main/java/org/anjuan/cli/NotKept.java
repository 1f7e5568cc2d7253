package org.anjuan.cli;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.anjuan.desk.SittingListener;

/** Remembers why acts could not be written to disk. */
final class NotKept implements SittingListener {
    private final AtomicReference<String> why = new AtomicReference<>("");

    /** The sentence; empty when nothing was said. */
    String why() {
        return why.get();
    }

    @Override
    public void changed() {
        // the outcome is asked for at the end
    }

    @Override
    public void kept(Instant at) {
        // closing the sitting waits for it
    }

    @Override
    public void notKept(String sentence) {
        why.set(sentence);
    }
}
