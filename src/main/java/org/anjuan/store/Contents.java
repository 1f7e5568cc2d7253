package org.anjuan.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a database holds, as far as a copy of it must agree.
 *
 * @param schema every table, index and trigger with its definition
 * @param rows how many rows each table has
 */
record Contents(int version, List<String> schema, Map<String, Long> rows, Journal.Head head) {

    static Contents of(Sql sql) throws SQLException {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : sql.rows(
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", row -> row.getString(1))) {
            rows.put(table, sql.number("SELECT count(*) FROM \"" + table + "\""));
        }
        return new Contents(Migrations.version(sql), schema(sql), rows, Journal.head(sql));
    }

    static List<String> schema(Sql sql) throws SQLException {
        return sql.rows(
                "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name",
                row -> row.getString(1));
    }

    /** Whether this can be what the database held at some moment between two looks at it. */
    boolean isBetween(Contents before, Contents after) {
        return version == before.version
                && schema.equals(before.schema)
                && rows.keySet().equals(before.rows.keySet())
                && rows.keySet().stream().allMatch(table -> isBetween(table, before, after));
    }

    private boolean isBetween(String table, Contents before, Contents after) {
        long count = rows.getOrDefault(table, 0L);
        long one = before.rows.getOrDefault(table, 0L);
        long other = after.rows.getOrDefault(table, 0L);
        return count >= Math.min(one, other) && count <= Math.max(one, other);
    }
}
