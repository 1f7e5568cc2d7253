package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.List;
import org.anjuan.desk.Control;

/** What is held in memory after all pages of a file were looked at once, and once more. */
final class PagingBench implements Bench {
    private static final int PAGES = 400;
    private static final int WIDTH = 1240;

    @Override
    public String name() {
        return "casefile.paging";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var scan = folder.resolve("scan.pdf");
        ScanFile.write(scan, PAGES, ScanKind.COLOUR);
        try (var pages = new OpenPages(scan)) {
            pages.draw(0, PAGES, WIDTH);
            double once = Heap.held();
            Heap.beginPeak();
            pages.draw(0, PAGES, WIDTH);
            double twice = Heap.held();
            return List.of(
                    Measure.compared(name(), "held after 400 pages twice", twice, "MB", "held after once", once)
                            .upTo(1.05),
                    Measure.alone(name(), "peak while paging", Heap.peak(), "MB"));
        }
    }
}
