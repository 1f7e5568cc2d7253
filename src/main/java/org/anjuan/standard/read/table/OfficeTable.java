package org.anjuan.standard.read.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjuan.standard.read.table.Headings.Heading;
import org.anjuan.standard.read.table.Unread.Why;

/** Understands the tables of a file as one standard. */
public final class OfficeTable {
    private static final int SHORT = 20;

    private final Draft draft = new Draft();
    private Optional<Heading> before = Optional.empty();
    private String title = "";

    private OfficeTable() {}

    /**
     * What the tables say together.
     *
     * @param file the file's name, which the standard names as its source
     */
    public static Understood understand(List<Grid> grids, String file) {
        var table = new OfficeTable();
        grids.forEach(table::grid);
        Prefixes.gather(table.draft);
        Papers.settle(table.draft);
        table.draft.takeVetoesOfRemarks();
        table.draft.remarks.numbers.settle(table.draft);
        Sums.drop(table.draft);
        table.draft.nameGrades();
        table.draft.takeOtherwise();
        table.draft.askOfBonus();
        table.draft.askOfHundred();
        var rules = table.draft.parts.stream()
                .flatMap(part -> part.groups.stream())
                .flatMap(group -> group.items.stream())
                .flatMap(item -> item.rules.stream())
                .toList();
        var made = DraftStandard.of(table.draft, file, table.title);
        return new Understood(
                table.draft.columns,
                rules,
                table.draft.remarks.notes(),
                table.draft.unread,
                made.assumed(),
                made.declared(),
                made.sum(),
                made.gaps(),
                made.originals(),
                made.standard());
    }

    private void grid(Grid grid) {
        var found = Headings.find(grid);
        if (found.isPresent()) {
            head(grid, found.get());
            walk(grid, found.get(), found.get().index() + 1);
        } else if (before.isPresent() && goesOn(grid, before.get())) {
            walk(grid, new Heading(0, before.get().columns()), 0);
        } else if (!notes(grid)) {
            draft.unread(new Unread(new Place(grid.name(), 0), first(grid), Why.NO_HEADING));
        }
    }

    private void walk(Grid grid, Heading heading, int from) {
        before = Optional.of(new TableWalk(draft, grid, heading).walk(from));
    }

    /** The title is the line above the table that sounds like one; the other lines are remarks or fields for each case. */
    private void head(Grid grid, Heading heading) {
        var lines = grid.rows().subList(0, heading.index()).stream()
                .map(row -> row.text(0).replaceAll("[\\s\\u3000]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        var best = lines.stream()
                .filter(line -> !Remarks.isRemark(line) && !Title.isOfVetoes(line))
                .min(Comparator.comparingInt(OfficeTable::untitled))
                .filter(_ -> title.isEmpty());
        best.ifPresent(line -> title = line);
        for (var line : lines) {
            aboveTable(new Place(grid.name(), 0), line, best.equals(Optional.of(line)));
        }
        draft.headed(grid, heading);
    }

    private void aboveTable(Place place, String line, boolean isTitle) {
        if (draft.remarks.lists.awaits(line) || VetoLists.isList(line)) {
            draft.remark(place, line);
        } else if (Title.isOfVetoes(line)) {
            draft.remarks.takeVeto(place, line);
        } else if (!isTitle) {
            above(place, line);
        }
    }

    private void above(Place place, String line) {
        boolean isShort = line.length() <= SHORT && !Remarks.isRemark(line) && !draft.remarks.takeGrades(place, line);
        if (isShort) {
            draft.remarks.read.add(new NoteRead(place, line, NoteRead.Kind.TITLE));
        } else if (!draft.remarks.isTaken(line)) {
            draft.remark(place, line);
        }
    }

    /** How little a line sounds like a title. */
    private static int untitled(String line) {
        if (line.matches("附\\s*[件表录].{0,6}") || Remarks.isForm(line)) {
            return 2;
        }
        return line.matches(".*(?:标准|细则|评查|评分|考核|计分|办法).*") ? 0 : 1;
    }

    /** A table that goes on after a page break has as many columns and no heading of its own. */
    private static boolean goesOn(Grid grid, Heading heading) {
        return grid.rows().stream().anyMatch(row -> row.cells().size() == heading.width()) && heading.width() > 1;
    }

    /** Text behind the tables, and tables that only name the grades. */
    private boolean notes(Grid grid) {
        var place = new Place(grid.name(), 0);
        boolean isText = grid.rows().stream().allMatch(row -> row.cells().size() <= 1);
        if (isText) {
            grid.rows().stream()
                    .map(row -> row.text(0))
                    .filter(line -> !line.isBlank())
                    .forEach(line -> draft.remark(place, line));
            return true;
        }
        return grid.rows().stream()
                        .filter(row -> draft.remarks.takeGrades(place, words(row)))
                        .count()
                > 1;
    }

    private static String words(Grid.Row row) {
        return row.cells().stream().map(Grid.Cell::text).distinct().collect(Collectors.joining(" "));
    }

    private static String first(Grid grid) {
        return grid.rows().stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(row -> row.text(0))
                .orElse("");
    }
}
