package org.anjuan.check.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Seen;

/** 立案: when the head of the organ agreed that a case be opened. */
public final class Filing {
    /** The head's row with an unfilled day and nothing before it. */
    private static final Pattern EMPTY =
            Pattern.compile("(?:主要|主管|行政|机关|单位|部门|局)?(?:负责人|领导)(?:审批|审核|批示)?意见:?(?:签名|签字|[(]?盖章[)]?|[:,。])*(?:20)?年月日");

    private Filing() {}

    /** Whether the head's opinion is left open, so that a day on the paper is that of somebody who signed before. */
    public static boolean isOpen(Paper paper) {
        return paper.says(EMPTY) || Elements.unwrittenOpinion(paper).isPresent();
    }

    /** The day the case was opened; none where the paper has days only of those who proposed it. */
    public static Optional<Seen<LocalDate>> day(CaseFacts facts) {
        return facts.first("P02").filter(paper -> !isOpen(paper)).flatMap(Paper::day);
    }
}
