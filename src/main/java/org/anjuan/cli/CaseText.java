package org.anjuan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.Source;
import org.anjuan.desk.Glance;
import org.anjuan.desk.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code case text}: the lines of text with their boxes, given out page by page. */
@Command(name = "text")
final class CaseText extends CaseVerb {
    private record TextLine(String text, List<Double> box, double confidence) {}

    private record TextPage(String file, int page, double width, double height, String origin, List<TextLine> lines) {}

    /** What gets the pages one after the other. */
    private interface Sheets {
        void take(TextPage page);
    }

    @Option(names = "--page", paramLabel = "N")
    private @Nullable Integer page;

    @Option(names = "--ocr")
    private boolean ocr;

    @Mixin
    private PageChoice choice = new PageChoice();

    CaseText(Door door) {
        super(door);
    }

    @Override
    int look(Glance glance) throws IOException {
        var file = glance.caseFile();
        var pages = pages(file);
        if (pages.isEmpty()) {
            return noSuchPage(file, choice, page == null ? 1 : page);
        }
        if (json()) {
            asJson(glance, pages);
        } else {
            read(glance, pages, this::asLines);
        }
        return page == null && !choice.namesFile() ? ofWhole(file) : Exit.DONE;
    }

    private List<PageKey> pages(CaseFile file) {
        if (page != null) {
            return choice.page(file, page).stream().toList();
        }
        return choice.namesFile()
                ? file.pages().stream()
                        .filter(any -> choice.source(file)
                                .map(Source::id)
                                .filter(any.source()::equals)
                                .isPresent())
                        .toList()
                : file.pages();
    }

    private void asJson(Glance glance, List<PageKey> pages) throws IOException {
        try (var json = terminal().jsonAsItComes()) {
            json.writeStartObject();
            json.writeArrayPropertyStart("pages");
            read(glance, pages, json::writePOJO);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void asLines(TextPage sheet) {
        terminal().line(words().say("cli.text.page", sheet.file(), sheet.page()));
        sheet.lines().forEach(line -> terminal().line(line.text()));
        if (sheet.lines().isEmpty()) {
            terminal().line(words().say("cli.text.none"));
        }
    }

    private void read(Glance glance, List<PageKey> pages, Sheets sheets) throws IOException {
        watched(control -> {
            var texts = ocr ? glance.recognised(control) : glance.pages();
            int done = 0;
            for (var each : pages) {
                control.progress(new Progress(done++, pages.size(), ""));
                var text = texts.read(each);
                sheets.take(page(glance.caseFile(), text, glance.pages().quarters(each)));
            }
            return done;
        });
    }

    /** The page as a person holds it to read: a scan that lies on its side is turned upright. */
    private static TextPage page(CaseFile file, PageText text, int quarters) {
        var key = text.page();
        var size = file.size(key).orElseThrow();
        boolean onItsSide = quarters % 2 == 1;
        return new TextPage(
                file.source(key.source()).orElseThrow().name(),
                key.number(),
                rounded(onItsSide ? size.height() : size.width(), 100),
                rounded(onItsSide ? size.width() : size.height(), 100),
                text.origin().name().toLowerCase(Locale.ROOT),
                text.lines().stream().map(line -> line(line, quarters)).toList());
    }

    private static TextLine line(Line line, int quarters) {
        return new TextLine(line.text(), box(line.box().turned(quarters)), rounded(line.confidence(), 1000));
    }

    private static List<Double> box(Box box) {
        return List.of(
                rounded(box.x(), 100_000),
                rounded(box.y(), 100_000),
                rounded(box.width(), 100_000),
                rounded(box.height(), 100_000));
    }

    private static double rounded(double value, int steps) {
        return (double) Math.round(value * steps) / steps;
    }
}
