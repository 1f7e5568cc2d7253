package org.anjuan.casefile;

import java.util.List;

/**
 * One line of text on a page.
 *
 * @param stops where each character begins along the line, in parts of the box's longer side, with one more for the
 *     end: {@code text.length() + 1} rising numbers from 0 to 1; or empty when only the whole line was placed
 * @param confidence 0 to 1; 1 for digital text
 */
public record Line(String text, Box box, List<Double> stops, double confidence) {
    public Line {
        stops = List.copyOf(stops);
        if (!stops.isEmpty() && stops.size() != text.length() + 1) {
            throw new IllegalArgumentException(
                    "One stop more than characters: " + stops.size() + " for " + text.length());
        }
    }

    /** The box of the characters from {@code begin} to before {@code end}. */
    public Box part(int begin, int end) {
        double from = stop(begin);
        double to = stop(end);
        return vertical()
                ? Box.between(box.x(), box.y() + from * box.height(), box.right(), box.y() + to * box.height())
                : Box.between(box.x() + from * box.width(), box.y(), box.x() + to * box.width(), box.bottom());
    }

    /** Whether its characters stand one below the other. */
    public boolean vertical() {
        return text.length() > 1 && box.height() > box.width() * 2;
    }

    private double stop(int index) {
        if (text.isEmpty()) {
            return 0;
        }
        return stops.isEmpty() ? (double) index / text.length() : stops.get(index);
    }
}
