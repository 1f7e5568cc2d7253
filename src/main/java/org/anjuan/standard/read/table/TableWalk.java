package org.anjuan.standard.read.table;

import java.math.BigDecimal;
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
    /** A title of a further part, not a remark, where it follows on a sum. */
    private static final Pattern SECTION = Pattern.compile("^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+部分)[^，。；,;]{0,40}$");

    private static final String PLAIN_PART = "评查项目";
    static final String VETO_PART = "否决项";
    private static final String BONUS_PART = "加分项";

    private final Draft draft;
    private final Grid grid;
    private Heading heading;
    private RowWords cells;
    private SameRules same;
    private DraftPart part;
    private @Nullable DraftItem last;
    /** The mark of the last part's title, null where it has none. */
    private @Nullable ListMark mark;

    /** A title of a lower rank over the next rows, empty where there is none. */
    private String basis = "";

    private String subtitle = "";

    private String project = "";
    private boolean summedUp;

    TableWalk(Draft draft, Grid grid, Heading heading) {
        this.draft = draft;
        this.grid = grid;
        this.heading = heading;
        this.cells = new RowWords(heading);
        this.same = new SameRules(heading);
        boolean isVeto = Title.isOfVetoes(grid.name())
                || grid.rows().subList(0, heading.index()).reversed().stream()
                        .filter(row -> !row.isBlank())
                        .findFirst()
                        .filter(row -> Title.isOfVetoes(row.text(0)))
                        .isPresent();
        this.part = draft.begin(isVeto ? VETO_PART : PLAIN_PART, isVeto);
    }

    /** Reads on from a row; the heading that held for the last one, since a table may have several. */
    Heading walk(int from) {
        for (int index = from; index < grid.rows().size(); index++) {
            var row = grid.rows().get(index);
            var further = Headings.further(grid, index);
            if (row.isBlank() || isHeading(row) || Headings.isBelowHeading(row, heading)) {
                continue;
            }
            if (further.isPresent()) {
                heading = further.get();
                cells = new RowWords(heading);
                same = new SameRules(heading);
                draft.headed(grid, heading);
            } else {
                read(row);
            }
        }
        if (grid.cutOff()) {
            draft.unread(new Unread(new Place(grid.name(), 0), "", Why.CUT_OFF));
        }
        return heading;
    }

    private void read(Grid.Row row) {
        var place = new Place(grid.name(), row.number(), cells.number(row));
        var texts = row.cells().stream().map(Grid.Cell::text).toList();
        if (Title.isSum(texts)) {
            draft.sum(place, texts);
            summedUp = true;
        } else if (!remark(row, place)) {
            if (isSection(row)) {
                section(row, place);
            } else {
                row(row, place);
            }
        }
    }

    /** Words around the rows: remarks over a whole row or beside 说明, fields that are filled in for each case. */
    private boolean remark(Grid.Row row, Place place) {
        var texts = texts(row);
        boolean isHeaded = texts.size() <= 2 && Remarks.isRemark(texts.getFirst());
        boolean isBelow =
                summedUp && isSection(row) && !SECTION.matcher(texts.getFirst()).find();
        boolean isField = texts.stream().allMatch(Remarks::isForm);
        boolean isBlankField =
                isField && texts.stream().anyMatch(text -> text.strip().matches("(?s).*[：:]"));
        if (isHeaded || isBelow || (summedUp && isField) || isBlankField) {
            draft.remark(place, String.join("\n", texts));
            return true;
        }
        return false;
    }

    private static List<String> texts(Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> cell.copied() != Grid.Copied.ACROSS)
                .map(Grid.Cell::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
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
        boolean mayBeItem = heading.width() == 1
                || row.isCopiedDown(0)
                || (heading.columns().getFirst().role() == Role.CONTENT && BracketedWorths.areIn(row.text(0)));
        return texts.size() == 1 && !mayBeItem && row.text(0).equals(texts.getFirst());
    }

    private void section(Grid.Row row, Place place) {
        var text = row.text(0);
        boolean isMember = isMember(row);
        if (isMember || VetoLists.isList(text) || OverRows.isRule(text)) {
            part = isMember && part.isVeto ? draft.begin(PLAIN_PART, false) : part;
            draft.remark(place, text);
            return;
        }
        draft.remarks.lists.end();
        var title = Title.of(text);
        last = null;
        subtitle = "";
        if (title.words().isEmpty() || draft.remarks.takeGrades(place, text)) {
            return;
        }
        var name = title.words().replaceFirst("\\s*[（(].*", "");
        boolean isVeto = Title.isOfVetoes(text);
        if (!isVeto && part.isVeto && OverRows.isUnderVetoes(text, title, mark)) {
            subtitle = title.words();
            return;
        }
        beside(place, text, isVeto, name.isEmpty() ? "" : title.words().substring(name.length()));
        mark = ListMark.of(text).orElse(null);
        boolean isBonus = !isVeto && Bonus.isTitle(text);
        part = isBonus ? draft.bonus(name) : draft.begin(name.isEmpty() ? title.words() : name, isVeto);
        part.points = isVeto ? null : isBonus ? OverRows.most(text) : title.points();
    }

    /** What a cell rests on, where it says no more than that it is the same as above. */
    private String basis(String said) {
        basis = said.isBlank() || said.strip().matches("同[上前]|[〃″]") ? basis : said;
        return said.isBlank() ? said : basis;
    }

    /** Whether it goes on with an announced list of vetoes and is no title of the rows below it. */
    private boolean isMember(Grid.Row row) {
        var lists = draft.remarks.lists;
        var text = row.text(0);
        boolean isBeforeRow = grid.rows().stream()
                .dropWhile(each -> !each.equals(row))
                .skip(1)
                .filter(each -> !each.isBlank())
                .findFirst()
                .filter(next -> !isSection(next)
                        && Headings.further(grid, grid.rows().indexOf(next)).isEmpty())
                .isPresent();
        return lists.awaits(text)
                && (lists.isBegun() || !isBeforeRow || text.strip().matches("(?s).*[。；;]"));
    }

    /** What a title says beside its name: what a veto leads to, what becomes of what is not judged, what all its rows lose. */
    private void beside(Place place, String text, boolean isVeto, String beside) {
        if (isVeto && draft.remarks.takeVeto(place, text)) {
            return;
        }
        if (beside.matches("(?s).*(?:折算|比例|适用|不评|另计|不计).*")) {
            draft.remark(place, beside.replaceAll("[（）()]", "").replaceFirst("^\\s*(?:共|计|满分)?[\\d.]+\\s*分[。，；]?", ""));
        } else if (OverRows.takes(text)) {
            draft.unread(new Unread(place, text, Why.REMARK));
        }
    }

    private void row(Grid.Row row, Place place) {
        draft.remarks.lists.end();
        var content = cells.content(row);
        var words = same.said(row, cells.rules(row));
        if (cells.join(row, Role.CONTENT).isBlank() && last != null && isOfWhole(row)) {
            for (var rule : Phrases.read(words)) {
                last.rule(place, ofWhole(rule));
            }
            return;
        }
        if (content.isBlank()) {
            draft.unread(new Unread(place, cells.join(row), Why.NO_CONTENT));
            return;
        }
        project = cells.join(row, Role.GROUP);
        var worths = words.isBlank() && !isBonus(row)
                ? BracketedWorths.of(content, cells.join(row, Role.POINTS))
                : new BracketedWorths(List.of(content), "");
        var things = worths.things();
        var elements = things.size() > 1 || !words.isBlank() ? things : elements(things.getFirst());
        if (elements.size() > 1) {
            for (var element : elements) {
                var item = item(row, place, element, "");
                lines(worths.rest()).forEach(new Beside(draft, item, place)::take);
            }
        } else {
            item(row, place, things.getFirst(), words);
        }
    }

    /** Whether a row without content says when all of the 项目 above it is lost, by having no points or naming whose they are. */
    private boolean isOfWhole(Grid.Row row) {
        return !cells.join(row, Role.GROUP).isBlank()
                && cells.join(row, Role.GROUP).equals(project)
                && !cells.rules(row).isBlank()
                && (cells.join(row, Role.POINTS).isBlank()
                        || Phrases.read(cells.rules(row)).stream()
                                .anyMatch(rule -> rule.meaning() instanceof Meaning.AllOf));
    }

    private Phrase ofWhole(Phrase rule) {
        boolean isAll = rule.meaning() instanceof Meaning.All || rule.meaning() instanceof Meaning.WholeItem;
        var whole = cells.hasHeads() ? new Meaning.WholeItem() : new Meaning.WholeGroup();
        return isAll ? new Phrase(rule.words(), rule.when(), whole) : rule;
    }

    private DraftItem item(Grid.Row row, Place place, String content, String words) {
        var cell = ContentCell.of(content);
        boolean isBeside = !words.isBlank() || !cell.rules().isBlank();
        var ruling = !words.isBlank() ? words : isBeside ? cell.rules() : content;
        var rules = isBonus(row) ? Bonus.read(ruling) : Phrases.read(ruling);
        var own = words.isBlank() || !cell.conditions().isEmpty() ? cell.asked() : content;
        var asked = bare(isBonus(row) ? Bonus.named(content) : own);
        var before = cells.continues(row) ? last : null;
        boolean isContinued = before != null;
        var item = before == null ? begin(row, place, content, rules) : before;
        if (item.content.isEmpty()) {
            item.prefix = Prefixes.of(content);
        }
        if (!isContinued || !cells.isCopiedDown(row, Role.CONTENT)) {
            item.content.add(asked);
        }
        item.rows.put(place, asked);
        item.isMixed |= words.isBlank() && cell.isMixed();
        var said = words.isBlank() ? content : words;
        boolean isSaid = isContinued && cells.isCopiedDown(row, words.isBlank() ? Role.CONTENT : Role.RULE);
        if (!isSaid) {
            item.said.add(said);
        }
        item.basis.addAll(lines(basis(cells.join(row, Role.BASIS))));
        item.documents.addAll(lines(cells.join(row, Role.DOCUMENTS)));
        condition(item, row, place);
        lines(cells.join(row, Role.NOTE)).forEach(new Beside(draft, item, place)::take);
        rules.stream()
                .filter(_ -> !isSaid)
                .filter(rule -> isBeside || !(rule.meaning() instanceof Meaning.Note))
                .filter(rule -> !words.isBlank() || !(rule.meaning() instanceof Meaning.Worth))
                .forEach(rule -> item.rule(place, rule));
        cell.conditions().forEach(each -> item.rule(place, new Phrase(each, each, new Meaning.Note())));
        if (!isBonus(row) && Bonus.isMeant(ruling, cells.join(row, Role.POINTS))) {
            draft.unread(new Unread(place, content, Why.BONUS), item);
        }
        last = item;
        return item;
    }

    /** What a row says of when it is judged is no word about the other rows of its item. */
    private void condition(DraftItem item, Grid.Row row, Place place) {
        var condition = cells.condition(row);
        if (!item.isJoined()) {
            item.condition = condition;
        } else if (!condition.equals(item.condition)) {
            var apart = condition.isEmpty() ? item.condition : condition;
            draft.unread(new Unread(place, apart, Why.CONDITION_OF_ROW), item);
        }
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
        var points = points(row, place, content);
        boolean isVeto = isVetoOnly(rules) || (Title.isOfVetoes(cells.join(row, Role.GROUP)) && !takesPoints(rules));
        var where = points == null && isVeto && !part.isVeto ? draft.vetoes(VETO_PART) : part;
        if (isBonus(row) && !part.isBonus) {
            where = draft.bonus(BONUS_PART);
            var most = OverRows.most(cells.join(row, Role.PART, Role.GROUP));
            where.points = most == null ? where.points : most;
        }
        var group = where.group(group(row, where));
        var item = new DraftItem(place, group, where.isVeto ? null : head(row, group));
        item.points = points;
        item.numbering = cells.numbering(row);
        item.isWrong = heading.saysFaults();
        return item;
    }

    /** Whether the title over a row says that it gives points. */
    private boolean isBonus(Grid.Row row) {
        return part.isBonus || Bonus.isTitle(cells.join(row, Role.PART, Role.GROUP));
    }

    private @Nullable DraftHead head(Grid.Row row, DraftGroup group) {
        var text = cells.join(row, Role.GROUP);
        if (!cells.hasHeads() || cells.join(row, Role.PART).isBlank() || text.isBlank()) {
            return null;
        }
        var title = Worded.title(text);
        var before = group.items.isEmpty() ? null : group.items.getLast().head;
        return before != null && before.title.equals(title.words())
                ? before
                : new DraftHead(title.words(), title.points());
    }

    private Title group(Grid.Row row, DraftPart where) {
        var above = cells.join(row, Role.PART);
        var title = above.isBlank() ? cells.join(row, Role.GROUP) : above;
        var over = subtitle.isEmpty() ? where.title : subtitle;
        return title.isBlank() ? new Title(over, null) : Worded.title(title);
    }

    private @Nullable BigDecimal points(Grid.Row row, Place place, String content) {
        var stated = cells.join(row, Role.POINTS).replaceAll("[\\s\\u3000]", "");
        var text = isBonus(row) ? Bonus.withoutPlus(stated) : stated;
        var number = RowWords.NUMBER.matcher(text);
        if (!content.equals(cells.content(row))) {
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

    private static boolean takesPoints(List<Phrase> rules) {
        return rules.stream().anyMatch(rule -> !(rule.meaning() instanceof Meaning.Note));
    }

    private static boolean isVetoOnly(List<Phrase> rules) {
        return rules.stream().anyMatch(rule -> rule.meaning() instanceof Meaning.Veto)
                && rules.stream()
                        .allMatch(rule ->
                                rule.meaning() instanceof Meaning.Veto || rule.meaning() instanceof Meaning.Note);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String bare(String content) {
        return RowWords.TIMES
                .matcher(RowWords.COUNTED.matcher(content).replaceFirst(""))
                .replaceFirst("")
                .lines()
                .map(line -> Title.of(line).words())
                .filter(line -> !line.isEmpty())
                .reduce((one, other) -> one + "；" + other)
                .orElse(content);
    }
}
