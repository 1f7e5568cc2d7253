package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.table.Assumed.What;
import org.jspecify.annotations.Nullable;

/** Makes the figures of the whole of what a table says, and notes what it does not say. */
final class DraftFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Draft draft;
    private final Counted counted;
    private final List<Assumed> assumed = new ArrayList<>();

    DraftFigures(Draft draft, Counted counted) {
        this.draft = draft;
        this.counted = counted;
    }

    /**
     * What was made of the rows.
     *
     * @param earning ids of the parts that earn points
     * @param deducts whether a part takes points
     * @param vetoes what the vetoes of the rows themselves lead to; none where there are no vetoes
     * @param declared what the table says all items are worth, null where it does not
     * @param sum what they are worth
     * @param conditional the rows that are not always judged and do not say what becomes of their points
     */
    record Counted(
            List<String> earning,
            boolean deducts,
            List<VetoSaid> vetoes,
            @Nullable BigDecimal declared,
            BigDecimal sum,
            List<Place> conditional) {}

    /** What was assumed so far. */
    List<Assumed> assumed() {
        return List.copyOf(assumed);
    }

    /** The figures under their keys. */
    Yaml.Fields made() {
        var file = new YamlFields().put("formula", formula()).put("not-applicable", without());
        file.putIfAny(
                "deductions",
                new YamlFields()
                        .put("listed-only", draft.remarks.listedOnly)
                        .put("waivers", draft.remarks.waivers)
                        .made());
        return file.put("rounding", rounding())
                .put("grades", grades())
                .put("veto", veto())
                .made();
    }

    private boolean isCatalogue() {
        return counted.deducts() && counted.earning().isEmpty();
    }

    private boolean isScaled() {
        return draft.remarks.scaled && !counted.earning().isEmpty();
    }

    /** What the whole is scaled to, whatever the number of parts: a part for itself only where there is one. */
    private Yaml share() {
        var worth = Sentences.plain(draft.remarks.ofHundred ? HUNDRED : full());
        assume(What.FORMULA, Sentences.of("formula.share", worth));
        if (counted.earning().size() > 1) {
            return new YamlFields()
                    .put("kind", "base-plus-share")
                    .put("base", "0")
                    .put("weight", worth)
                    .made();
        }
        return new YamlFields()
                .put("kind", "by-parts")
                .put(
                        "parts",
                        new YamlFields()
                                .put(counted.earning().getFirst(), worth)
                                .made())
                .made();
    }

    private Yaml formula() {
        if (isScaled()) {
            return share();
        }
        if (draft.remarks.scaled) {
            assume(What.SCALED, "");
        }
        var kind = isCatalogue() ? "from-full" : "sum";
        assume(What.FORMULA, Sentences.of("formula." + kind));
        return new YamlFields()
                .put("kind", kind)
                .put("full", isCatalogue() ? "100" : "")
                .made();
    }

    /** Where points are only added up, what is not judged counts in full, as offices mean it that do not say. */
    private @Nullable Yaml without() {
        boolean isSaid = draft.remarks.fullWithout;
        if (isCatalogue() || (isScaled() && !isSaid)) {
            return null;
        }
        if (!isSaid) {
            assumed.add(new Assumed(unsaid(), String.join("；", draft.remarks.withoutUnread), counted.conditional()));
        }
        return new YamlFields().put("counts", "full").made();
    }

    private What unsaid() {
        boolean isForAll = counted.conditional().isEmpty();
        if (draft.remarks.withoutUnread.isEmpty()) {
            return isForAll ? What.WITHOUT_USUAL : What.WITHOUT;
        }
        return isForAll ? What.WITHOUT_UNREAD_ALL : What.WITHOUT_UNREAD;
    }

    private Yaml rounding() {
        var said = draft.remarks.digits;
        if (said.isEmpty()) {
            assume(What.ROUNDING, "2");
        }
        assume(What.GRADE_FROM, "");
        var highest = draft.remarks.ceiling.total();
        boolean gives = draft.parts.stream().anyMatch(part -> part.isBonus && !part.isEmpty());
        if (gives && highest == null) {
            assume(What.CEILING, "");
        }
        return new YamlFields()
                .put("digits", said.isEmpty() ? "2" : said)
                .put("mode", "half-up")
                .put("floor", "0")
                .put("ceiling", highest == null ? "" : Sentences.plain(highest))
                .put("grade-from", "rounded")
                .made();
    }

    private BigDecimal full() {
        var declared = counted.declared();
        if (isScaled() && draft.remarks.ofHundred) {
            return HUNDRED;
        }
        return declared != null ? declared : isCatalogue() ? HUNDRED : counted.sum();
    }

    private Yaml grades() {
        var grades = draft.remarks.grades;
        if (grades.areMissing() && grades.areBegun()) {
            assume(What.GRADES_PARTLY, grades.completed().said());
        } else if (!grades.areComplete()) {
            var guessed = grades.guessed(full());
            assume(missing(grades), guessed.said());
            grades = guessed;
        }
        if (draft.remarks.emptyRows.isLost(counted.earning(), grades)) {
            draft.toCheck.add(Sentences.of("unread.GRADE_CONDITION"));
        }
        var limits = draft.remarks.emptyRows.limits(counted.earning(), grades);
        return new YamlFields().putAll("bands", grades.bands(limits)).made();
    }

    private static What missing(GradeLines grades) {
        if (grades.areMissing() || grades.areMissed()) {
            return What.GRADES_PARTLY;
        }
        return grades.areNamed() ? What.GRADE_LINES : What.GRADES;
    }

    private @Nullable Yaml veto() {
        if (counted.vetoes().isEmpty()) {
            return null;
        }
        var said = said();
        var grades = draft.remarks.grades;
        said.most()
                .filter(most -> said.fails() && grades.reaches(most))
                .ifPresent(most -> assume(What.VETO_LIMIT, Sentences.plain(most)));
        if (!said.isSettled()) {
            assume(What.VETO, grades.lowest());
        } else if (said.isWithoutTotal()) {
            assume(What.VETO_TOTAL, grades.lowest());
        }
        return said.made(grades.best(), grades.lowest());
    }

    /** What vetoes lead to by the words around the table, or else by the first row that says so. */
    private VetoSaid said() {
        var whole = draft.remarks.veto;
        return whole.isSettled() && !whole.isMild()
                ? whole
                : counted.vetoes().stream()
                        .filter(each -> each.isSettled() && !each.isMild())
                        .findFirst()
                        .orElse(whole);
    }

    private void assume(What what, String value) {
        assumed.add(new Assumed(what, value, List.of()));
    }
}
