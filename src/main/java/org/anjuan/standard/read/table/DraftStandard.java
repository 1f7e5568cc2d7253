package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.anjuan.standard.read.Yaml;
import org.anjuan.standard.read.YamlFields;
import org.anjuan.standard.read.table.Assumed.What;
import org.anjuan.standard.read.table.Unread.Why;
import org.jspecify.annotations.Nullable;

/** Makes a standard of what was read, and says what had to be assumed for it. */
final class DraftStandard {
    private static final String SOURCE = "原表";
    private static final String DIMENSION = "all";
    private static final String UNNAMED = "行政执法案卷";
    private static final List<Entry<String, String>> KINDS = List.of(
            Map.entry("简易", "行政处罚（简易程序）"),
            Map.entry("处罚", "行政处罚（普通程序）"),
            Map.entry("许可", "行政许可"),
            Map.entry("强制", "行政强制"),
            Map.entry("检查", "行政检查"),
            Map.entry("复议", "行政复议"));

    private final Draft draft;
    private final List<Assumed> assumed = new ArrayList<>();
    private final List<Yaml.Fields> parts = new ArrayList<>();
    private final Map<DraftItem, DraftReasons> reasons = new HashMap<>();
    private final List<String> earning = new ArrayList<>();
    private final List<VetoSaid> vetoes = new ArrayList<>();
    private final Map<String, String> originals = new HashMap<>();
    private final List<Place> conditional = new ArrayList<>();
    private final List<Place> withoutRules = new ArrayList<>();
    private final List<Place> withSteps = new ArrayList<>();
    private final PointsLeft pointsLeft;
    private BigDecimal sum = BigDecimal.ZERO;
    /** What items that give points are worth. */
    private BigDecimal given = BigDecimal.ZERO;

    private boolean deducts;
    private boolean leavesTotal;

    private DraftStandard(Draft draft) {
        this.draft = draft;
        this.pointsLeft = new PointsLeft(draft, this::read);
    }

    /** A standard as a tree, what it had to assume, and what its items add up to. */
    record Made(
            Yaml.Fields standard,
            List<Assumed> assumed,
            @Nullable BigDecimal declared,
            BigDecimal sum,
            List<Gap> gaps,
            Map<String, String> originals) {}

    static Made of(Draft draft, String file, String title) {
        var making = new DraftStandard(draft);
        making.pointsLeft.find();
        draft.parts.forEach(making::part);
        var gaps = Gaps.of(draft);
        var whole = making.whole(file, title, gaps);
        var declared = making.earning.isEmpty() ? null : making.declared();
        return new Made(whole, List.copyOf(making.assumed), declared, making.sum, gaps, making.originals);
    }

    private Yaml.Fields whole(String file, String title, List<Gap> gaps) {
        var name = title.isBlank() ? file : title;
        if (title.isBlank()) {
            assume(What.TITLE, name);
        }
        var kind = caseKind(name);
        assume(What.CASE_KIND, kind);
        assume(What.DIMENSIONS, "全部");
        joined();
        assume(draft.remarks.isOtherwiseUnread ? What.RULES_UNREAD : What.RULES, withoutRules);
        assume(draft.remarks.steps.isUnread() ? What.STEPS_UNREAD : What.STEPS, withSteps);
        assume(What.POINTS_LEFT, pointsLeft.together());
        var figures = new DraftFigures(
                draft, new DraftFigures.Counted(earning, deducts, vetoes, declared(), sum, conditional));
        var settled = figures.made();
        assumed.addAll(figures.assumed());
        if (leavesTotal && assumed.stream().noneMatch(each -> each.what() == What.VETO_TOTAL)) {
            assume(What.VETO_TOTAL, draft.remarks.grades.lowest());
        }
        var made = new YamlFields()
                .put("format", "1")
                .put("id", id(file))
                .put("version", "1")
                .put("title", name)
                .put("case-kind", kind)
                .put("remarks", draft.remarks.kept)
                .put("to-check", toCheck(gaps))
                .put("sources", new YamlFields().put(SOURCE, file).made())
                .put("dimensions", new YamlFields().put(DIMENSION, "全部").made());
        settled.all().forEach(field -> made.put(field.key(), field.value()));
        return made.putAll("parts", parts).made();
    }

    /** What of the whole a person must look at before it is used. */
    private List<String> toCheck(List<Gap> gaps) {
        var all = new ArrayList<>(draft.toCheck);
        var declared = declared();
        if (declared != null && !earning.isEmpty() && declared.compareTo(sum) != 0) {
            all.add(Gap.line(Sentences.of("gap.whole"), declared, sum));
        }
        gaps.forEach(gap -> all.add(gap.line()));
        assumed.stream()
                .filter(each -> each.what().isToCheck())
                .map(Assumed::sentence)
                .forEach(all::add);
        return all;
    }

