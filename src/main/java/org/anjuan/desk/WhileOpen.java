package org.anjuan.desk;

import java.util.function.BooleanSupplier;

/**
 * Lets work go on as long as something holds; nobody watches it.
 *
 * @param busy whether there is something more urgent, for which the work keeps still
 */
record WhileOpen(BooleanSupplier holds, BooleanSupplier busy) implements Control {
    WhileOpen(BooleanSupplier holds) {
        this(holds, () -> false);
    }

    @Override
    public boolean cancelled() {
        return !holds.getAsBoolean();
    }

    @Override
    public boolean onHold() {
        return busy.getAsBoolean();
    }

    @Override
    public void progress(Progress progress) {
        // nobody watches
    }
}
