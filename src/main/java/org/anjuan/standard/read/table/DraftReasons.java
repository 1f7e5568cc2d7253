package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.LadderYaml;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.table.Unread.Why;
import org.jspecify.annotations.Nullable;

/** Makes reasons for deduction of the phrases of one item; phrases that only qualify belong to the one before. */
final class DraftReasons {
    private static final BigDecimal FINE_STEP = new BigDecimal("0.5");
    private static final Pattern LACKS_SUBJECT = Pattern.compile("^(?:每|各|逐|一处|一项|有一|缺一|缺1|漏|1处|1项|存在|发现).*");
    private static final Pattern NOT_JUDGED = Pattern.compile("不(?:参评|评查|评分|评|适用|作要求|需评审)$");
    private static final int LONGEST_SUBJECT = 40;

    private final DraftItem item;
    private final Draft draft;
    private final List<Reason> reasons = new ArrayList<>();
    boolean choosesSteps;

    private DraftReasons(DraftItem item, Draft draft) {
        this.item = item;
        this.draft = draft;
    }

    /** A reason while its phrases are read. */
    private static final class Reason {
        final String text;
        final List<Rung> rungs = new ArrayList<>();

        @Nullable
        String word;

        @Nullable
        Yaml outcome;

        @Nullable
        BigDecimal each;

        String unit = "";

        @Nullable
        BigDecimal least;

        @Nullable
        BigDecimal most;

        @Nullable
        BigDecimal step;

        boolean isRange;
        boolean needsNote;

        Reason(String text) {
            this.text = text;
        }
    }

