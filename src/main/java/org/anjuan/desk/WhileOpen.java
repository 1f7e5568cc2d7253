package org.anjuan.desk;

import java.util.function.BooleanSupplier;

/** Lets work go on as long as something holds; nobody watches it. */
record WhileOpen(BooleanSupplier holds) implements Control {
    @Override
    public boolean cancelled() {
        return !holds.getAsBoolean();
    }

    @Override
    public void progress(Progress progress) {
        // nobody watches
    }
}
