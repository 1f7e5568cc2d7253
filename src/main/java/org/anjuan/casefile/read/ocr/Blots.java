package org.anjuan.casefile.read.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.anjuan.casefile.read.ocr.LeastBox.Point;

/** Finds the connected regions of a map of likelihoods: each is a line of writing, a little shrunk. */
final class Blots {
    private static final float LIKELY = 0.3f;

    private final float[] map;
    private final int width;
    private final boolean[] seen;
    private int[] waiting = new int[1024];
    private int waits;

    /**
     * The regions of a map.
     *
     * @param map likelihoods from 0 to 1, rows from the top
     */
    Blots(float[] map, int width) {
        this.map = map;
        this.width = width;
        this.seen = new boolean[map.length];
    }

    /**
     * One region.
     *
     * @param edge its leftmost and rightmost points of each row, sorted by x, then y
     * @param likelihood mean over its points, 0 to 1
     */
    record Blot(List<Point> edge, double likelihood, int points) {}

    /** Hands on each region, from the top of the page on. */
    void each(Consumer<Blot> taker) {
        for (int start = 0; start < map.length; start++) {
            if (!seen[start] && map[start] > LIKELY) {
                taker.accept(fill(start));
            }
        }
    }

    private Blot fill(int start) {
        int top = start / width;
        var left = new ArrayList<Integer>();
        var right = new ArrayList<Integer>();
        double sum = 0;
        int points = 0;
        reach(start);
        while (waits > 0) {
            int at = waiting[--waits];
            int x = at % width;
            int row = at / width - top;
            while (left.size() <= row) {
                left.add(Integer.MAX_VALUE);
                right.add(-1);
            }
            left.set(row, Math.min(left.get(row), x));
            right.set(row, Math.max(right.get(row), x));
            sum += map[at];
            points++;
            reachAround(at, x);
        }
        return new Blot(edge(top, left, right), sum / points, points);
    }

    /** Neighbours on all eight sides, so that hairline breaks do not split a line. */
    private void reachAround(int at, int x) {
        for (int down = -1; down <= 1; down++) {
            int row = at + down * width;
            if (row < 0 || row >= map.length) {
                continue;
            }
            if (x > 0) {
                reach(row - 1);
            }
            reach(row);
            if (x < width - 1) {
                reach(row + 1);
            }
        }
    }

    private void reach(int at) {
        if (at >= 0 && at < map.length && !seen[at] && map[at] > LIKELY) {
            seen[at] = true;
            if (waits == waiting.length) {
                waiting = Arrays.copyOf(waiting, waits * 2);
            }
            waiting[waits++] = at;
        }
    }

    private static List<Point> edge(int top, List<Integer> left, List<Integer> right) {
        var edge = new ArrayList<Point>();
        for (int row = 0; row < left.size(); row++) {
            edge.add(new Point(left.get(row), top + row));
            edge.add(new Point(right.get(row) + 1.0, top + row));
            edge.add(new Point(left.get(row), top + row + 1.0));
            edge.add(new Point(right.get(row) + 1.0, top + row + 1.0));
        }
        edge.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        return edge;
    }
}
