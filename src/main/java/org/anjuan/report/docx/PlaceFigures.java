package org.anjuan.report.docx;

import org.anjuan.report.data.AbsenceWords;
import org.anjuan.report.data.Figures;
import org.anjuan.report.data.ProofPlace;
import org.anjuan.report.data.Words;

/** Adds the figures of where proofs are found to those of a paper. */
record PlaceFigures(Figures.Collector figures, Words words) {

    /** @param name what the names of these figures begin with */
    void add(String name, ProofPlace place) {
        switch (place) {
            case ProofPlace.InFile(var _, var _, var page, var volumePage) ->
                figures.add(name + "page", page).add(name + "volume", volumePage);
            case ProofPlace.Missing gone ->
                new AbsenceWords(words).figures(gone).forEach((figure, value) -> figures.add(name + figure, value));
            case ProofPlace.Lost _ -> {}
        }
    }
}
