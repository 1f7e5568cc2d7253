package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.anjuan.desk.Experience;
import org.anjuan.desk.Phrase;
import org.anjuan.desk.Precedent;
import org.anjuan.review.Deduction;

/** What was deducted before, in this case and in other reviews, as a help to judge alike and to write less. */
public final class PrecedentsModel {
    private final ReadOnlyObjectWrapper<Experience> experience =
            new ReadOnlyObjectWrapper<>(this, "experience", Experience.NONE);
    private Function<Deduction, List<Precedent>> here = _ -> List.of();

    /** What was deducted in other reviews. */
    public ReadOnlyObjectProperty<Experience> experienceProperty() {
        return experience.getReadOnlyProperty();
    }

    /** From now on this is known of other reviews. */
    public void learn(Experience known) {
        experience.set(known);
    }

    /** From now on this tells what the same reason cost elsewhere in the case. */
    public void learnHere(Function<Deduction, List<Precedent>> known) {
        here = known;
    }

    /** What the same reason cost otherwise, in this case and then in others of the round; each number of points once. */
    List<Precedent> otherwise(Deduction deduction) {
        var each = new LinkedHashMap<BigDecimal, Precedent>();
        Stream.concat(here.apply(deduction).stream(), experience.get().otherwise(deduction).stream())
                .filter(other -> other.deduction().points().compareTo(deduction.points()) != 0)
                .forEach(other -> each.putIfAbsent(other.deduction().points().stripTrailingZeros(), other));
        return List.copyOf(each.values());
    }

    /** What was written on such deductions before. */
    List<Phrase> phrases(Deduction deduction) {
        return experience.get().phrases(deduction.item(), deduction.reason());
    }
}
