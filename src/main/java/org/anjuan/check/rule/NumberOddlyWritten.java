package org.anjuan.check.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.check.fact.CaseFacts;

/** WS-03: Numbers of papers are written as papers of organs are. */
final class NumberOddlyWritten implements Check {
    private static final Pattern ODD =
            Pattern.compile("[\\[［【﹝(（]\\s*(?:19|20)\\d{2}\\s*[\\]］】﹞)）]|[〕\\]】)）]\\s*0\\d*\\s*号");

    /** Many an office's own forms print it; it is odd where another number of the case goes without. */
    private static final Pattern WITH_AN_ORDINAL = Pattern.compile("第\\s*\\d+\\s*号");

    @Override
    public String id() {
        return "WS-03";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        var numbers = new HashMap<String, String>();
        var papers = facts.all("P26", "P27", "P37", "P18", "Q01", "S01", "X11", "X12");
        boolean mixed = papers.stream()
                        .flatMap(paper -> paper.number().stream())
                        .map(number ->
                                WITH_AN_ORDINAL.matcher(number.place().quote()).find())
                        .distinct()
                        .count()
                > 1;
        for (var paper : papers) {
            if (paper.is("P37", "S01", "X11", "X12")) {
                notes.need(paper.number(), Lack.FACT, "《" + paper.title() + "》的文号");
            }
            paper.number().ifPresent(number -> {
                if (isOdd(number.place().quote(), mixed) && number.confidence() >= 1) {
                    notes.suggest(
                            "odd",
                            Map.of(
                                    "paper",
                                    paper.title(),
                                    "number",
                                    number.place().quote()),
                            number);
                }
                var other = numbers.putIfAbsent(number.value().toString(), paper.title());
                if (other != null && !other.equals(paper.title())) {
                    notes.suggest("twice", Map.of("number", number, "one", other, "other", paper.title()), number);
                }
            });
        }
    }

    private static boolean isOdd(String number, boolean mixed) {
        return ODD.matcher(number).find()
                || (mixed && WITH_AN_ORDINAL.matcher(number).find());
    }
}
