package org.anjuan.standard.read.table;

import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Meaning;
import org.jspecify.annotations.Nullable;

/** Writes what a single reason says it leads to, with the grades of the table. */
final class Outcomes {
    private final GradeLines grades;

    Outcomes(GradeLines grades) {
        this.grades = grades;
    }

    /** What becomes of the case; null where it is what the whole standard says of vetoes. */
    @Nullable
    Yaml of(Meaning.Outcome outcome) {
        return switch (outcome) {
            case ZERO -> null;
            case FAILS -> failing().made();
            case STOPS -> failing().put("scoring", "stop").made();
            case MINUS_HUNDRED -> new YamlFields().put("minus", "100").made();
        };
    }

    /** What becomes of the case by all that was said of one veto. */
    Yaml of(VetoSaid said) {
        return said.made(grades.best(), grades.lowest());
    }

    /** The case cannot have the best grade. */
    Yaml barsBest() {
        return new YamlFields().put("bar", grades.best()).made();
    }

    private YamlFields failing() {
        return new YamlFields().put("total", "none").put("grade", grades.lowest());
    }
}
