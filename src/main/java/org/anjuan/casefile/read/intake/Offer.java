package org.anjuan.casefile.read.intake;

import java.nio.file.Path;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Refusal;
import org.anjuan.casefile.SourceKind;

/** One file met on the way: readable by its first looks, or turned away. */
public sealed interface Offer {

    /**
     * A file of a kind the program reads.
     *
     * @param name the name within the case, with {@code /} between folders
     * @param path where its bytes are: the original, or a private copy that is gone when the receiver returns
     * @param bytes its length
     */
    record Fit(String name, Path path, SourceKind kind, long bytes) implements Offer {}

    /** A file, folder or archive that was not taken. */
    record TurnedAway(Refusal refusal) implements Offer {}

    static Offer turnedAway(String name, Problem problem) {
        return new TurnedAway(new Refusal(name, problem));
    }
}
