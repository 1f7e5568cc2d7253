package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.table.Understood.TableColumns;
import org.jspecify.annotations.Nullable;

/** All that was read of a file's tables so far. */
final class Draft {
    private static final Pattern ONE_NUMBER = Pattern.compile("[^\\d.]*(?<n>\\d+(?:\\.\\d+)?)[^\\d.]*");

    final List<DraftPart> parts = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();
    final List<TableColumns> columns = new ArrayList<>();
    final Remarks remarks = new Remarks();
    final List<String> toCheck = new ArrayList<>();

    @Nullable
    BigDecimal declaredTotal;

    /** The part that is begun, or the one before it where that was of the same name. */
    DraftPart begin(String title, boolean isVeto) {
        if (!parts.isEmpty() && parts.getLast().title.equals(title) && parts.getLast().isVeto == isVeto) {
            return parts.getLast();
        }
        var part = new DraftPart(title, isVeto);
        parts.add(part);
        return part;
    }

    /** The part of vetoes, made in front of all others where the table has them among its items. */
    DraftPart vetoes(String title) {
        return parts.stream().filter(part -> part.isVeto).findFirst().orElseGet(() -> {
            var part = new DraftPart(title, true);
            parts.addFirst(part);
            return part;
        });
    }

    /** The part of that title that gives points, made behind all others where there is none. */
    DraftPart bonus(String title) {
        return parts.stream()
                .filter(part -> part.isBonus && part.title.equals(title))
                .findFirst()
                .orElseGet(() -> {
                    var part = new DraftPart(title, false);
                    part.isBonus = true;
                    parts.add(part);
                    return part;
                });
    }

    /** Asks about words on what rows give together, where no row gives points. */
    void askOfBonus() {
        boolean hasBonus = parts.stream().anyMatch(part -> part.isBonus && !part.isEmpty());
        if (!hasBonus) {
            remarks.ceiling.said().forEach(this::unreadRemark);
        }
    }

    /** Asks about a total that is a hundred less all deductions where the rows are worth something else. */
    void askOfHundred() {
        var worth = parts.stream()
                .filter(part -> !part.isVeto && !part.isBonus)
                .flatMap(part -> part.groups.stream())
                .map(group -> DraftItem.sum(group.items))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (worth.signum() > 0 && worth.compareTo(BigDecimal.valueOf(100)) != 0) {
            remarks.read.stream()
                    .filter(note -> AsUsual.isFromHundred(note.words()))
                    .findFirst()
                    .ifPresent(this::unreadRemark);
        }
    }

    /** Notes what a table's columns were taken for; columns that are not known are told of. */
    void headed(Grid grid, Headings.Heading heading) {
        columns.add(new TableColumns(grid.name(), heading.columns()));
        heading.columns().stream()
                .filter(column -> !column.heading().isEmpty())
                .filter(column -> column.role() == Role.UNKNOWN
                        ? Headings.isWritten(grid, heading, column)
                        : Headings.isFilledIn(grid, heading, column))
                .map(column -> new Unread(
                        new Place(grid.name(), 0),
                        column.heading(),
                        column.role() == Role.UNKNOWN ? Unread.Why.UNKNOWN_COLUMN : Unread.Why.FILLED_IN))
                .forEach(this::unread);
    }

    /** Something of the whole that was not taken; it stays to be checked. */
    void unread(Unread what) {
        unread.add(what);
        toCheck.add(what.line());
    }

    /** Something of an item that was not taken; it stays to be checked there. */
    void unread(Unread what, DraftItem item) {
        unread.add(what);
        item.toCheck.add(what.line());
    }

    /** Asks about words beside a row once where other rows of the same item or group have them, too. */
    void askOnce(Unread what, DraftItem item) {
        var rows = item.head == null ? item.group.items : item.head.items;
        for (int i = 0; i < unread.size(); i++) {
            var line = unread.get(i).line();
            var asked = rows.stream()
                    .filter(row -> row != item && row.toCheck.contains(line))
                    .findFirst();
            if (asked.isPresent() && unread.get(i).isAlso(what)) {
                var once = unread.get(i).ofRows();
                unread.set(i, once);
                asked.get().toCheck.replaceAll(each -> each.equals(line) ? once.line() : each);
                return;
            }
        }
        unread(what, item);
    }

