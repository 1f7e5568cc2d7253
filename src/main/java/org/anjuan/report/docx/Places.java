package org.anjuan.report.docx;

import org.anjuan.report.data.AbsenceWords;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.report.data.ProofPlace;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Says where proofs are found. */
final class Places {
    private Places() {}

    /**
     * Where one proof of a deduction is found.
     *
     * @param number of the proof within the deduction, from 1
     */
    static void say(Lines lines, XWPFParagraph paragraph, DeductionRow row, int number) {
        say(lines, paragraph, row.places().get(number - 1), CaseFigures.prefix(row, number));
    }

    /**
     * Where one proof is found.
     *
     * @param prefix of the names of its figures
     */
    static void say(Lines lines, XWPFParagraph paragraph, ProofPlace place, String prefix) {
        switch (place) {
            case ProofPlace.InFile(var _, var file, var _, var _) -> {
                lines.text(paragraph, file);
                lines.sentence(paragraph, "place.page", prefix);
            }
            case ProofPlace.Missing gone -> {
                lines.sentence(paragraph, "place.missing");
                lines.text(paragraph, gone.document());
                AbsenceWords.key(gone).ifPresent(key -> lines.sentence(paragraph, key, prefix));
            }
            case ProofPlace.Lost _ -> lines.sentence(paragraph, "place.lost");
        }
    }
}
