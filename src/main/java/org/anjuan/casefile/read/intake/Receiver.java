package org.anjuan.casefile.read.intake;

/** Takes the files of a walk, one at a time, in their natural order, on the walking thread. */
@FunctionalInterface
public interface Receiver {
    /** Takes one file; a private copy behind it is deleted as soon as this returns. */
    void take(Offer offer);

    /** Told after every file and now and then while a large one is unpacked. */
    default void progress(Progress progress) {}
}
