package org.anjuan.check.rulebook;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjuan.casefile.TimeLine.Demand;
import org.anjuan.casefile.TimeLine.Unit;

/** Reads one period of the schedule. */
final class TermReader {
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern ANYTHING = Pattern.compile("");

    private TermReader() {}

    static Term term(Reader each) {
        var term = new Term(
                each.words("id"),
                each.words("name"),
                each.list("from"),
                each.list("to"),
                each.number("count", 0),
                unit(each.choice("unit", "days", "days", "workdays", "months")),
                demand(each.choice("demand", "within", "within", "after", "not-before")),
                each.words("basis"),
                pattern(each, "says", ANYTHING),
                pattern(each, "waived", NOTHING),
                Set.copyOf(each.list("unless")),
                each.table("prolonged").map(TermReader::prolonging).orElse(Term.Prolonging.NONE),
                each.has("pauses")
                        ? each.tables("pauses").stream().map(TermReader::pause).toList()
                        : List.of());
        each.close();
        return term;
    }

    private static Pattern pattern(Reader each, String key, Pattern otherwise) {
        return each.has(key) ? each.pattern(key) : otherwise;
    }

    private static Term.Prolonging prolonging(Reader inner) {
        var prolonging = new Term.Prolonging(inner.list("kinds"), inner.number("count", 0));
        inner.close();
        return prolonging;
    }

    private static Term.Pause pause(Reader inner) {
        var pause = new Term.Pause(
                inner.words("name"),
                inner.list("from"),
                inner.list("to"),
                inner.words("title-from", ""),
                inner.words("title-to", ""));
        inner.close();
        return pause;
    }

    private static Unit unit(String word) {
        return switch (word) {
            case "workdays" -> Unit.WORK_DAYS;
            case "months" -> Unit.MONTHS;
            default -> Unit.DAYS;
        };
    }

    private static Demand demand(String word) {
        return switch (word) {
            case "after" -> Demand.AFTER;
            case "not-before" -> Demand.NOT_BEFORE;
            default -> Demand.WITHIN;
        };
    }
}
