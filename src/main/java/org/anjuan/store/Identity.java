package org.anjuan.store;

import java.sql.SQLException;
import java.time.Instant;

/**
 * What a workspace is called by itself.
 *
 * @param workspace a random id, given once
 * @param computer a random name for the PC it was made on, for {@link org.anjuan.review.Session}
 * @param created when it was made, by that PC's clock
 */
public record Identity(String workspace, String computer, Instant created) {
    static Identity read(Sql sql) throws SQLException {
        return new Identity(meta(sql, "workspace"), meta(sql, "computer"), Instant.parse(meta(sql, "created")));
    }

    private static String meta(Sql sql, String name) throws SQLException {
        return sql.row("SELECT value FROM meta WHERE name = ?", row -> row.getString(1), name)
                .orElseThrow(() -> new SQLException("The workspace does not know its " + name));
    }
}
