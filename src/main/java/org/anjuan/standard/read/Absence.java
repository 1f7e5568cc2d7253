package org.anjuan.standard.read;

import java.util.Optional;
import org.anjuan.standard.StandardProblem.Kind;

/** Reads what becomes of a group, or of an item, whose document is not in the case. */
final class Absence {
    static final String REASON = "absent";
    private static final String DOCUMENT = "{document}";

    private Absence() {}

    /** The document without which what stands there does not apply, or the one of what stands above. */
    static String onlyWith(Cursor of, String document, String above) {
        boolean isSaid = of.has("absent") && of.text("absent", "").equals("not-applicable");
        return isSaid ? document : above;
    }

    /**
     * The reason every item then has; none where nothing applies without the document.
     *
     * @param partText the words of the part, used where there are none of its own
     * @param cost what is emptied, in the words of a cost
     */
    static Optional<CommonReason> read(Cursor of, String document, String partText, String cost) {
        if (!of.has("absent")) {
            return Optional.empty();
        }
        var rule = of.choice("absent", "zero", "not-applicable", "reviewer");
        if (document.isEmpty()) {
            of.report(Kind.MISSING_KEY, "document", "document");
        }
        var text = of.text("absent-text", partText);
        if (rule.equals("not-applicable")) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            of.report(Kind.MISSING_KEY, "absent-text", "absent-text");
        }
        return Optional.of(
                CommonReason.emptying(REASON, text.replace(DOCUMENT, document), cost, rule.equals("reviewer")));
    }
}
