package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.standard.Cost.Rung;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.table.DraftItem.Numbering;
import org.anjuan.standard.read.table.Unread.Why;
import org.jspecify.annotations.Nullable;

/** Makes reasons for deduction of the phrases of one item; phrases that only qualify belong to the one before. */
final class DraftReasons {
    private static final Pattern LACKS_SUBJECT = Pattern.compile("^(?:每|各|逐|一处|一项|有一|缺一|缺1|漏|少[一1]|1处|1项|存在|发现).*");
    /** Words that say only that something is wrong, and not what. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?:其他|其它)?(?:内容|要素|项目|事项|记载|填写|要求)?(?:每?有?(?:缺|漏|错)(?:少|项|失)?(?:[一1](?:项|处|个))?|不(?:完整|齐全?|规范|准确|清楚?|符合(?:要求|规定|标准)?|全|明确?)|未(?:注明|写明|载明|说明|标明|记明|记录|填写|做到|达到(?:要求)?|按(?:要求|规定)(?:做到|办理|填写)?)|有(?:缺|漏|误|错误|遗漏)|没有|缺失|错误|要素|内容|未(?:告知|制作|附卷|签名|出示|记录|审批|送达))的?");
    /** Words that only weigh, or that only say whose points are lost. */
    private static final Pattern NOTHING_SAID =
            Pattern.compile("^(?:酌情|视情(?:节|况|形)?|根据情[节况形])$|的?[，,](?:整卷|全卷|全案|本案|本卷|案卷|该项|此项|本项|一律)$");

    private static final Pattern OF_WHOLE = Pattern.compile("(?:本|该|此|整)个?(?:大项|项目|部分|组|阶段|环节)");
    private static final Pattern NOT_JUDGED = Pattern.compile("不(?:参评|评查|评分|评|适用|作要求|需评审)$");
    private static final Pattern LACKS = Pattern.compile("(?:有)?(?:缺|漏)(?:项|失|少|一项)?(?:的)?");
    private static final Pattern LACKING = Pattern.compile("^(?:无|没有|缺少?|未制作|未见|缺失)([\\p{IsHan}]{3,}?)的?$");
    private static final Pattern FULL =
            Pattern.compile("(?:按|得|给|计|记)满分(?:计算?|计分)?$|^(?:如|若|对)?(?:未|没有|不涉及|不需要|无).*不(?:予)?扣分$");
    private static final Pattern COUNT_ALONE = Pattern.compile(
            "(?:每|各|逐)?(?:有|出现|发现|存在)?(?:缺少?|漏|错|少)?(?:[一1])?(?:处|项|个|份|样|次|页)?(?:不符合?(?:要求|规定)?|不一致|错误|有误|缺项|遗漏)?");
    private static final int LONGEST_SUBJECT = 40;

    private final DraftItem item;
    private final Draft draft;
    private final List<DraftReason> reasons = new ArrayList<>();
    /** The row of the phrase that is being read. */
    private Place at;

    boolean choosesSteps;

