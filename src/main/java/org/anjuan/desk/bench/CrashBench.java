package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;

/** Kills the program at random moments while it scores at full speed, and counts what was lost. */
final class CrashBench implements Bench {
    private static final int KILLS = 200;

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var trial = CrashTrial.prepare(folder, RandomGenerator.getDefault());
        int ticked = 0;
        int lost = 0;
        int complaints = 0;
        for (int kill = 0; kill < KILLS && !control.cancelled(); kill++) {
            control.progress(new Progress(kill, KILLS, "killing"));
            var found = trial.killOnce();
            ticked += found.ticked();
            lost += found.lost();
            complaints += found.complaints();
        }
        return List.of(
                Measure.alone(name(), "kills", KILLS, "times"),
                Measure.alone(name(), "acts ticked before the kills", ticked, "acts"),
                Measure.alone(name(), "ticked acts that were lost", lost, "acts"),
                Measure.alone(name(), "complaints of the examination", complaints, "complaints"));
    }
}
