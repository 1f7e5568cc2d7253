package org.anjuan.desk;

/** Can be cancelled like the work it is a part of, but tells nothing of how far it is: the whole tells its own. */
record Quiet(Control outer) implements Control {
    @Override
    public boolean cancelled() {
        return outer.cancelled();
    }

    @Override
    public void progress(Progress progress) {
        // the whole tells its own
    }
}
