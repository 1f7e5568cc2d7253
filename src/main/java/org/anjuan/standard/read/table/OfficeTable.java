package org.anjuan.standard.read.table;

import java.util.List;
import java.util.Optional;
import org.anjuan.standard.read.table.Headings.Heading;
import org.anjuan.standard.read.table.Unread.Why;

/** Understands the tables of a file as one standard. */
public final class OfficeTable {
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
        var rules = table.draft.parts.stream()
                .flatMap(part -> part.groups.stream())
                .flatMap(group -> group.items.stream())
                .flatMap(item -> item.rules.stream())
                .toList();
        var made = DraftStandard.of(table.draft, file, table.title);
        return new Understood(
                table.draft.columns,
                rules,
                table.draft.unread,
                made.assumed(),
                made.declared(),
                made.sum(),
                Gaps.of(table.draft),
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

    private void head(Grid grid, Heading heading) {
        for (var row : grid.rows().subList(0, heading.index())) {
            var line = row.text(0);
            if (!draft.takeGrades(line) && title.isEmpty() && !Title.isOfVetoes(line)) {
                title = line.replaceAll("\\s+", " ").strip();
            }
        }
        draft.headed(grid, heading);
    }

    /** A table that goes on after a page break has as many columns and no heading of its own. */
    private static boolean goesOn(Grid grid, Heading heading) {
        return grid.rows().stream().anyMatch(row -> row.cells().size() == heading.width()) && heading.width() > 1;
    }

    /** Text behind the tables: grades, or remarks that are told of as unread. */
    private boolean notes(Grid grid) {
        boolean isText = grid.rows().stream().allMatch(row -> row.cells().size() <= 1);
        if (isText) {
            grid.rows().stream()
                    .map(row -> row.text(0))
                    .filter(line -> !draft.takeGrades(line))
                    .forEach(line -> draft.unread(new Unread(new Place(grid.name(), 0), line, Why.NO_HEADING)));
        }
        return isText;
    }

    private static String first(Grid grid) {
        return grid.rows().stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .map(row -> row.text(0))
                .orElse("");
    }
}
