package org.anjuan.desk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Progress;
import org.anjuan.desk.TakenIn;

/** A scan of 400 pages: taking it in, opening it to the first page, turning pages. */
final class CaseFileBench implements Bench {
    private static final int PAGES = 400;
    private static final int TURNS = 20;
    private static final int WIDTH_PX = 1240;

    @Override
    public String name() {
        return "casefile";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var scan = folder.resolve("scan.pdf");
        control.progress(new Progress(0, 3, "writing a scan of " + PAGES + " pages"));
        ScanFile.write(scan, PAGES);
        try (var desk = BenchDesk.open(folder.resolve("desk"))) {
            control.progress(new Progress(1, 3, "taking it in"));
            var round = BenchDesk.round(desk);
            var taken = new TakenIn[1];
            double in = Times.once(any -> taken[0] = BenchDesk.take(desk, round, "scan", scan));
            var pages = taken[0].caseFile().pages();
            control.progress(new Progress(2, 3, "opening it and turning pages"));
            double first = Times.once(any -> {
                BenchDesk.sure(desk.openReview().open(taken[0].entry().id())).close();
                draw(desk, pages.getFirst());
            });
            var turn = Times.of(3, TURNS, round1 -> draw(desk, pages.get(10 + round1)));
            var last = Times.once(any -> draw(desk, pages.getLast()));
            var peer = Peer.find("pdftoppm");
            var out = folder.resolve("peer").toString();
            return List.of(
                    Measure.alone(name(), "take in 400 pages, 240 MB", in, "ms"),
                    compared("open to first page drawn at 1240 px", first, peer, scan, out, 1, 1),
                    compared("turn to the next page, median", turn.median(), peer, scan, out, 10, TURNS),
                    Measure.alone(name(), "turn to the next page, 95 of 100", turn.p95(), "ms"),
                    Measure.alone(name(), "jump to the last page", last, "ms"));
        }
    }

    private static void draw(Desk desk, PageKey page) {
        if (desk.pages().draw(page, WIDTH_PX) instanceof Picture.Unreadable(var problem)) {
            throw new IllegalStateException("Not drawn: " + problem);
        }
    }

    private Measure compared(
            String what, double value, Optional<Peer> peer, Path scan, String out, int firstPage, int pages)
            throws Exception {
        if (peer.isEmpty()) {
            return Measure.alone(name(), what, value, "ms");
        }
        var last = Integer.toString(firstPage + pages - 1);
        var arguments = List.of(
                "-f",
                Integer.toString(firstPage),
                "-l",
                last,
                "-scale-to-x",
                Integer.toString(WIDTH_PX),
                "-scale-to-y",
                "-1",
                scan.toString(),
                out);
        double wall = peer.get().run(arguments) / pages;
        return new Measure(name(), what, value, "ms", "pdftoppm, wall clock a page", wall);
    }
}
