package org.anjuan.desk;

import org.anjuan.casefile.CaseFile;
import org.anjuan.review.CaseReading;
import org.anjuan.review.Noticed;

/** Tells what is read in a case with the pages that have text by now; recognises and measures nothing. */
public final class ReadSoFar {
    private final CaseReader reader;

    ReadSoFar(CaseReader reader) {
        this.reader = reader;
    }

    /**
     * What is read in the case; takes up to a second or so where it was not kept.
     *
     * @param said holds what a person corrected
     */
    public CaseReading of(CaseFile file, Noticed said) {
        reader.pages().know(file);
        return reader.known(file, said.corrections());
    }
}
