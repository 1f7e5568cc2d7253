package org.anjuan.check.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether two texts that were recognised from pictures are the same. */
public final class Likeness {
    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private Likeness() {}

    /**
     * Whether they say the same: every figure of one is one of the other, and nearly all characters pair by pair.
     *
     * @param least part of the pairs, 0 to 1, that both must have
     */
    public static boolean of(String one, String other, double least) {
        return figures(one).equals(figures(other)) && shared(one, other) >= least;
    }

    private static Map<String, Integer> figures(String words) {
        var figures = new HashMap<String, Integer>();
        FIGURES.matcher(words).results().forEach(match -> figures.merge(match.group(), 1, Integer::sum));
        return figures;
    }

    /** Twice the pairs both have, of the pairs of both. */
    private static double shared(String one, String other) {
        var pairs = pairs(one);
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        int both = 0;
        for (var pair : pairs(other).entrySet()) {
            both += Math.min(pair.getValue(), pairs.getOrDefault(pair.getKey(), 0));
        }
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static Map<String, Integer> pairs(String words) {
        var pairs = new HashMap<String, Integer>();
        for (int at = 0; at + 1 < words.length(); at++) {
            pairs.merge(words.substring(at, at + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
