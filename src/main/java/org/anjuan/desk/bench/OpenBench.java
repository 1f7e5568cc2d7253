package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.TakenIn;

/** A colour scan of 400 pages, 240 MB: taking it in, opening it to its first page, turning pages, by the clock. */
final class OpenBench implements Bench {
    private static final int PAGES = 400;
    private static final int OPENINGS = 7;
    private static final int TURNS = 20;
    private static final int WIDTH = 1240;

    @Override
    public String name() {
        return "casefile.open";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var scan = folder.resolve("scan.pdf");
        ScanFile.write(scan, PAGES, ScanKind.COLOUR);
        var measures = new ArrayList<Measure>();
        try (var desk = BenchDesk.open(folder.resolve("desk"))) {
            measures.add(Measure.alone(name(), "take in 400 pages, 240 MB", takeIn(desk, scan), "ms"));
        }
        var peer = Peer.find("pdftoppm");
        var open = Times.of(3, OPENINGS, round -> first(scan));
        measures.add(compared("open to first page drawn", open.median(), peer, scan, folder, 1, 1)
                .upTo(1.5));
        try (var pages = new OpenPages(scan, PAGES)) {
            var turn = Times.of(3, TURNS, round -> pages.page(0, 10 + round, WIDTH));
            measures.add(compared("turn to the next page, median", turn.median(), peer, scan, folder, 10, TURNS));
            measures.add(Measure.alone(name(), "turn to the next page, 95 of 100", turn.p95(), "ms"));
            measures.add(Measure.alone(
                    name(), "jump to the last page", Times.once(round -> pages.page(0, PAGES, WIDTH)), "ms"));
        }
        return measures;
    }

    private static double takeIn(Desk desk, Path scan) throws Exception {
        var round = BenchDesk.round(desk);
        var taken = new TakenIn[1];
        return Times.once(any -> taken[0] = BenchDesk.take(desk, round, "scan", scan));
    }

    private static void first(Path scan) {
        try (var pages = new OpenPages(scan, PAGES)) {
            pages.page(0, 1, WIDTH);
        }
    }

    private Measure compared(
            String what, double value, Optional<Peer> peer, Path scan, Path folder, int from, int pages)
            throws Exception {
        if (peer.isEmpty()) {
            return Measure.alone(name(), what, value, "ms");
        }
        var arguments =
                new ArrayList<>(List.of("-f", Integer.toString(from), "-l", Integer.toString(from + pages - 1)));
        arguments.addAll(PictureBench.poppler(scan, WIDTH, folder));
        var wall = Times.of(1, 5, round -> peer.get().run(arguments));
        return Measure.compared(name(), what, value, "ms", "pdftoppm, wall clock a page", wall.median() / pages);
    }
}