    /** Says of what was not understood of an item that it loses all points for it. */
    void alone(DraftItem item) {
        var lines = List.copyOf(item.toCheck);
        for (int i = 0; i < unread.size(); i++) {
            var one = unread.get(i);
            if (lines.contains(one.line())) {
                item.toCheck.replaceAll(
                        line -> line.equals(one.line()) ? one.alone().line() : line);
                unread.set(i, one.alone());
            }
        }
    }

    /** Takes a remark in; what of it speaks of points and is not understood stays to be checked. */
    void remark(Place place, String words) {
        for (var each : remarks.take(place, words)) {
            unread(new Unread(place, each, remarks.why(place, each)));
        }
    }

    /** Vetoes that only the words around the table name become items where it has none itself. */
    void takeVetoesOfRemarks() {
        boolean hasNone = parts.stream().noneMatch(part -> part.isVeto && !part.isEmpty());
        boolean isLost = hasNone && !hasVetoingRules();
        if (isLost && remarks.lists.all().isEmpty()) {
            remarks.read.stream()
                    .filter(note -> note.kind() == NoteRead.Kind.VETO)
                    .findFirst()
                    .ifPresent(this::unreadRemark);
        }
        for (var list : remarks.lists.all()) {
            if (list.members.isEmpty() && isLost) {
                unreadRemark(list.announcement);
            } else if (list.isBar || hasNone) {
                list.members.forEach(member -> item(list, member));
            } else {
                list.members.forEach(this::unreadRemark);
            }
        }
    }

    /** Asks about words around the table that were not understood after all. */
    void unreadRemark(NoteRead note) {
        unread(new Unread(note.place(), note.words(), Unread.Why.REMARK));
    }

    private void item(VetoList list, NoteRead member) {
        var group = vetoes(TableWalk.VETO_PART).group(new Title(TableWalk.VETO_PART, null));
        var item = new DraftItem(member.place(), group, null);
        item.content.add(member.words());
        item.isWrong = list.namesFaults();
        if (list.isBar) {
            item.rule(member.place(), new Phrase(member.words(), member.words(), new Meaning.BarsBest()));
        }
        if (list.isDoubtful(member)) {
            unread(new Unread(member.place(), member.words(), Unread.Why.WHICH_FAULT), item);
        }
    }

    /** Gives the rows that name no deduction the one that the words around the table name for all of them. */
    void takeOtherwise() {
        var otherwise = remarks.otherwise;
        if (otherwise != null) {
            parts.stream()
                    .filter(part -> !part.isVeto && !part.isBonus)
                    .flatMap(part -> part.groups.stream())
                    .flatMap(group -> group.items.stream())
                    .filter(item -> item.points != null && !item.isJoined() && !item.takesPoints())
                    .forEach(item -> item.rule(item.place, otherwise));
        }
    }

    private boolean hasVetoingRules() {
        return parts.stream()
                .flatMap(part -> part.groups.stream())
                .flatMap(group -> group.items.stream())
                .flatMap(item -> item.rules.stream())
                .anyMatch(rule -> rule.phrase().meaning() instanceof Meaning.Veto);
    }

    /** Where a table names no grades but calls what fails 不及格, what passes is 及格. */
    void nameGrades() {
        var said = new ArrayList<String>();
        remarks.read.forEach(note -> said.add(note.words()));
        parts.stream()
                .flatMap(part -> part.groups.stream())
                .flatMap(group -> group.items.stream())
                .flatMap(item -> item.rules.stream())
                .forEach(rule -> said.add(rule.phrase().words()));
        boolean isFailing = said.stream().anyMatch(words -> words.matches("(?s).*[为即]不及格.*"));
        if (isFailing && !remarks.grades.areNamed()) {
            remarks.grades.takeNames("及格、不及格");
        }
    }

    /** Notes the largest number of a row that sums up; a cell of it may name the grades, too. */
    void sum(Place place, List<String> cells) {
        cells.stream()
                .filter(cell -> !remarks.takeGrades(place, cell))
                .map(ONE_NUMBER::matcher)
                .filter(Matcher::matches)
                .map(number -> new BigDecimal(number.group("n")))
                .forEach(number -> declaredTotal = declaredTotal == null ? number : declaredTotal.max(number));
    }
}
