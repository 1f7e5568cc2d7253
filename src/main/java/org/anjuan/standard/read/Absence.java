package org.anjuan.standard.read;

import java.util.Optional;
import org.anjuan.standard.StandardProblem.Kind;

/** Reads what becomes of a group whose document is not in the case. */
final class Absence {
    static final String REASON = "absent";
    private static final String DOCUMENT = "{document}";

    private Absence() {}

    /** The reason every item of the group then has; none where the group does not apply without its document. */
    static Optional<CommonReason> read(Cursor group, String document, String partText) {
        if (!group.has("absent")) {
            return Optional.empty();
        }
        var rule = group.choice("absent", "zero", "not-applicable", "reviewer");
        if (document.isEmpty()) {
            group.report(Kind.MISSING_KEY, "document", "document");
        }
        var text = group.text("absent-text", partText);
        if (rule.equals("not-applicable")) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            group.report(Kind.MISSING_KEY, "absent-text", "absent-text");
        }
        return Optional.of(CommonReason.emptying(REASON, text.replace(DOCUMENT, document), rule.equals("reviewer")));
    }
}
