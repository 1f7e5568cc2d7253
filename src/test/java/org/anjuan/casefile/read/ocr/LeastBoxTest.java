package org.anjuan.casefile.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.anjuan.casefile.read.ocr.LeastBox.Point;
import org.junit.jupiter.api.Test;

/** Rectangles turned by any angle are found again. */
class LeastBoxTest {
    @Property(tries = 200)
    void aTurnedRectangleIsItsOwnLeastBox(@ForAll @DoubleRange(min = -80, max = 80) double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        var corners = Stream.of(new Point(-50, -5), new Point(50, -5), new Point(50, 5), new Point(-50, 5))
                .map(corner -> new Point(
                        200 + corner.x() * cos - corner.y() * sin, 100 + corner.x() * sin + corner.y() * cos));

        var box = LeastBox.around(sorted(corners));

        assertThat(box.length()).isEqualTo(100, within(1e-6));
        assertThat(box.height()).isEqualTo(10, within(1e-6));
        assertThat(box.x()).isEqualTo(200, within(1e-6));
        assertThat(box.y()).isEqualTo(100, within(1e-6));
        assertThat(Math.abs(box.alongX())).isEqualTo(cos, within(1e-6));
    }

    @Test
    void theDirectionPointsToTheRightOrDown() {
        var level = LeastBox.around(sorted(Stream.of(new Point(0, 0), new Point(9, 0), new Point(9, 2))));
        var steep = LeastBox.around(sorted(Stream.of(new Point(0, 0), new Point(2, 9), new Point(2, 0))));

        assertThat(level.alongX()).isPositive();
        assertThat(steep.alongY()).isPositive();
        assertThat(steep.steep()).isTrue();
    }

    @Test
    void pointsInOneLineOrPlaceHaveNoHeight() {
        var line = LeastBox.around(sorted(DoubleStream.of(1, 2, 3).mapToObj(x -> new Point(x, x))));
        var place = LeastBox.around(List.of(new Point(4, 5)));

        assertThat(line.height()).isEqualTo(0, within(1e-9));
        assertThat(line.length()).isEqualTo(Math.hypot(2, 2), within(1e-9));
        assertThat(place.length()).isZero();
        assertThat(place.x()).isEqualTo(4);
    }

    private static List<Point> sorted(Stream<Point> points) {
        return points.sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
    }
}
