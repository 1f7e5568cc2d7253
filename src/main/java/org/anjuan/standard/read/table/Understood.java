package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.standard.read.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * How an office's tables were understood, to be shown before anything is taken.
 *
 * @param columns of each table that was read
 * @param rules every phrase about points
 * @param unread what did not find its way into the standard
 * @param assumed what the tables do not say
 * @param declared the largest sum the tables write under themselves, null when they write none
 * @param sum what the items add up to
 * @param standard what came of it; it may still have problems of its own
 */
public record Understood(
        List<TableColumns> columns,
        List<RuleRead> rules,
        List<Unread> unread,
        List<Assumed> assumed,
        @Nullable BigDecimal declared,
        BigDecimal sum,
        Yaml.Fields standard) {
    public Understood {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        unread = List.copyOf(unread);
        assumed = List.copyOf(assumed);
    }

    /** The columns of one table. */
    public record TableColumns(String table, List<ColumnRead> columns) {
        public TableColumns {
            columns = List.copyOf(columns);
        }
    }
}
