package org.anjuan.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.StandardProblem.Kind;

/** Takes down what is wrong in a standard, and knows the checks that all its places share. */
final class Report {
    private final List<StandardProblem> problems = new ArrayList<>();

    void add(Kind kind, String path, String... arguments) {
        problems.add(new StandardProblem(kind, path, 0, 0, List.of(arguments)));
    }

    List<StandardProblem> all() {
        return List.copyOf(problems);
    }

    int size() {
        return problems.size();
    }

    /** Whether the number is above zero; reported when it is not. */
    boolean positive(String path, String whose, BigDecimal number) {
        if (number.signum() <= 0) {
            add(Kind.NOT_POSITIVE, path, whose, plain(number));
        }
        return number.signum() > 0;
    }

    void notNegative(String path, String whose, BigDecimal number) {
        if (number.signum() < 0) {
            add(Kind.NEGATIVE, path, whose, plain(number));
        }
    }

    void text(String path, String whose, String text) {
        if (text.isBlank()) {
            add(Kind.NO_TEXT, path, whose);
        }
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
