package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Meaning.NoPaper;
import org.anjuan.standard.read.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** An item while its rows are read; rows that share one merged cell of points are one item. */
final class DraftItem {
    final List<String> content = new ArrayList<>();
    final List<RuleRead> rules = new ArrayList<>();
    final List<String> basis = new ArrayList<>();
    final List<String> documents = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    final List<String> toCheck = new ArrayList<>();

    /** What the table says of its points, word by word. */
    final List<String> said = new ArrayList<>();

    /** What each of its rows looks at, by the row. */
    final Map<Place, String> rows = new LinkedHashMap<>();

    final Place place;
    final DraftGroup group;

    /** What its words begin with before a colon, such as 询问笔录（13 分）：, null where they do not. */
    @Nullable
    Title prefix;

    @Nullable
    DraftHead head;

    Numbering numbering = Numbering.NONE;
    String condition = "";

    /** What the notes beside it say of a paper that is not in the case. */
    final List<PaperNote> paperNotes = new ArrayList<>();

    /** The paper it looks at by itself and what its absence means, none where nothing is said. */
    final List<NoPaper> papers = new ArrayList<>();

    /** Whether its words are what is wrong, as a column 扣分情形 says, and not what is asked for. */
    boolean isWrong;

    /** Whether its one cell names deductions between several things that it asks for, so that each belongs to what stands before it. */
    boolean isMixed;

    /** Whether it has all its points where it is not judged, as the table says. */
    boolean fullWithout;

    @Nullable
    BigDecimal points;

    /** The most that all its rules take together where it has no points, null where nothing is said. */
    @Nullable
    BigDecimal limit;

    /** Whether the column of numbers counts rows. */
    enum Numbering {
        /** There is no number. */
        NONE,
        /** It has a number of its own. */
        OWN,
        /** It shares one with the rows above it. */
        SHARED
    }

    /** An item at the end of its group, and of its head where it has one. */
    DraftItem(Place place, DraftGroup group, @Nullable DraftHead head) {
        this.place = place;
        this.group = group;
        group.items.add(this);
        if (head != null) {
            under(head);
        }
    }

    /** Puts it at the end of a head. */
    void under(DraftHead above) {
        head = above;
        above.items.add(this);
    }

    /** The points of some items together. */
    static BigDecimal sum(List<DraftItem> items) {
        return items.stream().flatMap(item -> Stream.ofNullable(item.points)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it shares its head with others. */
    boolean isElement() {
        return head != null && head.items.size() > 1;
    }

    /** What is looked at, as one line. */
    String text() {
        var ended = content.size() > 1
                ? content.stream().map(line -> line.replaceFirst("[。；;]$", "")).toList()
                : content;
        var own = String.join("；", ended).replaceAll("\\s*\\R\\s*", " ").strip();
        return head == null || isElement() || own.contains(head.title) ? own : head.title + "：" + own;
    }

    /** What the row looks at in which a rule stands, where several rows are one item; otherwise all of it. */
    String text(Place at) {
        var own = rows.size() > 1 ? rows.get(at) : null;
        return own == null ? text() : own.replaceAll("\\s*\\R\\s*", " ").strip();
    }

    /** Whether several rows of the table are one item. */
    boolean isJoined() {
        return rows.size() > 1;
    }

    /** Whether any of its rules takes points, or speaks of them in a way that was not understood. */
    boolean takesPoints() {
        return rules.stream()
                .map(rule -> rule.phrase().meaning())
                .anyMatch(meaning -> !(meaning instanceof Meaning.Note
                        || meaning instanceof Meaning.NoPaper
                        || meaning instanceof Meaning.CapAtItem
                        || meaning instanceof Meaning.Worth));
    }

    /** Whether a rule's words follow right on those before them, parted by no more than a comma, and speak of them alone. */
    boolean isCloselyBehind(String words) {
        return !words.matches("(?s).*(?:累计|共|合计|总|以上|各).*")
                && said.stream()
                        .filter(all -> all.contains(words))
                        .anyMatch(all -> all.substring(0, all.indexOf(words)).matches("(?s).*[^。；;\\s]\\s*[，,]?"));
    }

    void rule(Place at, Phrase phrase) {
        rules.add(new RuleRead(at, phrase));
    }
}
