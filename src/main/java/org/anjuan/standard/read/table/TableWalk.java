package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.phrase.Phrases;
import org.anjuan.standard.read.table.Headings.Heading;
import org.anjuan.standard.read.table.Unread.Why;
import org.jspecify.annotations.Nullable;

/** Walks the rows below a heading and puts them into parts, groups and items. */
final class TableWalk {
    private static final Pattern NUMBER = Pattern.compile("^[（(]?\\s*(\\d+(?:\\.\\d+)?)\\s*分?\\s*[）)]?$");
    private static final String PLAIN_PART = "评查项目";
    private static final String VETO_PART = "否决项";

    private final Draft draft;
    private final Grid grid;
    private final Heading heading;
    private DraftPart part;
    private @Nullable DraftItem last;

    TableWalk(Draft draft, Grid grid, Heading heading) {
        this.draft = draft;
        this.grid = grid;
        this.heading = heading;
        boolean isVeto = Title.isOfVetoes(grid.name())
                || grid.rows().subList(0, heading.index()).stream().anyMatch(row -> Title.isOfVetoes(row.text(0)));
        this.part = draft.begin(isVeto ? VETO_PART : PLAIN_PART, isVeto);
    }

    void walk(int from) {
        for (var row : grid.rows().subList(from, grid.rows().size())) {
            var cells = row.cells().stream().map(Grid.Cell::text).toList();
            if (row.isBlank() || isHeading(row)) {
                continue;
            }
            if (Title.isSum(cells)) {
                draft.sum(cells);
            } else if (isSection(row)) {
                section(row);
            } else {
                row(row);
            }
        }
        if (grid.cutOff()) {
            draft.unread(new Unread(new Place(grid.name(), 0), "", Why.CUT_OFF));
        }
    }

    private boolean isHeading(Grid.Row row) {
        return heading.columns().stream()
                .filter(column -> !column.heading().isEmpty())
                .allMatch(
                        column -> row.text(column.index()).replaceAll("\\s", "").equals(column.heading()));
    }

    /** One text over the whole row, or alone in it. */
    private boolean isSection(Grid.Row row) {
        var texts = row.cells().stream()
                .map(Grid.Cell::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        boolean mayBeItem = heading.width() == 1 || row.isCopiedDown(0);
        return texts.size() == 1 && !mayBeItem && row.text(0).equals(texts.getFirst());
    }

    private void section(Grid.Row row) {
        var text = row.text(0);
        var title = Title.of(text);
        last = null;
        if (title.words().isEmpty()) {
            return;
        }
        if (draft.takeGrades(text)) {
            return;
        }
        part = draft.begin(title.words(), Title.isOfVetoes(text));
    }

    private void row(Grid.Row row) {
        var place = new Place(grid.name(), row.number());
        var content = join(row, Role.CONTENT);
        if (content.isBlank()) {
            draft.unread(new Unread(place, join(row), Why.NO_CONTENT));
            return;
        }
        var words = rules(row);
        var elements = words.isBlank() ? elements(content) : List.<String>of();
        if (elements.size() > 1) {
            elements.forEach(element -> item(row, place, element, ""));
        } else {
            item(row, place, content, words);
        }
    }

    private void item(Grid.Row row, Place place, String content, String words) {
        var rules = Phrases.read(words.isBlank() ? content : words);
        var item = continues(row) && last != null ? last : begin(row, place, content, rules);
        item.content.add(bare(content));
        item.basis.addAll(lines(join(row, Role.BASIS)));
        item.documents.addAll(lines(join(row, Role.DOCUMENTS)));
        item.notes.addAll(lines(join(row, Role.NOTE)));
        item.condition = join(row, Role.CONDITION);
        rules.stream()
                .filter(rule -> !(rule.meaning() instanceof Meaning.Worth))
                .filter(rule -> !words.isBlank() || !(rule.meaning() instanceof Meaning.Note))
                .forEach(rule -> item.rule(place, rule));
        last = item;
    }

    /** Lines that each say what they are worth are items of their own. */
    private static List<String> elements(String content) {
        var lines = lines(content);
        return lines.stream().allMatch(line -> worth(line) != null) ? lines : List.of();
    }

    private static @Nullable BigDecimal worth(String content) {
        return Phrases.read(content).stream()
                .filter(phrase -> phrase.meaning() instanceof Meaning.Worth)
                .map(phrase -> ((Meaning.Worth) phrase.meaning()).points())
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private DraftItem begin(Grid.Row row, Place place, String content, List<Phrase> rules) {
        var item = new DraftItem(place);
        item.points = points(row, place, content);
        var where = part;
        if (item.points == null && isVetoOnly(rules) && !part.isVeto) {
            where = draft.vetoes(VETO_PART);
        }
        where.group(group(row, where)).items.add(item);
        return item;
    }

    private Title group(Grid.Row row, DraftPart where) {
        var title = join(row, Role.GROUP);
        if (title.isBlank()) {
            title = join(row, Role.PART);
        }
        return title.isBlank() ? new Title(where.title, null) : Title.of(title);
    }

    /** Whether the row shares a merged cell of points with the row above. */
    private boolean continues(Grid.Row row) {
        return heading.columns().stream()
                .filter(column -> column.role() == Role.POINTS)
                .anyMatch(column -> row.isCopiedDown(column.index())
                        && !row.text(column.index()).isBlank());
    }

    private @Nullable BigDecimal points(Grid.Row row, Place place, String content) {
        var text = join(row, Role.POINTS).replaceAll("[\\s\\u3000]", "");
        var number = NUMBER.matcher(text);
        if (!content.equals(join(row, Role.CONTENT))) {
            return worth(content);
        }
        if (number.matches()) {
            return new BigDecimal(number.group(1)).stripTrailingZeros();
        }
        if (text.matches(".*[\\d一二三四五六七八九十].*")) {
            draft.unread(new Unread(place, text, Why.NO_POINTS));
        }
        return worth(content);
    }

    /** The words about points in their own columns. */
    private String rules(Grid.Row row) {
        var cost = join(row, Role.COST);
        var rules = join(row, Role.RULE);
        if (!cost.isBlank() && NUMBER.matcher(cost).matches()) {
            return rules + "\n扣" + cost.replace("分", "") + "分";
        }
        var stated = join(row, Role.POINTS);
        return stated.contains("否决") ? rules + "\n" + stated : rules;
    }

    private static boolean isVetoOnly(List<Phrase> rules) {
        return rules.stream().anyMatch(rule -> rule.meaning() instanceof Meaning.Veto)
                && rules.stream()
                        .allMatch(rule ->
                                rule.meaning() instanceof Meaning.Veto || rule.meaning() instanceof Meaning.Note);
    }

    private String join(Grid.Row row, Role... roles) {
        var texts = new ArrayList<String>();
        for (var column : heading.columns()) {
            var text = row.text(column.index());
            boolean isWanted = roles.length == 0 || List.of(roles).contains(column.role());
            if (isWanted && !text.isBlank() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return String.join("\n", texts);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String bare(String content) {
        return content.lines()
                .map(line -> Title.of(line).words())
                .filter(line -> !line.isEmpty())
                .reduce((one, other) -> one + "；" + other)
                .orElse(content);
    }
}
