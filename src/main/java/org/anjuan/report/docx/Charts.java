package org.anjuan.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;

/** Puts charts into a document, each with its caption below. */
final class Charts {
    /** Width on paper in millimetres. */
    private static final double WIDTH = 150;

    private Charts() {}

    static void put(Page page, List<BarChart.Bar> bars, Optional<BigDecimal> line, String caption) {
        var lineLabel = line.map(
                value -> page.lines().words().of("circular.chart.line", Map.of("average", value.toPlainString())));
        var chart = BarChart.draw(bars, line, lineLabel.orElse(""));
        var paragraph = page.paragraph(Style.PICTURE);
        paragraph.setKeepNext(true);
        int width = (int) Math.round(WIDTH * Units.EMU_PER_CENTIMETER / 10);
        int height = (int) Math.round((double) width * chart.height() / chart.width());
        try (var png = new ByteArrayInputStream(chart.png())) {
            paragraph.createRun().addPicture(png, PictureType.PNG, "chart.png", width, height);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("A PNG in memory was refused", e);
        }
        page.sentence(Style.CAPTION, caption);
    }
}
