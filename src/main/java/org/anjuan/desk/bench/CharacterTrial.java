package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Picture.Pixels;
import org.anjuan.casefile.read.Stop;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.casefile.read.ocr.Recogniser;
import org.anjuan.casefile.read.ocr.Recognition;
import org.anjuan.desk.Glance;
import org.anjuan.desk.SavePicture;

/**
 * Reads pages whose characters are known, because their files store them, from pictures worn like scans; and lets another
 * recogniser read the same pictures.
 */
final class CharacterTrial implements AutoCloseable {
    /** Every so manieth digital page is read, at most so many in all. */
    private static final int EVERY = 5;

    private static final int MOST = 20;
    private static final int LEAST_CHARACTERS = 60;

    private final Path folder;
    private final Optional<Tesseract> rival;
    private final Loading loading = Recogniser.shipped();
    private final CharacterErrors own = new CharacterErrors();
    private final CharacterErrors theirs = new CharacterErrors();
    private int offered;
    private int pages;
    private double ownMillis;
    private double theirMillis;

    CharacterTrial(Path folder, Optional<Tesseract> rival) {
        this.folder = folder;
        this.rival = rival;
    }

    /** Takes the page into the trial, or lets it pass. */
    void offer(Glance glance, PageKey page) throws IOException, InterruptedException {
        var text = glance.pages().read(page);
        var lines = text.lines().stream().map(Line::text).toList();
        boolean taken = CharacterErrors.plain(text.plain()).length() >= LEAST_CHARACTERS
                && offered++ % EVERY == 0
                && pages < MOST;
        var size = glance.caseFile().size(page);
        if (taken
                && size.isPresent()
                && glance.pages().draw(page, Recogniser.width(size.get())) instanceof Pixels clean) {
            var worn = WornPage.of(clean, pages++);
            own.add(lines, recognise(page, worn));
            if (rival.isPresent()) {
                theirs.add(lines, recognise(rival.get(), worn));
            }
        }
    }

    private String recognise(PageKey page, Pixels worn) throws IOException {
        if (!(loading instanceof Loading.Loaded(var recogniser))) {
            return "";
        }
        double before = Cpu.own();
        var read = recogniser.read(page, worn, Stop.NEVER);
        ownMillis += Cpu.own() - before;
        return read instanceof Recognition.Recognised(var text, var _) ? text.plain() : "";
    }

    private String recognise(Tesseract tesseract, Pixels worn) throws IOException, InterruptedException {
        var file = folder.resolve("page.png");
        SavePicture.save(worn, file);
        double before = Cpu.ofChildren();
        var read = tesseract.read(file);
        theirMillis += Cpu.ofChildren() - before;
        return read;
    }

    List<Measure> measures(String bench) {
        var measures = new ArrayList<Measure>();
        if (pages == 0) {
            return measures;
        }
        var errors = String.format(
                Locale.ROOT, "character error rate, %d worn pages of %d characters", pages, own.characters());
        var cost = "processor time of a worn page";
        double mine = ownMillis / pages / 1000;
        if (rival.isEmpty()) {
            measures.add(
                    Measure.alone(bench, errors + "; tesseract with chi_sim is not installed", own.rate(), "of 1"));
            measures.add(Measure.alone(bench, cost, mine, "s"));
        } else {
            var name = "tesseract, chi_sim";
            measures.add(Measure.compared(bench, errors, own.rate(), "of 1", name, theirs.rate())
                    .upTo(0.12));
            measures.add(Measure.compared(bench, cost, mine, "s", name, theirMillis / pages / 1000)
                    .upTo(1.4));
        }
        return measures;
    }

    @Override
    public void close() {
        if (loading instanceof Loading.Loaded(var recogniser)) {
            recogniser.close();
        }
    }
}
