package org.anjuan.check.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.SourceId;
import org.junit.jupiter.api.Test;

/** Cells of a dense table part where its columns begin, and lines of prose below it do not widen them. */
class ColumnsTest {
    private static final PageKey PAGE = new PageKey(new SourceId("7".repeat(64)), 1);
    private static final double CHARACTER = 0.02;

    /** What is read where a line that fills its first column stands below rows of three columns. */
    private static String belowThreeRows(String words) {
        return read(List.of(
                row(0.2, "检查人", 0.2, "宁静", 0.4, "科员"),
                row(0.24, "被检查人", 0.2, "卓敏", 0.4, "院长"),
                row(0.28, "在场人", 0.2, "田禾", 0.4, "主任"),
                full(0.32, words)));
    }

    @Test
    void aCellThatFillsItsColumnIsPartedFromTheNextWhereThatBegins() {
        assertThat(belowThreeRows("被询问人 田禾")).endsWith("被询问人\t田禾\n");
    }

    @Test
    void wordsThatMeetNoColumnStayTogether() {
        assertThat(belowThreeRows("笔录人 田禾")).endsWith("笔录人 田禾\n");
    }

    @Test
    void aSignatureBelowAFormWidensNoColumnOfLabels() {
        var lines = new ArrayList<>(List.of(
                List.of(line("2025年3", 0.217, 0.131)),
                List.of(line("月18日9", 0.217, 0.151)),
                List.of(line("询问时间", 0.11, 0.162)),
                List.of(line("地点", 0.36, 0.162)),
                List.of(line("时30分至", 0.217, 0.172)),
                List.of(line("11时00分", 0.217, 0.192)),
                List.of(line("被询问人", 0.11, 0.23), line("卓敏", 0.217, 0.23)),
                List.of(line("询问人：宁静、路遥", 0.11, 0.7), line("2025年3月18日", 0.4, 0.7))));
        assertThat(read(lines)).startsWith("询问时间\t2025年3月18日9时30分至11时00分\t地点\n");
    }

    private static List<Line> row(double y, String first, double x, String second, double further, String third) {
        return List.of(line(first, 0.1, y), line(second, x, y), line(third, further, y));
    }

    /** A line of cells that were read as one, with a blank between them that is too narrow to part them. */
    private static List<Line> full(double y, String words) {
        return List.of(line(words, 0.1, y));
    }

    private static Line line(String words, double x, double y) {
        return new Line(words, new Box(x, y, words.length() * CHARACTER, 0.0143), List.of(), 1);
    }

    private static String read(List<List<Line>> rows) {
        var lines = rows.stream().flatMap(List::stream).toList();
        return Script.loose(List.of(new PageText(PAGE, Origin.DIGITAL, lines))).text();
    }
}
