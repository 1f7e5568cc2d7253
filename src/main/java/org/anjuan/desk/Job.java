package org.anjuan.desk;

import java.util.function.Consumer;

/** Work under way in the background. */
public interface Job {
    /** Asks the work to stop; it answers in its own time, and then nothing is delivered. */
    void cancel();

    /** Sends the latest progress to the listener, through the door's own executor, at most about 20 times a second. */
    void onProgress(Consumer<Progress> listener);
}
