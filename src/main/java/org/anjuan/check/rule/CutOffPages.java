package org.anjuan.check.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjuan.casefile.Line;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Scan;

/** SM-04: Pages whose writing runs off the edge of the picture. */
final class CutOffPages implements Check {
    private static final List<String> SIDES = List.of("上边", "右边", "下边", "左边");

    @Override
    public String id() {
        return "SM-04";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        for (var scan : facts.scans()) {
            var cut = IntStream.range(0, SIDES.size())
                    .filter(side -> isCut(scan, side, notes))
                    .mapToObj(SIDES::get)
                    .collect(Collectors.joining("、"));
            if (!cut.isEmpty()) {
                notes.suggest("cut", Map.of("side", cut), scan.sure(), List.of(scan.page()));
            }
        }
    }

    private static boolean isCut(Scan scan, int index, Notes notes) {
        var side = scan.side(index);
        boolean upright = index % 2 == 0;
        double near = notes.figure("near-per-1000", 8) / 1000.0;
        long lines = scan.lines().stream().filter(reaches(index, near)).count();
        return side.touches() >= notes.figure("touches", 4)
                && Scan.below(side.covered(), notes.figure("covered-percent", 40))
                && lines >= (upright ? 1 : notes.figure("lines", 3));
    }

    private static Predicate<Line> reaches(int side, double near) {
        return switch (side) {
            case 0 -> line -> line.box().y() < near;
            case 1 -> line -> line.box().right() > 1 - near;
            case 2 -> line -> line.box().bottom() > 1 - near;
            default -> line -> line.box().x() < near;
        };
    }
}
