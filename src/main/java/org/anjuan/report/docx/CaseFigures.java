package org.anjuan.report.docx;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.anjuan.report.data.CaseResult;
import org.anjuan.report.data.DeductionRow;
import org.anjuan.report.data.Figures;
import org.anjuan.report.data.ListedItem;
import org.anjuan.report.data.Printed;
import org.anjuan.report.data.Words;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;

/** The figures that the table of one case prints, by name. */
final class CaseFigures {
    private final CaseResult result;
    private final Standard standard;
    private final Printed printed;
    private final Figures.Collector figures = new Figures.Collector();
    private final PlaceFigures places;

    private CaseFigures(CaseResult result, Standard standard, Words words) {
        this.result = result;
        this.standard = standard;
        this.printed = new Printed(standard, words);
        this.places = new PlaceFigures(figures, words);
    }

    static Figures of(CaseResult result, Standard standard, Words words) {
        var all = new CaseFigures(result, standard, words);
        all.head();
        all.vetoes();
        all.items();
        result.deductions().forEach(all::deduction);
        CaseArithmetic.add(all.figures, result, standard);
        return all.figures.done();
    }

    /** Names of the figures of an item begin with this. */
    static String prefix(ListedItem listed) {
        return "i" + listed.position() + "_";
    }

    /** Names of the sums of a part begin with this. */
    static String prefix(Standard standard, Part part) {
        return "part" + standard.parts().indexOf(part) + "_";
    }

    /** Names of the figures of a deduction begin with this. */
    static String prefix(DeductionRow row) {
        return "d" + row.number() + "_";
    }

    /** Names of the figures of a place of proof begin with this; places count from 1. */
    static String prefix(DeductionRow row, int place) {
        return prefix(row) + "p" + place + "_";
    }

    private void head() {
        figures.add("number", result.entry().number())
                .add("sources", result.file().sources().size())
                .add("pages", result.file().pageCount())
                .add("grade", result.grade().orElse(Printed.NONE));
        if (result.total().isPresent()) {
            figures.add("total", printed.total(result.total()));
        }
        if (result.hasVeto()) {
            figures.add("vetoes", result.outcome().vetoes().size());
        }
    }

    private void vetoes() {
        var items = ListedItem.of(standard, Part.Kind.VETO);
        figures.add("vetoItems", items.size());
        figures.add("vetoesNotApplicable", (int)
                items.stream().filter(listed -> !result.applies(listed.item())).count());
    }

    private void items() {
        var items = ListedItem.of(standard);
        items.stream().filter(listed -> listed.kind() != Part.Kind.VETO).forEach(this::item);
        standard.parts().stream()
                .filter(part -> part.kind() != Part.Kind.VETO)
                .forEach(part -> sums(
                        part,
                        items.stream()
                                .filter(listed -> listed.part().equals(part) && result.applies(listed.item()))
                                .map(ListedItem::item)
                                .toList()));
    }

    private void item(ListedItem listed) {
        var name = prefix(listed);
        var outcome = result.outcome(listed.item());
        boolean applies = result.applies(listed.item());
        figures.add(name + "points", Printed.points(listed.item().points()))
                .add(name + "lost", applies ? Printed.points(outcome.lost()) : Printed.NONE);
        if (listed.kind() == Part.Kind.EARN) {
            figures.add(name + "got", applies ? Printed.points(outcome.got()) : Printed.NONE);
        }
    }

    private void sums(Part part, List<Item> applying) {
        var name = prefix(standard, part);
        var account = requireNonNull(result.outcome().parts().get(part.id()));
        boolean earns = part.kind() == Part.Kind.EARN;
        figures.add(name + "points", earns ? Printed.points(account.possible()) : sum(applying, Item::points))
                .add(name + "lost", Printed.points(account.lost()));
        if (earns) {
            figures.add(name + "got", Printed.points(account.got()));
        }
    }

    private static String sum(List<Item> items, Function<Item, BigDecimal> points) {
        return Printed.points(items.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private void deduction(DeductionRow row) {
        var name = prefix(row);
        figures.add(name + "number", row.number());
        if (row.reason().cost() instanceof Cost.PerTime) {
            figures.add(name + "times", row.deduction().times())
                    .add(name + "points", Printed.points(row.deduction().points()));
        }
        if (!row.veto()) {
            figures.add(name + "charged", Printed.points(row.charged()))
                    .add(name + "taken", Printed.points(row.taken()));
        }
        for (int place = 1; place <= row.places().size(); place++) {
            places.add(prefix(row, place), row.places().get(place - 1));
        }
    }
}
