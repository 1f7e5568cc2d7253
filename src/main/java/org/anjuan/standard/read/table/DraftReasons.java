package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.phrase.Several;
import org.anjuan.standard.read.table.Unread.Why;
import org.jspecify.annotations.Nullable;

/** Makes reasons for deduction of the phrases of one item; phrases that only qualify belong to the one before. */
final class DraftReasons {
    private static final Pattern LACKS = Pattern.compile("(?:有)?(?:缺|漏)(?:项|失|少|一项)?(?:的)?");
    /** That what decides the case does so besides what the same fault costs. */
    private static final Pattern BESIDES = Pattern.compile("(?:并且?|且|同时)(?:直接|一律)?");

    private static final String TIMES = "次";
    private static final String ALL = "all";

    private final DraftItem item;
    private final Draft draft;
    private final ReasonWords saying;
    private final Whole whole;
    private final Outcomes outcomes;
    private final Earned earned;
    private final List<DraftReason> reasons = new ArrayList<>();
    final Alternatives alternatives = new Alternatives(reasons);
    /** The row of the phrase that is being read. */
    private Place at;

    boolean choosesSteps;

    private DraftReasons(DraftItem item, Draft draft) {
        this.item = item;
        this.draft = draft;
        this.saying = new ReasonWords(item);
        this.whole = new Whole(item);
        this.outcomes = new Outcomes(draft.remarks.grades);
        this.earned = new Earned(item, reasons, saying);
        this.at = item.place;
    }

