package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anjuan.desk.Control;
import org.anjuan.desk.bench.Contest.Rival;

/** Pictures of pages of every kind, at the width of a screen and as thumbnails, beside the usual programs. */
final class PictureBench implements Bench {
    private static final int PAGES = 20;
    private static final int FEW = 3;
    private static final int SCREEN = 1240;
    private static final int THUMBNAIL = 160;

    private static final Map<ScanKind, Double> GOALS = new EnumMap<>(Map.of(
            ScanKind.COLOUR, 0.45,
            ScanKind.GRAY, 0.35,
            ScanKind.FAX, 0.25,
            ScanKind.JBIG2, 0.60,
            ScanKind.JPEG2000, 0.80));

    @Override
    public String name() {
        return "casefile.pictures";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var measures = new ArrayList<Measure>();
        run(folder, control, measures::add);
        return measures;
    }

    @Override
    public void run(Path folder, Control control, Consumer<Measure> told) throws Exception {
        var contest = new Contest(name());
        for (var kind : ScanKind.values()) {
            int pages = kind == ScanKind.JPEG2000 ? FEW : PAGES;
            var scan = folder.resolve(kind + ".pdf");
            ScanFile.write(scan, pages, kind);
            told.accept(
                    drawn(contest, kind.title(), scan, pages, SCREEN, folder).upTo(GOALS.getOrDefault(kind, 0.0)));
        }
        var colour = folder.resolve(ScanKind.COLOUR + ".pdf");
        told.accept(drawn(contest, "thumbnail of a colour JPEG", colour, PAGES, THUMBNAIL, folder)
                .upTo(0.32));
        var text = Resources.text(folder);
        told.accept(drawn(contest, "text page", text, PAGES, SCREEN, folder).upTo(1.1));
        mixed(contest, text, folder).forEach(told);
    }

    private static Measure drawn(Contest contest, String what, Path file, int pages, int width, Path folder)
            throws Exception {
        var rival = Rival.of("pdftoppm", List.of(poppler(file, width, folder)));
        try (var open = new OpenPages(file)) {
            return contest.run(what + ", " + width + " px", pages, rival, round -> open.draw(0, pages, width));
        }
    }

    /** Sixty pages as a real case has them: a third text, the rest scans of several kinds. */
    private static List<Measure> mixed(Contest contest, Path text, Path folder) throws Exception {
        var scan = folder.resolve("mixed.pdf");
        ScanFile.write(scan, mixture());
        int scans = mixture().size();
        var poppler = Rival.of("pdftoppm", List.of(poppler(scan, SCREEN, folder), poppler(text, SCREEN, folder)));
        var mupdf = Rival.of("mutool", List.of(mupdf(scan, folder), mupdf(text, folder)));
        try (var open = new OpenPages(List.of(scan, text))) {
            Times.Act own = round -> {
                open.draw(0, scans, SCREEN);
                open.draw(1, PAGES, SCREEN);
            };
            return List.of(
                    contest.run("mixed case of 60 pages", scans + PAGES, poppler, own)
                            .upTo(0.70),
                    contest.run("mixed case of 60 pages", scans + PAGES, mupdf, own)
                            .upTo(0.85));
        }
    }

    private static List<ScanKind> mixture() {
        var pages = new ArrayList<ScanKind>();
        pages.addAll(Collections.nCopies(16, ScanKind.COLOUR));
        pages.addAll(Collections.nCopies(12, ScanKind.GRAY));
        pages.addAll(Collections.nCopies(8, ScanKind.FAX));
        pages.addAll(Collections.nCopies(4, ScanKind.JBIG2));
        return pages;
    }

    static List<String> poppler(Path file, int width, Path folder) {
        return List.of(
                "-scale-to-x",
                Integer.toString(width),
                "-scale-to-y",
                "-1",
                file.toString(),
                folder.resolve("peer").toString());
    }

    private static List<String> mupdf(Path file, Path folder) throws IOException {
        var out = folder.resolve("peer-%d.ppm").toString();
        return List.of("draw", "-q", "-w", Integer.toString(SCREEN), "-o", out, file.toString());
    }
}
