package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.table.Unread.Why;
import org.jspecify.annotations.Nullable;

/** Makes reasons of what a row gives points for; what it says stands as it is, since nothing is wrong. */
final class BonusReasons {
    private final DraftItem item;
    private final Draft draft;
    private final YamlFields reasons = new YamlFields();
    private final @Nullable BigDecimal cap;
    private BigDecimal most = BigDecimal.ZERO;
    private int count;
    private boolean isBounded = true;

    private BonusReasons(DraftItem item, Draft draft, @Nullable BigDecimal cap) {
        this.item = item;
        this.draft = draft;
        this.cap = cap;
    }

    /** Whether a row says how many points it gives; one that does not is told of. */
    static boolean isPossible(DraftItem item, Draft draft) {
        boolean gives = item.points != null
                || item.rules.stream().anyMatch(rule -> switch (rule.phrase().meaning()) {
                    case Meaning.Once _, Meaning.Each _, Meaning.Between _, Meaning.UpTo _, Meaning.Earns _ -> true;
                    default -> false;
                });
        if (!gives) {
            draft.unread(new Unread(item.place, item.text(), Why.NO_POINTS));
        }
        return gives;
    }

    /**
     * The reasons; the item is worth the most they can give where its row does not say it.
     *
     * @param cap the most its part gives, null where nothing is said
     */
    static Yaml.Fields of(DraftItem item, Draft draft, @Nullable BigDecimal cap) {
        var made = new BonusReasons(item, draft, cap);
        item.rules.forEach(made::take);
        return made.made();
    }

    private Yaml.Fields made() {
        var points = item.points;
        if (count == 0 && points != null) {
            add(item.text(), new Yaml.Text(Sentences.plain(points), Yaml.Spot.START), points);
        }
        if (points == null) {
            var worth = !isBounded && cap != null ? cap : most;
            item.points = worth;
            boolean isCertain = isBounded ? count == 1 : cap != null;
            if (!isCertain) {
                draft.unread(
                        new Unread(item.place, Sentences.of("bonus.most", Sentences.plain(worth)), Why.BONUS_MOST),
                        item);
            }
        }
        return reasons.made();
    }

    private void take(RuleRead rule) {
        var phrase = rule.phrase();
        switch (phrase.meaning()) {
            case Meaning.Once(var points) -> fixed(rule, points);
            case Meaning.Earns(var points) -> fixed(rule, points);
            case Meaning.Each(var points, var unit) -> {
                isBounded = false;
                var cost = new YamlFields().put("each", Sentences.plain(points)).put("unit", unit);
                add(words(rule), cost.made(), points);
            }
            case Meaning.Between(var least, var high) -> range(rule, least, high);
            case Meaning.UpTo(var high) -> range(rule, new BigDecimal("0.5").min(high), high);
            case Meaning.Cap(var points)
            when count == 1 -> {
                isBounded = true;
                item.points = item.points == null ? points : item.points;
            }
            case Meaning.Worth(var points) when item.points == null -> item.points = points;
            case Meaning.Worth(var points) when points.compareTo(item.points) == 0 -> {}
            case Meaning.CapAtItem() -> {}
            case Meaning.Note() -> note(rule);
            default -> draft.unread(new Unread(rule.place(), phrase.words(), Why.NOT_UNDERSTOOD), item);
        }
    }

    private void note(RuleRead rule) {
        var words = rule.phrase().words();
        if (!item.text().contains(words)) {
            item.remarks.add(words);
        }
        if (ApplyWords.are(words) || ApplyWords.mayBe(words)) {
            draft.unread(new Unread(rule.place(), words, Why.CONDITION), item);
        }
    }

    private void fixed(RuleRead rule, BigDecimal points) {
        add(words(rule), new Yaml.Text(Sentences.plain(points), Yaml.Spot.START), points);
    }

    private void range(RuleRead rule, BigDecimal least, BigDecimal high) {
        var step = Fineness.of(List.of(least, high));
        add(
                words(rule),
                new YamlFields()
                        .put("from", Sentences.plain(least.signum() == 0 ? step.min(high) : least))
                        .put("to", Sentences.plain(high))
                        .put("step", Sentences.plain(step))
                        .made(),
                high);
    }

    private String words(RuleRead rule) {
        var when = rule.phrase()
                .when()
                .replaceFirst("的?[，,]?(?:每|有|发现)?[一1]?(?:次|项|件|处|个)?的?$", "")
                .replaceFirst("(?:酌情|视情况|适当|的)+$", "");
        return when.length() > 1 ? when : item.text();
    }

    private void add(String words, Yaml cost, BigDecimal points) {
        count++;
        most = most.add(points);
        reasons.put(
                "r" + count,
                new YamlFields()
                        .put("text", words)
                        .put("cost", cost)
                        .put("needs-note", "true")
                        .made());
    }
}
