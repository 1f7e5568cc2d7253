package org.anjuan.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjuan.desk.marks.Mark;
import org.anjuan.desk.marks.MarkedDeduction;
import org.anjuan.desk.marks.Marks;
import org.anjuan.review.Verdict;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Deductible;
import org.anjuan.standard.Standard;
import org.anjuan.standard.read.table.Grids;
import org.anjuan.standard.read.table.OfficeTables;
import org.anjuan.standard.read.workbook.TrialRow;
import org.anjuan.standard.read.workbook.TrialSheet;

/** Marks a case on a sheet of Excel, so that an office sees which total and grade its standard gives. */
public final class TryStandard {
    private final Standard standard;
    private final Words words;

    public TryStandard(Standard standard, Words words) {
        this.standard = standard;
        this.words = words;
    }

    /** What stands on a sheet. */
    public sealed interface Read {
        /** Marks; every item that has none is clear. */
        record Marked(Marks marks) implements Read {}

        /** A sentence for everything that cannot be taken. */
        record Rejected(List<String> problems) implements Read {
            public Rejected {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * Writes an empty sheet.
     *
     * @param replace whether a file of that name may be replaced
     * @return the file, or why it was not written; then nothing was changed
     */
    public Answer<Path> write(Path out, boolean replace) {
        if (!replace && Files.exists(out)) {
            return Answer.no(words.say("standard.file.exists", out));
        }
        try {
            var bytes = new ByteArrayOutputStream();
            TrialSheet.write(standard, bytes);
            ImportStandard.written(out, bytes.toByteArray());
            return Answer.yes(out);
        } catch (IOException _) {
            return Answer.no(words.say("standard.file.unwritable", out));
        }
    }

    /** What was filled in. */
    public Read read(Path file) {
        return switch (OfficeTables.read(file)) {
            case Grids.Refused(var why) -> new Read.Rejected(List.of(words.say("table.refused", why)));
            case Grids.Found(var grids) ->
                TrialSheet.read(grids)
                        .map(this::marks)
                        .orElseGet(() -> new Read.Rejected(List.of(words.say("trial.nosheet"))));
        };
    }

    private Read marks(List<TrialRow> rows) {
        var problems = new ArrayList<String>();
        var facts = new LinkedHashMap<String, String>();
        var without = new ArrayList<Mark>();
        var deductions = new LinkedHashMap<String, List<MarkedDeduction>>();
        for (var row : rows) {
            switch (row.of()) {
                case FACT -> facts.put(row.item(), row.filled());
                case ITEM -> {
                    if (row.filled().startsWith(words.say("trial.without"))) {
                        without.add(new Mark(row.item(), Verdict.NOT_APPLICABLE, words.say("trial.note"), List.of()));
                    } else {
                        problems.add(words.say("trial.item", row.number(), row.filled()));
                    }
                }
                case REASON ->
                    reason(row)
                            .ifPresentOrElse(
                                    taken -> deductions
                                            .computeIfAbsent(row.item(), _ -> new ArrayList<>())
                                            .add(taken),
                                    () -> problems.add(words.say("trial.reason", row.number(), row.filled())));
            }
        }
        return problems.isEmpty() ? new Read.Marked(made(facts, without, deductions)) : new Read.Rejected(problems);
    }

    private static Marks made(
            Map<String, String> facts, List<Mark> without, Map<String, List<MarkedDeduction>> deductions) {
        var marks = new ArrayList<>(without);
        deductions.forEach((item, taken) -> marks.add(new Mark(item, Verdict.DEDUCTED, "", taken)));
        return new Marks(facts, marks, Verdict.CLEAR, "", "", false);
    }

    /** What a number behind a reason means: how often, or how many points where the reviewer chooses. */
    private Optional<MarkedDeduction> reason(TrialRow row) {
        var reason = standard.item(row.item()).flatMap(item -> item.deductible(row.reason()));
        boolean isNumber = row.filled().matches("\\d{1,4}(?:\\.\\d{1,3})?");
        if (reason.isEmpty() || !isNumber) {
            return Optional.empty();
        }
        var number = new BigDecimal(row.filled());
        if (isChosen(reason.get())) {
            return Optional.of(taken(row, 1, Optional.of(number)));
        }
        boolean isCount = number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
        return isCount ? Optional.of(taken(row, number.intValue(), Optional.empty())) : Optional.empty();
    }

    private static boolean isChosen(Deductible reason) {
        return reason.cost() instanceof Cost.Range || reason.cost() instanceof Cost.Ladder;
    }

    private MarkedDeduction taken(TrialRow row, int times, Optional<BigDecimal> points) {
        return new MarkedDeduction(
                row.reason(), times, points.orElse(null), words.say("trial.note"), "", "", List.of());
    }
}
