package org.anjuan.casefile.read.intake;

import java.util.Comparator;

/** Orders names as people number them: 2 before 10, folders by their names on the way down. */
final class NaturalOrder implements Comparator<String> {
    static final Comparator<String> OF_NAMES = new NaturalOrder().thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int leftEnd = chunkEnd(left, i);
            int rightEnd = chunkEnd(right, j);
            int order = compareChunks(left.substring(i, leftEnd), right.substring(j, rightEnd));
            if (order != 0) {
                return order;
            }
            i = leftEnd;
            j = rightEnd;
        }
        return Integer.compare(left.length() - i, right.length() - j);
    }

    /** A run of digits is one chunk, every other character its own. */
    private static int chunkEnd(String name, int from) {
        int end = from + 1;
        while (digit(name.charAt(from)) && end < name.length() && digit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareChunks(String left, String right) {
        if (!digit(left.charAt(0)) || !digit(right.charAt(0))) {
            return Integer.compare(rank(left.charAt(0)), rank(right.charAt(0)));
        }
        String a = withoutZeros(left);
        String b = withoutZeros(right);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    /** The folder separator comes before every other character, so that a folder's files stay together. */
    private static int rank(char character) {
        return character == '/' ? -1 : Character.toLowerCase(character);
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }
}