    /** What the table says all items are worth: its sum, or the points over its parts where each of them says some. */
    private @Nullable BigDecimal declared() {
        var written = draft.declaredTotal != null ? draft.declaredTotal : draft.remarks.total;
        if (written != null) {
            return written.compareTo(sum.add(given)) == 0 ? sum : written;
        }
        var scored = draft.parts.stream()
                .filter(part -> !part.isVeto && !part.isBonus && !part.isEmpty())
                .map(part -> Optional.ofNullable(part.points))
                .toList();
        return scored.isEmpty() || scored.stream().anyMatch(Optional::isEmpty)
                ? null
                : scored.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String id(String file) {
        var id = file.replaceFirst("\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[._-]+|[._-]+$", "");
        return id.isEmpty() ? "imported" : id.substring(0, Math.min(64, id.length()));
    }

    private static String caseKind(String title) {
        return KINDS.stream()
                .filter(each -> title.contains(each.getKey()))
                .map(Entry::getValue)
                .findFirst()
                .orElse(UNNAMED);
    }

    private void part(DraftPart part) {
        if (part.isEmpty()) {
            return;
        }
        if (part.isVeto) {
            add(part, "veto", part.groups, "");
            return;
        }
        if (part.isBonus) {
            part.groups.forEach(group -> group.items.removeIf(item -> !BonusReasons.isPossible(item, draft)));
            add(part, "bonus", part.groups, "");
            return;
        }
        add(part, "earn", having(part, true), "");
        add(part, "deduct", having(part, false), "（只扣分）");
    }

    /** The groups with those items that have points, or those that have none. */
    private List<DraftGroup> having(DraftPart part, boolean points) {
        var groups = new ArrayList<DraftGroup>();
        for (var group : part.groups) {
            var some = new DraftGroup(group.title, points ? group.points : null);
            some.papers.addAll(points ? group.papers : List.of());
            group.items.stream()
                    .filter(item -> hasPoints(item) == points)
                    .filter(item -> points || isPossible(item))
                    .forEach(some.items::add);
            groups.add(some);
        }
        return groups;
    }

    /** Words about points may say what an item is worth, so they are read first. */
    private boolean hasPoints(DraftItem item) {
        read(item);
        return item.points != null;
    }

    private DraftReasons read(DraftItem item) {
        return reasons.computeIfAbsent(item, each -> DraftReasons.of(each, draft));
    }

    /** Whether an item without points takes some; one that does not cannot be scored and is told of. */
    private boolean isPossible(DraftItem item) {
        boolean takes = !read(item).isEmpty();
        if (!takes) {
            draft.unread(new Unread(item.place, item.text(), Why.NO_POINTS));
        }
        return takes;
    }

    private void add(DraftPart part, String kind, List<DraftGroup> groups, String suffix) {
        var letter = Character.toString('A' + parts.size() % 26) + (parts.size() < 26 ? "" : parts.size());
        var made = new ArrayList<Yaml.Fields>();
        for (var group : groups) {
            if (!group.items.isEmpty()) {
                made.add(group(letter + (made.size() + 1), kind, group));
            }
        }
        if (made.isEmpty()) {
            return;
        }
        if (kind.equals("earn")) {
            earning.add(letter);
        }
        deducts |= kind.equals("deduct");
        var cap = cap(part);
        parts.add(new YamlFields()
                .put("id", letter)
                .put("title", part.title + suffix)
                .put("kind", kind)
                .put("cap", cap == null || !kind.equals("bonus") ? "" : Sentences.plain(cap))
                .put("absent-text", PaperFields.areIn(groups) ? Sentences.of("paper.absent") : "")
                .putAll("groups", made)
                .made());
    }

    /** The most that a part gives, by its title or by the words around the table; null where nothing is said. */
    private @Nullable BigDecimal cap(DraftPart part) {
        return part.points == null ? draft.remarks.ceiling.bonus() : part.points;
    }

    private Yaml.Fields given(DraftItem item) {
        var part = draft.parts.stream()
                .filter(each -> each.groups.contains(item.group))
                .findFirst()
                .orElseThrow();
        return BonusReasons.of(item, draft, cap(part));
    }

    private Yaml.Fields group(String id, String kind, DraftGroup group) {
        var items = new ArrayList<Yaml.Fields>();
        var heads = new HashSet<DraftHead>();
        for (var item : group.items) {
            var head = item.head;
            var next = id + "." + (items.size() + 1);
            if (head == null || !item.isElement()) {
                items.add(item(next, kind, item));
            } else if (heads.add(head)) {
                items.add(elements(next, kind, head, group));
            }
        }
        var made = PaperFields.put(group.papers, new YamlFields().put("id", id).put("title", group.title));
        if (kind.equals("earn") && group.points != null) {
            made.put("points", group.points.toPlainString());
        }
        return made.putAll("items", items).made();
    }

    /** A head as an item, those of its rows that stand in the group as its elements. */
    private Yaml.Fields elements(String id, String kind, DraftHead head, DraftGroup group) {
        var elements = new ArrayList<Yaml.Fields>();
        for (var item : head.items) {
            if (group.items.contains(item)) {
                elements.add(item(id + "." + (elements.size() + 1), kind, item));
            }
        }
        var made = PaperFields.put(head.papers, new YamlFields().put("id", id).put("text", head.title));
        if (kind.equals("earn") && head.points != null) {
            made.put("points", head.points.toPlainString());
        }
        return made.putAll("elements", elements).made();
    }

    private Yaml.Fields item(String id, String kind, DraftItem item) {
        boolean isVeto = kind.equals("veto");
        boolean isBonus = kind.equals("bonus");
        var found = isVeto ? VetoReason.of(item, draft, vetoes) : isBonus ? given(item) : reasons(item);
        var made = PaperFields.put(item.papers, new YamlFields().put("id", id).put("text", item.text()));
        if (item.points != null && !isVeto) {
            made.put("points", item.points.toPlainString());
            sum = isBonus ? sum : sum.add(item.points);
            given = isBonus ? given.add(item.points) : given;
        }
        if (kind.equals("deduct")) {
            made.put("points", item.limit);
        }
        conditions(item);
        originals(id, !isVeto && !isBonus, item);
        return made.put("to-check", item.toCheck)
                .put("dimension", DIMENSION)
                .put("condition", line(item.condition))
                .put("counts-without", item.fullWithout ? "full" : "")
                .put("exceptions", line(String.join("；", item.notes)))
                .put("explanation", line(String.join("；", item.remarks)))
                .put("basis", item.basis)
                .put("documents", item.documents)
                .put("source", SOURCE + " " + item.place.said())
                .put("reasons", found)
                .made();
    }

    /** Keeps the table's own words beside what was made of them: the item's under its id, each reason's behind that. */
    private void originals(String id, boolean hasReasons, DraftItem item) {
        originals.put(id, String.join("\n", item.said));
        var own = hasReasons ? read(item).originals() : List.<String>of();
        for (int i = 0; i < own.size(); i++) {
            originals.put(Understood.reasonKey(id, "r" + (i + 1)), own.get(i));
        }
    }

    private void conditions(DraftItem item) {
        if (!item.condition.isBlank() && !item.fullWithout && item.points != null) {
            conditional.add(item.place);
        }
    }

    private Yaml reasons(DraftItem item) {
        var read = read(item);
        if (!read.isEmpty()) {
            var made = read.made();
            if (read.choosesSteps) {
                withSteps.add(item.place);
            }
            read.vetoes().forEach(vetoes::add);
            leavesTotal |= read.leaveTotal();
            pointsLeft.ask(item);
            return made;
        }
        withoutRules.add(item.place);
        draft.alone(item);
        var said = new ReasonWords(item).ofAll(item.place);
        if (!said.isCertain() || Broken.is(said.words())) {
            draft.unread(new Unread(item.place, said.words(), Why.REASON_UNCLEAR), item);
        }
        return new YamlFields()
                .put(
                        "r1",
                        new YamlFields()
                                .put("text", said.words())
                                .put("cost", "all")
                                .made())
                .made();
    }

    private void joined() {
        var joined = draft.parts.stream()
                .flatMap(part -> part.groups.stream())
                .flatMap(group -> group.items.stream())
                .filter(DraftItem::isJoined)
                .map(item -> Place.span(item.rows.keySet()))
                .toList();
        if (!joined.isEmpty()) {
            assume(What.JOINED, String.join(Sentences.of("place.separator"), joined));
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    private void assume(What what, String value) {
        assumed.add(new Assumed(what, value, List.of()));
    }

    private void assume(What what, List<Place> rows) {
        if (!rows.isEmpty()) {
            assumed.add(new Assumed(what, Integer.toString(rows.size()), rows));
        }
    }
}