    static DraftReasons of(DraftItem item, Draft draft) {
        var made = new DraftReasons(item, draft);
        item.rules.forEach(made::take);
        new LadderNames(item, made.saying).give(made.reasons);
        return made;
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    private void take(RuleRead rule) {
        at = rule.place();
        var phrase = rule.phrase();
        switch (phrase.meaning()) {
            case Meaning.Each each -> each(rule, each);
            case Meaning.PerSeveral several -> several(rule, several);
            case Meaning.Once(var points) -> once(phrase, points);
            case Meaning.Graver(var points) -> graver(rule, points);
            case Meaning.GraverCost(var cost) -> graverCost(rule, cost);
            case Meaning.Lighter(var cost) -> lighter(rule, cost);
            case Meaning.OneOf(var points) -> {
                var reason = begin(phrase);
                points.forEach(each -> reason.rungs.add(new Rung(each, "")));
            }
            case Meaning.Between(var least, var most) -> range(phrase, least, most);
            case Meaning.EachBetween each -> eachRange(rule, each);
            case Meaning.AsSeen() -> range(phrase, null, null);
            case Meaning.UpTo(var most) -> range(phrase, null, most);
            case Meaning.ShareOf(var share) -> share(rule, share);
            case Meaning.All() -> all(phrase);
            case Meaning.GraverAll() -> gravest(rule);
            case Meaning.EachOf(var points) -> eachOf(rule, points);
            case Meaning.WholeItem() -> begin(phrase).word = wholeItem(rule);
            case Meaning.AllOf(var points) -> allOf(rule, points);
            case Meaning.WholeGroup() -> begin(phrase).word = "group";
            case Meaning.Veto(var outcome) -> veto(phrase, outcomes.of(outcome));
            case Meaning.BarsBest() -> veto(phrase, outcomes.barsBest());
            case Meaning.Earns(var points) -> earns(rule, points);
            case Meaning.Cap(var points) -> cap(rule, points);
            case Meaning.Instead(var points) -> instead(rule, points);
            case Meaning.OnlyOneOf(int costs) -> onlyOne(rule, costs);
            case Meaning.Step(var points) -> qualify(rule, reason -> reason.step = points);
            case Meaning.Worth(var points) -> worth(rule, points);
            case Meaning.CapAtItem(), Meaning.NoPaper(var _, var _) -> {}
            case Meaning.Note() -> new RuleNotes(item, draft, alternatives).take(rule);
            case Meaning.Unread() -> notRead(rule);
        }
    }

    /** All points; what is missing of things that are worth so much each is counted already. */
    private void all(Phrase phrase) {
        boolean isCounted = !reasons.isEmpty() && reasons.getLast().countsThings;
        if (!reasons.isEmpty() && reasons.getLast().isEarned) {
            earned.nothing(phrase);
        } else if (!isCounted || !LACKS.matcher(phrase.when()).matches()) {
            begin(phrase).word = whole.isNamedBy(phrase.when()) ? "group" : ALL;
            alternatives.many(phrase.when());
        }
    }

    /** Points for each; where they are only named, as in 每项4分, beside rules that take points, they may be what each is worth. */
    private void each(RuleRead rule, Meaning.Each each) {
        var phrase = rule.phrase();
        boolean isNamed =
                !phrase.words().matches("(?s).*[扣减].*") && phrase.when().isBlank();
        if (isNamed && item.rules.stream().filter(RuleRead::takesPoints).count() > 1) {
            unread(rule, Why.NOT_UNDERSTOOD);
            return;
        }
        var reason = begin(phrase);
        reason.each = each.points();
        reason.unit = each.unit();
    }

    private void once(Phrase phrase, BigDecimal points) {
        begin(phrase).rungs.add(new Rung(points, phrase.when()));
        alternatives.many(phrase.when());
    }

    /** Points in the place of those before; where nothing stands before them that they could replace, a question. */
    private void instead(RuleRead rule, BigDecimal points) {
        if (reasons.isEmpty()) {
            unread(rule, Why.BELONGS_TO_NOTHING);
        } else {
            begin(rule.phrase()).rungs.add(new Rung(points, rule.phrase().when()));
            alternatives.instead();
        }
    }

    private void onlyOne(RuleRead rule, int costs) {
        item.remarks.add(rule.phrase().words());
        if (!alternatives.onlyOne(costs, at)) {
            unread(rule, Why.NOT_UNDERSTOOD);
        }
    }

    private void graver(RuleRead rule, BigDecimal points) {
        askOfGraver(rule);
        qualify(rule, reason -> reason.rungs.add(new Rung(points, rule.phrase().when())));
    }

    /** The gravest rung of what went before takes all the item has. */
    private void gravest(RuleRead rule) {
        askOfGraver(rule);
        if (!isRung(rule.phrase())) {
            begin(rule.phrase()).word = ALL;
        }
    }

    private boolean isRung(Phrase phrase) {
        return !reasons.isEmpty() && Rungs.gravest(reasons.getLast().rungs, item.points, phrase.when());
    }

    /** Another cost for what is graver, in the place of those before it; all of the row is the last rung where there is a ladder. */
    private void graverCost(RuleRead rule, Meaning cost) {
        var phrase = new Phrase(rule.phrase().words(), rule.phrase().when(), cost);
        boolean isOfRow = cost instanceof Meaning.WholeItem
                && whole.of(phrase.when(), phrase.words()).filter(ALL::equals).isPresent();
        askOfGraver(rule);
        int before = reasons.size();
        if (!isOfRow || !isRung(phrase)) {
            take(new RuleRead(rule.place(), phrase));
        }
        if (before > 0 && reasons.size() > before && !RungWords.areTimes(List.of(phrase.when()))) {
            alternatives.graver(phrase.when().replaceFirst("的$", ""));
        }
    }

    /** Another cost in the place of the one right before it. */
    private void lighter(RuleRead rule, Meaning cost) {
        int before = reasons.size();
        take(new RuleRead(
                rule.place(), new Phrase(rule.phrase().words(), rule.phrase().when(), cost)));
        if (before > 0 && reasons.size() > before) {
            alternatives.lighter();
        }
    }

    /** Behind several rules, what is graver may be so of any of them. */
    private void askOfGraver(RuleRead rule) {
        boolean isOfLast = reasons.isEmpty()
                || !alternatives.areSeveral(at)
                || RungWords.areTimes(List.of(rule.phrase().when()))
                || (reasons.getLast().each != null
                        && RungWords.onlyCount(rule.phrase().when().replaceFirst("的$", "")))
                || (item.isCloselyBehind(rule.phrase().words())
                        && !item.isCloselyBehind(reasons.getLast().original.replaceFirst("；.*", "")));
        if (!isOfLast) {
            unread(rule, Why.GRAVER_OF_SEVERAL);
        }
    }

    /** Several things that are worth the same; they are counted where they make up what the item is worth. */
    private void eachOf(RuleRead rule, BigDecimal points) {
        int things = rule.phrase().when().split("、|和|以及", -1).length;
        var worth = points.multiply(BigDecimal.valueOf(things));
        if (things > 1 && item.points != null && worth.compareTo(item.points) == 0) {
            var reason = new DraftReason(Things.missing("", rule.phrase().when()), at);
            reason.each = points;
            reason.unit = "项";
            reason.countsThings = true;
            reasons.add(reason);
        } else {
            unread(rule, Why.NOT_UNDERSTOOD);
        }
    }

    /** So many together are counted as one time, which the reason says; a person looks at it. */
    private void several(RuleRead rule, Meaning.PerSeveral several) {
        var phrase = rule.phrase();
        var reason = begin(new Phrase(
                Several.one(phrase.words()),
                Several.one(phrase.when()),
                new Meaning.Each(several.points(), several.unit())));
        reason.original = phrase.words();
        reason.text += Sentences.of("several", Integer.toString(several.count()), several.unit());
        reason.each = several.points();
        reason.unit = TIMES;
        if (!Remainders.areTold(item.said)) {
            unread(rule, Why.PER_SEVERAL);
        }
    }

    /** A range for each time is the reviewer's sum of all times, which the reason says; a person looks at it. */
    private void eachRange(RuleRead rule, Meaning.EachBetween each) {
        range(rule.phrase(), each.least(), item.points == null ? each.most().multiply(BigDecimal.TEN) : null);
        reasons.getLast().text +=
                Sentences.of("each.range", each.unit(), Sentences.plain(each.least()), Sentences.plain(each.most()));
        unread(rule, Why.EACH_RANGE);
    }

    private void notRead(RuleRead rule) {
        if (GravestOnly.isSaid(rule.phrase().words(), reasons, at)) {
            item.remarks.add(rule.phrase().words());
        } else {
            unread(rule, Why.NOT_UNDERSTOOD);
        }
    }

    /** Bounds what went before it; behind several rules it may bound all of them, which is a question. */
    private void cap(RuleRead rule, BigDecimal points) {
        var bound = new Bound(item, reasons, at, rule.phrase().words());
        if (bound.isOfAll()) {
            item.limit = points;
            return;
        }
        qualify(rule, reason -> reason.most = points);
        if (bound.mayBeOfSeveral(points)) {
            unread(rule, Why.CAP_OF_SEVERAL);
        }
    }

    private DraftReason begin(Phrase phrase) {
        var said = saying.of(phrase, at);
        var reason = add(CountedFault.of(said.words(), item.text(at)).orElse(said));
        reason.original = phrase.words();
        return reason;
    }

    private DraftReason add(ReasonWords.Said said) {
        var reason = new DraftReason(said.words(), at);
        reason.isCertain = said.isCertain();
        reasons.add(reason);
        return reason;
    }

    /** What 本项 is; where nothing tells, it is taken for the row, which is told. */
    private String wholeItem(RuleRead rule) {
        return whole.of(rule.phrase().when(), rule.phrase().words()).orElseGet(() -> {
            unread(rule, Why.WHICH_ITEM);
            return ALL;
        });
    }

    /** The number says whose points they are: the item's, its head's, or the group's. */
    private void allOf(RuleRead rule, BigDecimal points) {
        whole.worth(points)
                .ifPresentOrElse(word -> begin(rule.phrase()).word = word, () -> unread(rule, Why.NOT_UNDERSTOOD));
    }

    /** A share of the row's points, where it has some. */
    private void share(RuleRead rule, BigDecimal share) {
        var points = item.points;
        if (points == null) {
            unread(rule, Why.NOT_UNDERSTOOD);
        } else {
            var part = points.multiply(share).stripTrailingZeros();
            begin(rule.phrase()).rungs.add(new Rung(part, rule.phrase().when()));
        }
    }

    /** What the vetoes among the reasons say they lead to, those that leave it to the whole standard. */
    List<VetoSaid> vetoes() {
        return reasons.stream()
                .filter(reason -> "veto".equals(reason.word) && reason.outcome == null)
                .map(reason -> reason.vetoed)
                .toList();
    }

    /** Whether one names the grade it leads to, but not what becomes of the points. */
    boolean leaveTotal() {
        return reasons.stream().anyMatch(reason -> reason.vetoed.isWithoutTotal());
    }

    private void range(Phrase phrase, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        var reason = begin(phrase);
        reason.isRange = true;
        reason.least = least;
        reason.most = most;
        reason.needsNote = true;
    }

    /** Decides the case; words that go on without a case of their own say more of what the veto before them leads to. */
    private void veto(Phrase phrase, @Nullable Yaml outcome) {
        var last = reasons.isEmpty() ? null : reasons.getLast();
        if (last != null && last.goesOn(phrase, outcomes)) {
            return;
        }
        if (last != null
                && last.place.equals(at)
                && BESIDES.matcher(phrase.when()).matches()) {
            last.decides(phrase, outcome);
            last.original += "；" + phrase.words();
            return;
        }
        begin(phrase).decides(phrase, outcome);
    }

    /** Points that are only named are the item's own; other points beside it were meant for something. */
    private void worth(RuleRead rule, BigDecimal points) {
        if (item.points != null && whole.worth(points).isEmpty()) {
            unread(rule, Why.NOT_UNDERSTOOD);
        }
    }

    private void earns(RuleRead rule, BigDecimal points) {
        if (!earned.take(rule.phrase(), points, at)) {
            new RuleNotes(item, draft, alternatives).condition(rule);
            item.fullWithout = true;
        }
    }

    private void qualify(RuleRead rule, Consumer<DraftReason> how) {
        if (reasons.isEmpty()) {
            unread(rule, Why.BELONGS_TO_NOTHING);
        } else {
            var last = reasons.getLast();
            how.accept(last);
            last.original += "；" + rule.phrase().words();
        }
    }

    private void unread(RuleRead rule, Why why) {
        draft.unread(new Unread(rule.place(), rule.phrase().words(), why), item);
    }

    /** What the table says of each reason, word by word, in their order. */
    List<String> originals() {
        return reasons.stream().map(reason -> reason.original).toList();
    }

    /** Whether points are taken once for what the row asks for several times over. */
    boolean takeOnceForSeveral() {
        return reasons.stream().anyMatch(DraftReason::isOnceOfSeveral);
    }

    /** The reasons as a mapping, numbered r1, r2 …; a cost beyond the item's points is cut and told of. */
    Yaml.Fields made() {
        var costs = new ReasonCosts(item, draft);
        var fields = new YamlFields();
        for (int i = 0; i < reasons.size(); i++) {
            var reason = reasons.get(i);
            boolean isSaid = reasons.subList(0, i).stream().anyMatch(reason::saysTheSame);
            boolean isCut =
                    reason.rungs.size() > 1 && reason.rungs.stream().anyMatch(rung -> Broken.isCutOff(rung.text()));
            if (item.isMixed && reason.isOfAny()) {
                draft.unread(new Unread(reason.place, reason.text, Why.WHICH_DEMAND), item);
            }
            reason.isCatchAll = CatchAlls.is(reason.text) && !draft.remarks.listedOnly;
            if (!reason.isCatchAll && (!reason.isCertain || isSaid || isCut || Broken.is(reason.text))) {
                draft.unread(new Unread(reason.place, reason.text, Why.REASON_UNCLEAR), item);
            }
            fields.put("r" + (i + 1), reason.made(costs.of(reason)));
        }
        choosesSteps = costs.choosesSteps;
        return fields.made();
    }
}
