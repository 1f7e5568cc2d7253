package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.desk.Control;

/** What opening a file to its first page costs, the more pages it has. */
final class GrowthBench implements Bench {
    private static final int[] PAGES = {10, 100, 400, 1_600};
    private static final int OPENINGS = 10;
    private static final int WIDTH = 1240;

    @Override
    public String name() {
        return "casefile.growth";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var measures = new ArrayList<Measure>();
        for (int pages : PAGES) {
            var scan = folder.resolve(pages + ".pdf");
            ScanFile.write(scan, pages, ScanKind.FAX);
            Times.of(0, OPENINGS, round -> first(scan, pages));
            Heap.beginPeak();
            double begun = Cpu.own();
            var wall = Times.of(0, OPENINGS, round -> first(scan, pages));
            var what = "open " + pages + " pages to the first, ";
            measures.add(Measure.alone(name(), what + "processor time", (Cpu.own() - begun) / OPENINGS, "ms"));
            measures.add(Measure.alone(name(), what + "wall clock", wall.median(), "ms"));
            measures.add(Measure.alone(name(), what + "peak memory, ten times over", Heap.peak(), "MB"));
        }
        return measures;
    }

    private static void first(Path scan, int many) {
        try (var pages = new OpenPages(scan, many)) {
            pages.page(0, 1, WIDTH);
        }
    }
}
