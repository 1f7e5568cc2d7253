package org.anjuan.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.casefile.TimeLine;
import org.anjuan.casefile.TimeLine.Span;
import org.anjuan.casefile.TimeLine.Stretch;
import org.anjuan.report.data.CleanText;
import org.anjuan.report.data.Words;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The procedure of a case as a picture in its table: steps by day, legal periods as bars. */
final class CaseTimeLine {
    /** On paper, in millimetres. */
    private static final double WIDEST = 255;

    private static final double TALLEST = 150;

    private final XWPFDocument document;
    private final Lines lines;
    private final TimeLine line;

    CaseTimeLine(XWPFDocument document, Lines lines, TimeLine line) {
        this.document = document;
        this.lines = lines;
        this.line = line;
    }

    /** Nothing where nothing was read. */
    void put() {
        if (line.steps().isEmpty()) {
            return;
        }
        lines.sentence(Sheet.styled(document.createParagraph(), Style.FORM_HEADING), "timeline.heading");
        var picture =
                TimeLineChart.draw(line, line.spans().stream().map(this::said).toList());
        double scale = Math.min(WIDEST / picture.width(), TALLEST / picture.height());
        var paragraph = Sheet.styled(document.createParagraph(), Style.PICTURE);
        paragraph.setKeepNext(true);
        try (var png = new ByteArrayInputStream(picture.png())) {
            paragraph
                    .createRun()
                    .addPicture(
                            png,
                            PictureType.PNG,
                            "timeline.png",
                            emu(picture.width() * scale),
                            emu(picture.height() * scale));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("A PNG in memory was refused", e);
        }
        lines.sentence(Sheet.styled(document.createParagraph(), Style.NOTE), "timeline.caption");
    }

    private static int emu(double millimetres) {
        return (int) Math.round(millimetres * Units.EMU_PER_CENTIMETER / 10);
    }

    private TimeLineChart.Said said(Span span) {
        var more = span.stretches().stream().map(this::more).collect(Collectors.joining());
        var count = words().of("timeline.count." + span.unit(), Map.of("count", Integer.toString(span.count())));
        return new TimeLineChart.Said(
                words().of("timeline.period", Map.of("name", span.name(), "count", count, "more", more)), came(span));
    }

    private String more(Stretch stretch) {
        return words().of(
                        "timeline.more." + stretch.effect(),
                        Map.of("name", CleanText.line(stretch.name()), "days", Integer.toString(stretch.days())));
    }

    private String came(Span span) {
        var values = Map.of("due", String.valueOf(span.due()), "off", Integer.toString(span.off()));
        return switch (span.state()) {
            case UNKNOWN -> words().of("timeline.unknown");
            case OPEN -> words().of("timeline.open", values);
            case KEPT -> words().of("timeline.kept." + span.demand(), values);
            case BROKEN -> words().of("timeline.broken." + span.demand(), values);
        };
    }

    private Words words() {
        return lines.words();
    }
}