    static DraftReasons of(DraftItem item, Draft draft) {
        var made = new DraftReasons(item, draft);
        item.rules.forEach(made::take);
        return made;
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    private void take(RuleRead rule) {
        var phrase = rule.phrase();
        switch (phrase.meaning()) {
            case Meaning.Each(var points, var unit) -> {
                var reason = begin(phrase);
                reason.each = points;
                reason.unit = unit;
            }
            case Meaning.Once(var points) -> begin(phrase).rungs.add(new Rung(points, phrase.when()));
            case Meaning.Graver(var points) ->
                qualify(rule, reason -> reason.rungs.add(new Rung(points, phrase.when())));
            case Meaning.OneOf(var points) -> {
                var reason = begin(phrase);
                points.forEach(each -> reason.rungs.add(new Rung(each, "")));
            }
            case Meaning.Between(var least, var most) -> range(phrase, least, most);
            case Meaning.AsSeen() -> range(phrase, null, null);
            case Meaning.All() -> begin(phrase).word = "all";
            case Meaning.WholeItem() -> begin(phrase).word = wholeItem(rule);
            case Meaning.AllOf(var points) -> allOf(rule, points);
            case Meaning.WholeGroup() -> begin(phrase).word = "group";
            case Meaning.Veto(var outcome) -> veto(phrase, outcome(outcome));
            case Meaning.BarsBest() ->
                veto(phrase, new YamlFields().put("bar", best()).made());
            case Meaning.Earns(var points) -> earns(phrase, points);
            case Meaning.Cap(var points) -> qualify(rule, reason -> reason.most = points);
            case Meaning.Step(var points) -> qualify(rule, reason -> reason.step = points);
            case Meaning.CapAtItem(), Meaning.Worth(var _) -> {}
            case Meaning.Note() -> note(phrase.words());
            case Meaning.Unread() -> unread(rule, Why.NOT_UNDERSTOOD);
        }
    }

    /** Words without points say when the item is judged at all, or what is to be ruled out. */
    private void note(String words) {
        if (NOT_JUDGED.matcher(words).find()) {
            item.condition = item.condition.isEmpty() ? words : item.condition + "；" + words;
        } else {
            item.notes.add(words);
        }
    }

    private Reason begin(Phrase phrase) {
        var reason = new Reason(words(phrase));
        reasons.add(reason);
        return reason;
    }

    /** Among elements 本项 is what they are elements of; among items it may be the item or the group, which is told. */
    private String wholeItem(RuleRead rule) {
        if (item.isElement()) {
            return "item";
        }
        if (item.group.items.size() > 1 && item.head == null) {
            unread(rule, Why.WHICH_ITEM);
        }
        return "all";
    }

    /** The number says whose points they are: the item's, its head's, or the group's. */
    private void allOf(RuleRead rule, BigDecimal points) {
        var head = item.head;
        if (item.points != null && points.compareTo(item.points) == 0) {
            begin(rule.phrase()).word = "all";
        } else if (head != null && item.isElement() && points.compareTo(head.worth()) == 0) {
            begin(rule.phrase()).word = "item";
        } else if (points.compareTo(item.group.worth()) == 0) {
            begin(rule.phrase()).word = "group";
        } else {
            unread(rule, Why.NOT_UNDERSTOOD);
        }
    }

    private void range(Phrase phrase, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        var reason = begin(phrase);
        reason.isRange = true;
        reason.least = least;
        reason.most = most;
        reason.needsNote = true;
    }

    private void veto(Phrase phrase, @Nullable Yaml outcome) {
        var reason = begin(phrase);
        reason.word = "veto";
        reason.outcome = outcome;
        reason.needsNote = true;
    }

    /** What is earned for less than the whole is what the rest costs; what is earned for the whole costs all when missing. */
    private void earns(Phrase phrase, BigDecimal earned) {
        if (item.points == null) {
            item.points = earned;
        }
        int order = earned.compareTo(item.points);
        if (order < 0) {
            begin(phrase).word = plain(item.points.subtract(earned));
        } else if (order == 0 && reasons.isEmpty()) {
            var reason = new Reason("没有做到：" + subject());
            reason.word = "all";
            reasons.add(reason);
        }
    }

    private void qualify(RuleRead rule, Consumer<Reason> how) {
        if (reasons.isEmpty()) {
            unread(rule, Why.BELONGS_TO_NOTHING);
        } else {
            how.accept(reasons.getLast());
        }
    }

    private void unread(RuleRead rule, Why why) {
        draft.unread(new Unread(rule.place(), rule.phrase().words(), why));
    }

    private @Nullable Yaml outcome(Meaning.Outcome outcome) {
        return switch (outcome) {
            case ZERO -> null;
            case FAILS ->
                new YamlFields().put("total", "none").put("grade", worst()).made();
            case STOPS ->
                new YamlFields()
                        .put("total", "none")
                        .put("grade", worst())
                        .put("scoring", "stop")
                        .made();
            case MINUS_HUNDRED -> new YamlFields().put("minus", "100").made();
        };
    }

    private String worst() {
        return draft.grades.areComplete() ? draft.grades.lowest() : "不合格";
    }

    private String best() {
        return draft.grades.areComplete() ? draft.grades.best() : "优秀";
    }

    private String words(Phrase phrase) {
        var when = phrase.when()
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceFirst("的$", "")
                .strip();
        if (when.isEmpty()) {
            return "不符合：" + subject();
        }
        var whole = item.head == null ? item.group.title : item.head.title;
        for (var title : List.of(item.group.title, whole)) {
            when = when.replaceFirst("的?[，,]" + Pattern.quote(title) + "$", "");
        }
        return LACKS_SUBJECT.matcher(when).matches() ? subject() + "：" + when : when;
    }

    private String subject() {
        var text = item.text();
        return text.length() > LONGEST_SUBJECT ? text.substring(0, LONGEST_SUBJECT) + "…" : text;
    }

    /** The reasons as a mapping, numbered r1, r2 …; a cost beyond the item's points is cut and told of. */
    Yaml.Fields made() {
        var fields = new YamlFields();
        for (int i = 0; i < reasons.size(); i++) {
            var reason = reasons.get(i);
            var made = new YamlFields().put("text", reason.text).put("cost", cost(reason));
            fields.put(
                    "r" + (i + 1),
                    reason.needsNote ? made.put("needs-note", "true").made() : made.made());
        }
        return fields.made();
    }

    private Yaml cost(Reason reason) {
        if (reason.outcome != null) {
            return new YamlFields().put("veto", reason.outcome).made();
        }
        if (reason.isRange) {
            return rangeCost(reason);
        }
        if (reason.each != null) {
            return eachCost(reason, reason.each);
        }
        if (!reason.rungs.isEmpty()) {
            return ladderCost(reason);
        }
        var word = reason.word == null ? "all" : reason.word;
        if (word.matches("[\\d.]+") && isBeyond(new BigDecimal(word))) {
            beyond(reason);
            word = "all";
        }
        return text(word);
    }

    /** One of several points, or points that are always the same; none of them beyond what the item has. */
    private Yaml ladderCost(Reason reason) {
        var rungs =
                reason.rungs.stream().filter(rung -> !isBeyond(rung.points())).toList();
        if (rungs.size() < reason.rungs.size()) {
            beyond(reason);
            rungs = upTo(reason, rungs);
        }
        return rungs.size() == 1 ? text(plain(rungs.getFirst().points())) : LadderYaml.of(rungs, Yaml.Spot.START);
    }

    /** The rungs the item can bear, and for the first that it cannot, all it has. */
    private List<Rung> upTo(Reason reason, List<Rung> borne) {
        var points = item.points;
        if (points == null || (!borne.isEmpty() && borne.getLast().points().compareTo(points) == 0)) {
            return borne;
        }
        var rungs = new ArrayList<>(borne);
        rungs.add(new Rung(points, reason.rungs.get(borne.size()).text()));
        return rungs;
    }

    private Yaml eachCost(Reason reason, BigDecimal each) {
        if (isBeyond(each)) {
            beyond(reason);
            return text("all");
        }
        var cost = new YamlFields().put("each", plain(each)).put("unit", reason.unit);
        if (reason.most != null && !isBeyond(reason.most)) {
            cost.put("cap", plain(reason.most));
        }
        return cost.made();
    }

    private Yaml rangeCost(Reason reason) {
        var most = reason.most == null ? item.points : reason.most;
        if (item.points != null && most != null && most.compareTo(item.points) > 0) {
            beyond(reason);
            most = item.points;
        }
        if (most == null) {
            return text("all");
        }
        var step = reason.step == null ? step(reason.least, most) : reason.step;
        choosesSteps |= reason.step == null;
        var least = reason.least == null || reason.least.compareTo(most) > 0 ? step.min(most) : reason.least;
        return new YamlFields()
                .put("from", plain(least))
                .put("to", plain(most))
                .put("step", plain(step))
                .made();
    }

    private static BigDecimal step(@Nullable BigDecimal least, BigDecimal most) {
        boolean isWhole = least != null
                && least.stripTrailingZeros().scale() <= 0
                && most.stripTrailingZeros().scale() <= 0;
        return isWhole ? BigDecimal.ONE : FINE_STEP.min(most);
    }

    private boolean isBeyond(BigDecimal cost) {
        return item.points != null && cost.compareTo(item.points) > 0;
    }

    private void beyond(Reason reason) {
        draft.unread(new Unread(item.place, reason.text, Why.BEYOND_POINTS));
    }

    private static Yaml text(String word) {
        return new Yaml.Text(word, Yaml.Spot.START);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
