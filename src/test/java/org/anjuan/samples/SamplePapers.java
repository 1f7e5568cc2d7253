package org.anjuan.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;

/**
 * A case file as text: papers of an invented case that is in order, each of which a test may change. A line that begins
 * with {@code #} is a title; {@code |} parts cells; {@code ---} begins a new page.
 */
public final class SamplePapers {
    private static final SourceId SOURCE = new SourceId("cd".repeat(32));
    private static final double STEP = 0.024;
    private static final double HEIGHT = 0.0125;
    private static final double WIDTH = 0.019;

    private final Map<String, String> papers = new LinkedHashMap<>();
    private final Map<String, Double> unsure = new HashMap<>();
    private double confidence = 1;
    private boolean stamped;

    /** No papers yet. */
    public static SamplePapers none() {
        return new SamplePapers();
    }

    /** Puts a paper in, or another in its place. */
    public SamplePapers with(String name, String text) {
        papers.put(name, text);
        return this;
    }

    public SamplePapers without(String... names) {
        List.of(names).forEach(papers.keySet()::remove);
        return this;
    }

    /** Changes words of a paper; they must stand in it. */
    public SamplePapers change(String name, String from, String to) {
        var text = papers.getOrDefault(name, "");
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + name);
        }
        return with(name, text.replace(from, to));
    }

    /** Puts a paper in before another. */
    public SamplePapers before(String other, String name, String text) {
        var all = new LinkedHashMap<>(papers);
        papers.clear();
        all.forEach((key, value) -> {
            if (key.equals(other)) {
                papers.put(name, text);
            }
            papers.put(key, value);
        });
        return this;
    }

    /** Every line was read with this confidence. */
    public SamplePapers readAt(double sureness) {
        confidence = sureness;
        return this;
    }

    /** The lines of some papers were read with this confidence. */
    public SamplePapers readAt(double sureness, String... names) {
        List.of(names).forEach(name -> unsure.put(name, sureness));
        return this;
    }

    /** Every page but the first bears its number in a corner, counted from 1 on the second. */
    public SamplePapers stamped() {
        stamped = true;
        return this;
    }

    /** The text of every page, in order. */
    public List<PageText> pages() {
        var pages = new ArrayList<PageText>();
        for (var paper : papers.entrySet()) {
            double sure = unsure.getOrDefault(paper.getKey(), confidence);
            for (var page : paper.getValue().split("\n---\n", 0)) {
                var laid = page(new PageKey(SOURCE, pages.size() + 1), page, sure);
                pages.add(stamped && !pages.isEmpty() ? stamped(laid, pages.size()) : laid);
            }
        }
        return pages;
    }

    private static PageText stamped(PageText page, int number) {
        var lines = new ArrayList<>(page.lines());
        lines.add(new Line("%03d".formatted(number), new Box(0.87, 0.03, 0.05, 0.013), List.of(), 0.99));
        return new PageText(page.page(), page.origin(), lines);
    }

    /** The case file the pages are of: one PDF. */
    public CaseFile file() {
        var sizes = pages().stream().map(_ -> new PageSize(595, 842)).toList();
        var source = new Source(SOURCE, "案卷.pdf", SourceKind.PDF, sizes, false, null);
        return new CaseFile(new CaseId("sample"), "sample", List.of(source), List.of());
    }

    private static PageText page(PageKey key, String text, double confidence) {
        var lines = new ArrayList<Line>();
        double y = 0.1;
        for (var words : text.strip().split("\n", 0)) {
            boolean title = words.startsWith("#");
            var shown = title ? words.substring(1).strip() : words;
            double height = title ? HEIGHT * 1.7 : HEIGHT;
            if (!shown.isBlank()) {
                lines.addAll(cells(shown, y, height, title, confidence));
            }
            y += STEP * (title ? 1.5 : 1);
        }
        return new PageText(key, confidence < 1 ? Origin.OCR : Origin.DIGITAL, lines);
    }

    private static List<Line> cells(String words, double y, double height, boolean title, double confidence) {
        var lines = new ArrayList<Line>();
        var cells = words.split("\\|", 0);
        for (int cell = 0; cell < cells.length; cell++) {
            double width = Math.min(0.76 / cells.length, cells[cell].strip().length() * WIDTH * (title ? 1.5 : 1));
            double x = title ? 0.5 - width / 2 : 0.12 + cell * 0.76 / cells.length;
            if (!cells[cell].isBlank()) {
                lines.add(new Line(
                        cells[cell].strip(), new Box(x, Math.min(y, 0.97), width, height), List.of(), confidence));
            }
        }
        return lines;
    }
}
