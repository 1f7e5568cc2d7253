package org.anjuan.casefile.read.intake;

import java.util.Optional;
import java.util.function.Function;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.pdf.Unlocking;

/** Takes the files of a walk, one at a time, in their natural order, on the walking thread. */
@FunctionalInterface
public interface Receiver {
    /** Takes one file; a private copy behind it is deleted as soon as this returns. */
    void take(Offer offer);

    /**
     * Asked when the first locked file of an archive is met; who knows no password leaves it locked.
     *
     * @param lock tries a password
     * @return empty when one fitted, else why the archive stays locked
     */
    default Optional<Problem> unlock(String archive, Function<String, Unlocking.Result> lock) {
        return Optional.of(Problem.of(Reason.ENCRYPTED));
    }

    /** Told after every file and now and then while a large one is unpacked. */
    default void progress(Progress progress) {}
}
