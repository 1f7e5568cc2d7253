package org.anjuan.ui.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Catalogued;
import org.anjuan.desk.Words;
import org.anjuan.review.Deduction;
import org.anjuan.standard.Cost;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.anjuan.standard.Standard;
import org.anjuan.standard.VetoOutcome;
import org.anjuan.ui.kit.CostWords;

/** Sentences about costs, accounts and places, as the checklist says them. */
record Phrases(Words words, CaseFile caseFile, Standard standard) {

    /** What a reason costs, such as {@code −1 / 处，上限 4}. */
    String cost(Cost cost, Item item) {
        return new CostWords(words, standard).cost(cost, item);
    }

    /** The kind of part the item counts in. */
    Part.Kind kind(Item item) {
        return standard.partOf(item.id()).map(Part::kind).orElse(Part.Kind.EARN);
    }

    /** One of the points that a reason leaves to choose, with the words of its rung where it is one of a ladder. */
    String choice(Cost cost, Item item, BigDecimal points) {
        var plain = Points.of(kind(item), points);
        return cost instanceof Cost.Ladder(var rungs)
                ? rungs.stream()
                        .filter(rung -> rung.points().compareTo(points) == 0
                                && !rung.text().isEmpty())
                        .map(rung -> words.say("scoring.choice", plain, rung.text()))
                        .findFirst()
                        .orElse(plain)
                : plain;
    }

    /** What a veto does to the case. */
    String consequence(VetoOutcome outcome) {
        return new CostWords(words, standard).consequence(outcome);
    }

    /** How a deduction comes to what it takes, such as {@code 3 处 × 1 = 3，上限 2，实扣 2}. */
    String account(Account account, Item item) {
        if (!account.counts()) {
            var key = kind(item) == Part.Kind.BONUS ? "scoring.account.given" : "scoring.account.plain";
            return words.say(key, Points.plain(account.taken()));
        }
        return account.cap() != null && account.plain().compareTo(account.cap()) > 0
                ? words.say(
                        "scoring.account.capped",
                        account.times(),
                        account.unit(),
                        Points.plain(account.each()),
                        Points.plain(account.plain()),
                        Points.plain(Objects.requireNonNull(account.cap())),
                        Points.plain(account.taken()))
                : words.say(
                        "scoring.account.counted",
                        account.times(),
                        account.unit(),
                        Points.plain(account.each()),
                        Points.plain(account.plain()));
    }

    /** Where a proof is, short: {@code 第 48 页}. */
    String place(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPage onPage when isLost(onPage) -> words.say("scoring.place.lost");
            case Anchor.WholePage(var page) -> words.say("scoring.place.page", number(page));
            case Anchor.OnPage onPage -> words.say("scoring.place.box", number(onPage.page()));
            case Anchor.Absence absence -> absence(absence);
        };
    }

    /** Whether its page is not in the case any more. */
    boolean isLost(Anchor anchor) {
        return anchor instanceof Anchor.OnPage place
                && caseFile.volumeNumber(place.page()).isEmpty();
    }

    private String absence(Anchor.Absence absence) {
        return switch (absence.catalogued()) {
            case Catalogued.Untold() ->
                words.say("scoring.place.absence", absence.document(), absence.first(), absence.last());
            case Catalogued.Promised(var row) ->
                words.say(
                        "scoring.place.absence.promised",
                        absence.document(),
                        absence.first(),
                        absence.last(),
                        row.number());
            case Catalogued.Lacking _ ->
                words.say("scoring.place.absence.lacking", absence.document(), absence.first(), absence.last());
        };
    }

    /** What the volume's own list says, to be chosen from. */
    String catalogued(Catalogued said) {
        return switch (said) {
            case Catalogued.Untold() -> words.say("scoring.missing.untold");
            case Catalogued.Promised(var row) ->
                words.say(
                        "scoring.missing.promised",
                        row.number(),
                        row.title(),
                        number(row.place().page()));
            case Catalogued.Lacking(var list) -> words.say("scoring.missing.lacking", number(list));
        };
    }

    /** The quoted words of a place; empty where it has none. */
    static String quote(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Area area -> area.quote();
            case Anchor.Passage passage -> passage.quote();
            case Anchor.WholePage _, Anchor.Absence _ -> "";
        };
    }

    /** A deduction in one line. */
    String deduction(Item item, Deduction deduction) {
        return item.deductible(deduction.reason()).map(reason -> reason.text()).orElse(deduction.reason());
    }

    private int number(org.anjuan.casefile.PageKey page) {
        return caseFile.volumeNumber(page).orElse(0);
    }
}
