package org.anjuan.standard.read.workbook;

import java.util.Set;
import java.util.function.Supplier;

/** Numbers for reasons that were added without one: r1, r2 … but for those that stand there. */
final class FreeNumbers implements Supplier<String> {
    private final Set<String> taken;
    private int last;

    FreeNumbers(Set<String> taken) {
        this.taken = Set.copyOf(taken);
    }

    @Override
    public String get() {
        String number;
        do {
            number = "r" + ++last;
        } while (taken.contains(number));
        return number;
    }
}
