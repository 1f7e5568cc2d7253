package org.anjuan.ui.kit;

import java.time.Duration;

/** Does something a little later on the window's thread; tests turn the hands themselves. */
@FunctionalInterface
public interface Later {
    /** Runs the act once after the delay. */
    void in(Duration delay, Runnable act);
}