    private DraftReasons(DraftItem item, Draft draft) {
        this.item = item;
        this.draft = draft;
        this.at = item.place;
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
        at = rule.place();
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
            case Meaning.All() -> all(phrase);
            case Meaning.GraverAll() -> gravest(phrase);
            case Meaning.EachOf(var points) -> eachOf(rule, points);
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
            case Meaning.Note() -> note(rule);
            case Meaning.Unread() -> unread(rule, Why.NOT_UNDERSTOOD);
        }
    }

    /** Whether words say when something is judged at all. */
    static boolean isCondition(String words) {
        return FULL.matcher(words).find() || NOT_JUDGED.matcher(words).find();
    }

    /** Words without points say when the item is judged at all, or what is to be ruled out. */
    private void note(RuleRead rule) {
        var words = rule.phrase().words();
        boolean isFull = FULL.matcher(words).find();
        if (isCondition(words) && item.isJoined() && !OF_WHOLE.matcher(words).find()) {
            item.notes.add(words);
            unread(rule, Why.CONDITION_OF_ROW);
        } else if (isCondition(words)) {
            item.condition = item.condition.isEmpty() ? words : item.condition + "；" + words;
            item.fullWithout |= isFull;
        } else {
            item.notes.add(words);
        }
    }

    /** All points; what is missing of things that are worth so much each is counted already. */
    private void all(Phrase phrase) {
        boolean isCounted = !reasons.isEmpty() && reasons.getLast().countsThings;
        if (!isCounted || !LACKS.matcher(phrase.when()).matches()) {
            begin(phrase).word = "all";
        }
    }

    /** The gravest rung of what went before takes all the item has. */
    private void gravest(Phrase phrase) {
        var points = item.points;
        var rungs = reasons.isEmpty() ? List.<Rung>of() : reasons.getLast().rungs;
        if (points != null && !rungs.isEmpty() && rungs.getLast().points().compareTo(points) < 0) {
            rungs.add(new Rung(points, phrase.when()));
        } else {
            begin(phrase).word = "all";
        }
    }

    /** Several things that are worth the same; they are counted where they make up what the item is worth. */
    private void eachOf(RuleRead rule, BigDecimal points) {
        int things = rule.phrase().when().split("、|和|以及", -1).length;
        var worth = points.multiply(BigDecimal.valueOf(things));
        if (things > 1 && item.points != null && worth.compareTo(item.points) == 0) {
            var reason = new DraftReason("缺项：" + rule.phrase().when(), at);
            reason.each = points;
            reason.unit = "项";
            reason.countsThings = true;
            reasons.add(reason);
        } else {
            unread(rule, Why.NOT_UNDERSTOOD);
        }
    }

    private DraftReason begin(Phrase phrase) {
        var reason = new DraftReason(words(phrase), at);
        reasons.add(reason);
        return reason;
    }

    /**
     * What 本项 is: what the column of numbers counts, or what is named before it; an element's heading. Where nothing tells, it is taken
     * for the row, which is told.
     */
    private String wholeItem(RuleRead rule) {
        var when = rule.phrase().when();
        var head = item.head;
        boolean isNumbered = item.numbering == Numbering.OWN;
        if (head != null && item.isElement() && !isOwn(when) && (!isNumbered || when.contains(head.title))) {
            return "item";
        }
        if (item.group.items.size() == 1 || head != null || !item.group.isNamed || isOwn(when)) {
            return "all";
        }
        if (item.numbering == Numbering.SHARED || countsGroups() || when.contains(item.group.title)) {
            return "group";
        }
        if (!isNumbered) {
            unread(rule, Why.WHICH_ITEM);
        }
        return "all";
    }

    /** Whether only the first row of the group has a number, so that numbers count groups. */
    private boolean countsGroups() {
        var rows = item.group.items;
        return rows.size() > 1
                && item.numbering == Numbering.OWN
                && rows.getFirst() == item
                && rows.stream().skip(1).noneMatch(each -> each.numbering == Numbering.OWN);
    }

    /** Whether what is missing, such as 无立案审批表的, is what the row itself looks at. */
    private boolean isOwn(String when) {
        var lacking = LACKING.matcher(when);
        return lacking.find() && item.text().contains(lacking.group(1));
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

    /** What the vetoes among the reasons say they lead to, those that leave it to the whole standard. */
    List<VetoSaid> vetoes() {
        return reasons.stream()
                .flatMap(reason -> Stream.ofNullable(reason.said))
                .toList();
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
        if (outcome == null) {
            reason.said = new VetoSaid();
            reason.said.take(List.of(phrase));
        }
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
            var reason = new DraftReason("没有做到：" + subject(), at);
            reason.word = "all";
            reasons.add(reason);
        }
    }

    private void qualify(RuleRead rule, Consumer<DraftReason> how) {
        if (reasons.isEmpty()) {
            unread(rule, Why.BELONGS_TO_NOTHING);
        } else {
            how.accept(reasons.getLast());
        }
    }

    private void unread(RuleRead rule, Why why) {
        draft.unread(new Unread(rule.place(), rule.phrase().words(), why), item);
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
        return draft.remarks.grades.lowest();
    }

    private String best() {
        return draft.remarks.grades.best();
    }

    private String words(Phrase phrase) {
        var when = phrase.when()
                .replaceAll("\\s*\\R\\s*", " ")
                .replaceFirst("的$", "")
                .strip();
        when = NOTHING_SAID.matcher(when).replaceFirst("");
        if (when.isEmpty()) {
            return Fault.of(item.text(at)).orElse("不符合：" + subject());
        }
        var whole = item.head == null ? item.group.title : item.head.title;
        for (var title : List.of(item.group.title, whole)) {
            when = when.replaceFirst("的?[，,]" + Pattern.quote(title) + "$", "");
        }
        if (!saysNothing(when)) {
            return when;
        }
        var named = subject() + "：" + when;
        return COUNT_ALONE.matcher(when).matches() && isOnlyOne()
                ? Fault.of(item.text(at)).orElse(named)
                : named;
    }

    private static boolean saysNothing(String when) {
        return LACKS_SUBJECT.matcher(when).matches() || VAGUE.matcher(when).matches();
    }

    /** Whether no other rule leaves it to what is asked for to say what is wrong. */
    private boolean isOnlyOne() {
        return item.rules.stream()
                        .map(RuleRead::phrase)
                        .filter(phrase -> !(phrase.meaning() instanceof Meaning.Note
                                || phrase.meaning() instanceof Meaning.CapAtItem))
                        .filter(phrase -> phrase.when().isEmpty() || saysNothing(phrase.when()))
                        .count()
                == 1;
    }

    private String subject() {
        var text = item.text(at).replaceFirst("[。；;]+$", "");
        return text.length() > LONGEST_SUBJECT ? text.substring(0, LONGEST_SUBJECT) + "…" : text;
    }

    /** The reasons as a mapping, numbered r1, r2 …; a cost beyond the item's points is cut and told of. */
    Yaml.Fields made() {
        var costs = new ReasonCosts(item, draft);
        var fields = new YamlFields();
        for (int i = 0; i < reasons.size(); i++) {
            var reason = reasons.get(i);
            var made = new YamlFields().put("text", text(reason)).put("cost", costs.of(reason));
            fields.put(
                    "r" + (i + 1),
                    reason.needsNote ? made.put("needs-note", "true").made() : made.made());
        }
        choosesSteps = costs.choosesSteps;
        return fields.made();
    }

    /** The first rung's words would be wrong of the others, so a ladder says what they have in common. */
    private String text(DraftReason reason) {
        boolean isLadder = reason.rungs.size() > 1
                && reason.rungs.stream().noneMatch(rung -> rung.text().isEmpty());
        at = reason.place;
        return isLadder ? Fault.of(item.text(at)).orElse("不符合：" + subject()) : reason.text;
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
