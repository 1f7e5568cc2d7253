package org.anjuan.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.anjuan.desk.WorkingWords;
import org.anjuan.review.Outcome;
import org.anjuan.review.Working;
import org.anjuan.review.Working.DimensionLine;
import org.anjuan.review.Working.GroupLine;
import org.anjuan.standard.Standard;
import org.jspecify.annotations.Nullable;

/**
 * What marks come to, as {@code standard score --json} gives it; points are decimal strings.
 *
 * @param items those with deductions and those left out
 * @param bounds headings, groups and parts of whose sum a cap left a part only
 * @param earned E of the formula, {@code possible} its P, {@code deducted} its D
 * @param isFinal whether no item is open any more
 */
record ScoreShape(
        String standard,
        String version,
        List<ItemAccounts.ItemShape> items,
        List<BoundShape> bounds,
        List<GroupShape> groups,
        List<StepShape> steps,
        List<DimensionShape> dimensions,
        String earned,
        String possible,
        String deducted,
        @Nullable String exact,
        @Nullable String total,
        @Nullable String grade,
        List<String> vetoes,
        int open,
        @JsonProperty("final") boolean isFinal) {
    record BoundShape(String level, String id, String sum, String cap, String text) {}

    record GroupShape(
            String id,
            String title,
            String kind,
            String possible,
            String sum,
            String lost,
            String got,
            String withheld,
            boolean capped,
            boolean emptied,
            String text) {}

    /** One line of the arithmetic; {@code step} names its kind. */
    record StepShape(String step, String text) {}

    record DimensionShape(
            String id,
            String name,
            int vetoes,
            int vetoesHeld,
            String possible,
            String earned,
            String lost,
            @Nullable String rate,
            String deducted,
            int problems,
            String text) {}

    static ScoreShape of(Standard standard, Outcome outcome, ItemAccounts items, Working working, WorkingWords words) {
        return new ScoreShape(
                standard.ref().id(),
                standard.ref().version(),
                items.shapes(),
                working.bounds().stream().map(bound -> of(bound, words)).toList(),
                working.groups().stream().map(group -> of(group, words)).toList(),
                working.steps().stream().map(step -> of(step, words)).toList(),
                working.dimensions().stream()
                        .map(dimension -> of(dimension, words))
                        .toList(),
                WorkingWords.plain(outcome.earned()),
                WorkingWords.plain(outcome.possible()),
                WorkingWords.plain(outcome.deducted()),
                plain(outcome.exact()),
                plain(outcome.total()),
                outcome.grade(),
                outcome.vetoes(),
                outcome.open(),
                outcome.isFinal());
    }

    private static BoundShape of(Working.Bound bound, WorkingWords words) {
        return new BoundShape(
                bound.level().name().toLowerCase(Locale.ROOT),
                bound.of(),
                WorkingWords.plain(bound.sum()),
                WorkingWords.plain(bound.cap()),
                words.say(bound));
    }

    private static GroupShape of(GroupLine group, WorkingWords words) {
        return new GroupShape(
                group.id(),
                group.title(),
                group.kind().name().toLowerCase(Locale.ROOT),
                WorkingWords.plain(group.possible()),
                WorkingWords.plain(group.sum()),
                WorkingWords.plain(group.lost()),
                WorkingWords.plain(group.got()),
                WorkingWords.plain(group.withheld()),
                group.isCapped(),
                group.emptied(),
                words.say(group));
    }

    private static StepShape of(Working.Step step, WorkingWords words) {
        return new StepShape(step.getClass().getSimpleName().toLowerCase(Locale.ROOT), words.say(step));
    }

    private static DimensionShape of(DimensionLine line, WorkingWords words) {
        return new DimensionShape(
                line.dimension().id(),
                line.dimension().name(),
                line.vetoes(),
                line.vetoesHeld(),
                WorkingWords.plain(line.possible()),
                WorkingWords.plain(line.earned()),
                WorkingWords.plain(line.lost()),
                line.rate().map(BigDecimal::toPlainString).orElse(null),
                WorkingWords.plain(line.deducted()),
                line.problems(),
                words.say(line));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
