package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.anjuan.desk.Control;

/** A group of measurements that share what they prepare. */
public interface Bench {
    /** The name to ask for it by; what stands before a dot in it asks for all that begin alike. */
    String name();

    /**
     * Measures.
     *
     * @param folder an empty folder of its own, removed by the caller
     */
    List<Measure> run(Path folder, Control control) throws Exception;

    /**
     * Measures, and tells each figure as soon as it is there, so that a stop loses nothing of what is known by then.
     *
     * @param folder an empty folder of its own, removed by the caller
     */
    default void run(Path folder, Control control, Consumer<Measure> told) throws Exception {
        run(folder, control).forEach(told);
    }
}
