package org.anjuan.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Job;
import org.anjuan.desk.Jobs;
import org.anjuan.desk.Progress;
import org.anjuan.desk.Trouble;

/** How a screen asks for what takes a while: the window goes on, and the answer comes back on its thread. */
public interface Background {

    /**
     * Starts work whose progress somebody watches.
     *
     * @param doing what is being done, in English and free of case contents
     */
    <T> Job start(String doing, Jobs.Work<T> work, Consumer<T> done, Consumer<Trouble> failed);

    /** What becomes of a trouble that nobody handles otherwise. */
    void trouble(Trouble trouble);

    /** Asks a question; a trouble is shown in the usual way. */
    default <T> void ask(String doing, Callable<T> question, Consumer<T> answer) {
        start(doing, _ -> question.call(), answer, this::trouble);
    }

    /** The desk's own jobs. */
    static Background of(Jobs jobs, Consumer<Trouble> troubles) {
        return new Background() {
            @Override
            public <T> Job start(String doing, Jobs.Work<T> work, Consumer<T> done, Consumer<Trouble> failed) {
                return jobs.start(doing, work, done, failed);
            }

            @Override
            public void trouble(Trouble trouble) {
                troubles.accept(trouble);
            }
        };
    }

    /** Works right where it is asked and answers before it returns: for pictures of screens, and for tests. */
    static Background here(Consumer<Trouble> troubles) {
        return new Background() {
            @Override
            public <T> Job start(String doing, Jobs.Work<T> work, Consumer<T> done, Consumer<Trouble> failed) {
                try {
                    done.accept(work.run(Control.UNWATCHED));
                } catch (Exception e) {
                    failed.accept(Trouble.of(e, doing));
                }
                return new Done();
            }

            @Override
            public void trouble(Trouble trouble) {
                troubles.accept(trouble);
            }
        };
    }

    /** A job that was over before anybody could ask about it. */
    final class Done implements Job {
        @Override
        public void cancel() {
            // it is over
        }

        @Override
        public void onProgress(Consumer<Progress> listener) {
            // there is none
        }
    }
}
