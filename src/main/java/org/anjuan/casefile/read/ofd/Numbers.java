package org.anjuan.casefile.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringTokenizer;

/** Reads the lists of numbers that OFD writes into attributes. */
final class Numbers {
    private static final int MOST = 1 << 20;

    /** Coordinates beyond this many millimetres mean nothing on paper. */
    private static final double FARTHEST = 1e6;

    private Numbers() {}

    /** The numbers of a list; those that are none count as 0. */
    static double[] of(String list) {
        var words = new StringTokenizer(list, " ,\t\r\n");
        var numbers = new double[Math.min(words.countTokens(), MOST)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words.nextToken());
        }
        return numbers;
    }

    static double number(String word) {
        try {
            double value =
                    word.startsWith("#") ? Integer.parseInt(word, 1, word.length(), 16) : Double.parseDouble(word);
            return Double.isFinite(value) ? Math.clamp(value, -FARTHEST, FARTHEST) : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** A list of distances in which {@code g n v} stands for n times v. */
    static double[] distances(String list) {
        var words = new StringTokenizer(list, " ,\t\r\n");
        var numbers = new double[16];
        int count = 0;
        int left = words.countTokens();
        while (left > 0 && count < MOST) {
            var word = words.nextToken();
            left--;
            int times = 1;
            if (word.equals("g") && left >= 2) {
                times = (int) Math.clamp(number(words.nextToken()), 0, MOST - count);
                word = words.nextToken();
                left -= 2;
            }
            if (count + times > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(numbers.length * 2, count + times));
            }
            Arrays.fill(numbers, count, count + times, number(word));
            count += times;
        }
        return Arrays.copyOf(numbers, count);
    }

    /** A box of place and size; empty where the list is too short. */
    static Optional<Rectangle2D> box(String list) {
        double[] four = of(list);
        return four.length < 4
                ? Optional.empty()
                : Optional.of(new Rectangle2D.Double(four[0], four[1], Math.max(0, four[2]), Math.max(0, four[3])));
    }

    /** A matrix; the one that changes nothing where the list is too short. */
    static AffineTransform matrix(String list) {
        double[] six = of(list);
        return six.length < 6 ? new AffineTransform() : new AffineTransform(six);
    }
}
