package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.PageTexts;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Glance;
import org.anjuan.desk.Progress;
import org.anjuan.desk.ReadCase;
import org.anjuan.desk.Words;

/**
 * How right the reading of case files is, on files whose answers are known: findings, traps, documents, facts, characters,
 * and what a page costs.
 */
final class ReadingBench implements Bench {
    private static final String NAME = "reading";
    private static final String TRUTH = "truth.json";

    private final Optional<Path> cases;

    /** @param cases a folder with a folder for each case: {@code truth.json} and beside it the case file in a folder */
    ReadingBench(Optional<Path> cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        if (cases.isEmpty()) {
            return List.of(Measure.alone(NAME, "cases with known answers (name their folder by --cases)", 0, "cases"));
        }
        var score = new ReadingScore();
        var cost = new Cost();
        var all = folders(cases.get());
        for (var each : all) {
            control.progress(
                    new Progress(cost.cases++, all.size(), each.getFileName().toString()));
            read(each, score, cost);
        }
        var measures = measures(score, cost);
        measures.addAll(characters(folder, all));
        return List.copyOf(measures);
    }

    /** Worn pages are read after everything else, so that never two recognisers are held at once. */
    private static List<Measure> characters(Path folder, List<Path> cases) throws Exception {
        try (var trial = new CharacterTrial(folder, Tesseract.find())) {
            for (var each : cases) {
                try (var glance = look(each)) {
                    for (var page : glance.caseFile().pages()) {
                        if (glance.pages().read(page).origin() == Origin.DIGITAL) {
                            trial.offer(glance, page);
                        }
                    }
                }
            }
            return trial.measures(NAME);
        }
    }

    /** What reading took. */
    private static final class Cost {
        private int cases;
        private int pages;
        private double millis;
        private double recogniser;
    }

    private static List<Path> folders(Path cases) throws IOException {
        try (var all = Files.list(cases)) {
            return all.filter(each -> Files.isRegularFile(each.resolve(TRUTH)))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Path folder, ReadingScore score, Cost cost) throws Exception {
        var truth = ReadingTruth.read(folder.resolve(TRUTH));
        try (var glance = look(folder)) {
            var texts = glance.recognised(Control.UNWATCHED);
            var pages = new ArrayList<PageText>();
            for (var page : glance.caseFile().pages()) {
                boolean digital = glance.pages().read(page).origin() == Origin.DIGITAL;
                double before = Cpu.ofAll();
                pages.add(texts.read(page));
                cost.pages += digital ? 0 : 1;
                cost.millis += digital ? 0 : Cpu.ofAll() - before;
                cost.recogniser = Math.max(cost.recogniser, Processes.mostOfStarted());
            }
            PageTexts read = page -> pages.stream()
                    .filter(text -> text.page().equals(page))
                    .findFirst()
                    .orElseGet(() -> PageText.none(page));
            var reading = new ReadCase(List.of()).read(glance.caseFile(), read, Control.UNWATCHED);
            var told = ReadFacts.of(glance.caseFile(), pages);
            score.add(
                    folder.getFileName().toString(),
                    glance.caseFile(),
                    reading,
                    truth,
                    told.officers(),
                    told.parties());
        }
    }

    private static Glance look(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            var files = all.filter(Files::isDirectory).sorted().toList();
            return switch (Glance.at(files, Words.shipped(), Control.UNWATCHED)) {
                case Answer.Yes<Glance>(var glance) -> glance;
                case Answer.No<Glance>(var why) -> throw new IOException(why);
            };
        }
    }

    private static List<Measure> measures(ReadingScore score, Cost cost) throws IOException {
        var measures = new ArrayList<Measure>();
        for (var share : score.shares()) {
            var what = String.format(Locale.ROOT, "%s (%d of %d)", share.what(), share.hits(), share.all());
            measures.add(Measure.alone(NAME, what, share.value(), "of 1"));
        }
        if (cost.pages > 0 && Cpu.isKnown()) {
            var what = String.format(Locale.ROOT, "processor time of a scanned page (%d pages)", cost.pages);
            measures.add(Measure.alone(NAME, what, cost.millis / cost.pages / 1000, "s"));
        }
        Processes.mostOfThis().ifPresent(most -> measures.add(Measure.alone(NAME, "memory at its most", most, "MB")));
        if (cost.recogniser > 0) {
            measures.add(Measure.alone(NAME, "memory of the recognising process at its most", cost.recogniser, "MB"));
        }
        score.remarks().forEach(remark -> measures.add(Measure.alone(NAME, remark, 1, "remark")));
        return measures;
    }
}
