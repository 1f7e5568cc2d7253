package org.anjuan.casefile.read.ocr;

/** What came of loading the recogniser. */
public sealed interface Loading {
    /** It can be asked. */
    record Loaded(Recogniser recogniser) implements Loading {}

    /**
     * It cannot be used on this machine; everything else can.
     *
     * @param detail class of what went wrong, for the log
     */
    record Unfit(Cause cause, String detail) implements Loading {}

    /** Why it cannot be used; each has its sentence in the program's words. */
    enum Cause {
        /** A file that travels with the program is not there. */
        MODELS_MISSING,
        /** A file that travels with the program is not what it was. */
        MODELS_DAMAGED,
        /** The machinery for the models does not run here. */
        MACHINE
    }
}
