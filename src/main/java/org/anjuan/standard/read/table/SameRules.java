package org.anjuan.standard.read.table;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.anjuan.standard.read.table.Headings.Heading;
import org.jspecify.annotations.Nullable;

/** What a cell of 扣分标准 says that names another row's: 同上, 同第6项. */
final class SameRules {
    private static final Pattern ABOVE = Pattern.compile("(?:扣分标准|扣法)?同上(?:一?[项条行])?[。.；;]?|[〃″]");
    private static final Pattern OTHER =
            Pattern.compile("(?:扣分标准|扣法)?(?:与)?同?(?:本表)?(?:第|序号)\\s*(?<n>\\d{1,3})\\s*(?:项|条|号)?(?:相同|一致)?[。.；;]?");

    private final Heading heading;
    private final Map<Integer, String> above = new HashMap<>();
    private final Map<String, String> numbered = new HashMap<>();

    SameRules(Heading heading) {
        this.heading = heading;
    }

    /** The words about points of a row, with those of the other row behind the words that name it; unchanged where there is none. */
    String said(Grid.Row row, String words) {
        var said = words;
        for (var column : heading.columns()) {
            if (column.role() == Role.RULE) {
                said = said(row, column.index(), said);
            }
        }
        return said;
    }

    private String said(Grid.Row row, int column, String words) {
        var own = row.text(column).strip();
        var other = other(column, Normalizer.normalize(own, Form.NFKC));
        var meant = other == null ? own : other;
        above.put(column, meant);
        var number = number(row);
        if (!number.isEmpty()) {
            numbered.putIfAbsent(column + " " + number, meant);
        }
        return other == null ? words : words.replace(own, other);
    }

    private @Nullable String other(int column, String own) {
        var other = OTHER.matcher(own);
        if (ABOVE.matcher(own).matches()) {
            return above.get(column);
        }
        return other.matches() && own.contains("同") ? numbered.get(column + " " + other.group("n")) : null;
    }

    private String number(Grid.Row row) {
        return heading.columns().stream()
                .filter(column -> column.role() == Role.NUMBER)
                .findFirst()
                .map(column ->
                        row.text(column.index()).replaceAll("[\\s.．、]+$", "").strip())
                .orElse("");
    }
}
