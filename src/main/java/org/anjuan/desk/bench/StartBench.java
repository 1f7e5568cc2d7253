package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;

/** From starting the program to its home page taking keys, in a process of its own without a screen. */
final class StartBench implements Bench {
    /** A window that is told so leaves as soon as it can be used. */
    static final String LEAVE_WHEN_USABLE = "anjuan.leave-when-usable";

    private static final int STARTS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var options = List.of("-D" + LEAVE_WHEN_USABLE + "=true", "-Dglass.platform=Headless", "-Dprism.order=sw");
        var starts = Times.of(1, STARTS, round -> {
            control.progress(new Progress(Math.max(0, round), STARTS, "starting the window"));
            var window = OwnProcess.start("org.anjuan.Main", options, List.of(), folder);
            if (window.waitFor() != 0) {
                throw new IllegalStateException("The window did not start");
            }
        });
        return List.of(Measure.alone(name(), "start to usable window and out again, median", starts.median(), "ms"));
    }
}
