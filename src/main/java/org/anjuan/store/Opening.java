package org.anjuan.store;

import java.util.List;

/** What came of asking for a workspace. */
public sealed interface Opening {
    /** It is open, and nobody else can open it until the store is closed or the process ends. */
    record Opened(Store store) implements Opening {}

    /**
     * It stays closed, and nothing in it was changed.
     *
     * @param facts what a sentence about it names, as its reason says
     */
    record Refused(Reason reason, List<String> facts) implements Opening {
        public Refused {
            facts = List.copyOf(facts);
        }
    }

    /** The causes; each has its sentence in the program's words. */
    enum Reason {
        /** Another window or program has it open. No facts. */
        LOCKED,
        /** A newer program wrote it. Facts: its schema version, the newest this program knows. */
        NEWER,
        /** The folder holds no workspace of this program. No facts. */
        NOT_A_WORKSPACE,
        /** The database is cut short, altered or gone. Facts: what was met, in technical words. */
        DAMAGED,
        /** Nothing can be written there. No facts. */
        READ_ONLY,
        /** No space is left. No facts. */
        DISK_FULL,
        /** It lies on a network share, where two PCs would spoil it for each other. Facts: the kind of share. */
        ON_NETWORK,
        /** It could not be brought to this program's version. Facts: its version, this program's, technical words. */
        MIGRATION_FAILED
    }

    static Refused refused(Reason reason, String... facts) {
        return new Refused(reason, List.of(facts));
    }
}
