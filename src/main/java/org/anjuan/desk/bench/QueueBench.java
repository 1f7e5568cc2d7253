package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.anjuan.desk.Control;

/** A thousand pages wait to be recognised while the program is killed at random moments; counts what was lost or read twice. */
final class QueueBench implements Bench {
    private static final int PAGES = 1000;
    private static final int KILLS = 5;

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var found =
                QueueTrial.prepare(folder, PAGES, RandomGenerator.getDefault()).run(KILLS);
        return List.of(
                Measure.alone(name(), "pages that waited to be recognised", PAGES, "pages"),
                Measure.alone(name(), "kills while pages waited", found.kills(), "times"),
                Measure.alone(name(), "pages told as read", found.read(), "pages"),
                Measure.alone(name(), "pages read twice", found.twice(), "pages"),
                Measure.alone(name(), "pages lost", found.lost(), "pages"));
    }
}
