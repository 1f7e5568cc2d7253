package org.anjuan.standard.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.anjuan.standard.Dimension;
import org.anjuan.standard.Formula;
import org.anjuan.standard.Part;
import org.anjuan.standard.Rounding;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.VetoOutcome;

/**
 * A standard to begin with where there is none to begin from: one part with one item, both still to be written.
 *
 * @param part the title of the part
 * @param dimension the name of the only dimension
 * @param grades names from best to worst, three of them
 */
public record NewStandard(String title, String caseKind, String part, String dimension, List<String> grades) {
    private static final String PART = "A";
    private static final String DIMENSION = "all";
    private static final Rounding ROUNDING = new Rounding(2, RoundingMode.HALF_UP, BigDecimal.ZERO, true);

    public NewStandard {
        grades = List.copyOf(grades);
    }

    /** The standard under an id and version. */
    public Standard named(StandardRef ref) {
        var empty = new Standard(
                ref,
                title,
                caseKind,
                "",
                null,
                List.of(),
                List.of(),
                List.of(new Dimension(DIMENSION, dimension)),
                List.of(),
                new Formula.Sum(),
                ROUNDING,
                Grades.usual(grades),
                new VetoOutcome.Decided(BigDecimal.ZERO, grades.getLast(), false));
        var group = new Blank(empty).group(PART, null, Part.Kind.EARN);
        return new StandardForm(empty)
                .parts(List.of(new Part(PART, part, Part.Kind.EARN, "", List.of(group))))
                .made();
    }
}
