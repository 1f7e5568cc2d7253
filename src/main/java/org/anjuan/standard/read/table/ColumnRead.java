package org.anjuan.standard.read.table;

/**
 * A column and what it was taken for.
 *
 * @param index from 0
 * @param heading its words, without spaces
 */
public record ColumnRead(int index, String heading, Role role) {
    ColumnRead as(Role other) {
        return new ColumnRead(index, heading, other);
    }
}
