package org.anjuan.standard.read.workbook;

import java.util.Arrays;
import java.util.Optional;

/** A column of the items' sheet. */
enum Column {
    LEVEL("", 9),
    ID("id", 12),
    WORDING("", 46),
    POINTS("points", 7),
    COST("cost", 24),
    TO_CHECK("to-check", 30),
    ORIGINAL("", 34),
    DIMENSION("dimension", 16),
    ALSO("also", 16),
    CONDITION("condition", 26),
    EXCEPTIONS("exceptions", 26),
    BASIS("basis", 26),
    DOCUMENTS("documents", 20),
    SOURCE("source", 22),
    KIND("kind", 11),
    CAP("cap", 8),
    DOCUMENT("document", 18),
    ABSENT("absent", 16),
    ABSENT_TEXT("absent-text", 26),
    NEEDS_NOTE("needs-note", 9),
    NOTE("note", 30),
    OTHER("", 30);

    private final String key;
    private final int width;

    Column(String key, int width) {
        this.key = key;
        this.width = width;
    }

    /** The key whose value it holds, empty where its level decides. */
    String key() {
        return key;
    }

    /** Its place in the sheet, from 0. */
    int index() {
        return Arrays.asList(values()).indexOf(this);
    }

    /** In signs of the sheet's font. */
    int width() {
        return width;
    }

    /** Whether it holds numbers that a sheet may add up. */
    boolean isNumber() {
        return this == POINTS || this == CAP;
    }

    /** Whether several values stand in it, one a line. */
    boolean isList() {
        return this == TO_CHECK || this == ALSO || this == BASIS || this == DOCUMENTS;
    }

    /** Whether it names dimensions, which are shown by their names. */
    boolean isDimension() {
        return this == DIMENSION || this == ALSO;
    }

    String heading() {
        return SheetWords.of("column." + name());
    }

    static Optional<Column> headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }

    static Optional<Column> of(String key, Level level) {
        if (key.equals(level.wording())) {
            return Optional.of(WORDING);
        }
        return Arrays.stream(values())
                .filter(column -> !column.key.isEmpty() && column.key.equals(key))
                .findFirst();
    }
}
