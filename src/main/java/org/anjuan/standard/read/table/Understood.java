package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.anjuan.standard.read.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * How an office's tables were understood, to be shown before anything is taken.
 *
 * @param columns of each table that was read
 * @param rules every phrase about points
 * @param notes the words around the rows
 * @param unread what did not find its way into the standard
 * @param assumed what the tables do not say
 * @param declared the sum the tables write under or above themselves, null when they write none
 * @param sum what the items add up to
 * @param gaps groups and parts whose items do not add up to what the tables say they are worth
 * @param originals the table's own words, by the item's id, and by {@link #reasonKey} for a reason
 * @param standard what came of it; it may still have problems of its own
 */
public record Understood(
        List<TableColumns> columns,
        List<RuleRead> rules,
        List<NoteRead> notes,
        List<Unread> unread,
        List<Assumed> assumed,
        @Nullable BigDecimal declared,
        BigDecimal sum,
        List<Gap> gaps,
        Map<String, String> originals,
        Yaml.Fields standard) {
    public Understood {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
        unread = List.copyOf(unread);
        assumed = List.copyOf(assumed);
        gaps = List.copyOf(gaps);
        originals = Map.copyOf(originals);
    }

    /** Under what the words of a reason are kept. */
    public static String reasonKey(String item, String reason) {
        return item + " " + reason;
    }

    /** The columns of one table. */
    public record TableColumns(String table, List<ColumnRead> columns) {
        public TableColumns {
            columns = List.copyOf(columns);
        }
    }
}
