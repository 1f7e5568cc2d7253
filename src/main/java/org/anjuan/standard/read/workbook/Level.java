package org.anjuan.standard.read.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a row of the items' sheet is, from the outermost to the innermost. */
enum Level {
    PART("title"),
    SHARED_REASON("text"),
    GROUP("title"),
    ITEM("text"),
    ELEMENT("text"),
    REASON("text");

    private final String wording;

    Level(String wording) {
        this.wording = wording;
    }

    /** The key under which its words stand. */
    String wording() {
        return wording;
    }

    boolean isReason() {
        return this == REASON || this == SHARED_REASON;
    }

    /** The key under which rows of this level stand in the one they belong to. */
    String within() {
        return switch (this) {
            case PART -> "parts";
            case GROUP -> "groups";
            case ITEM -> "items";
            case ELEMENT -> "elements";
            case REASON, SHARED_REASON -> "reasons";
        };
    }

    /** The levels that may stand directly in this one. */
    List<Level> inner() {
        return switch (this) {
            case PART -> List.of(SHARED_REASON, GROUP);
            case GROUP -> List.of(ITEM);
            case ITEM -> List.of(ELEMENT, REASON);
            case ELEMENT -> List.of(REASON);
            case REASON, SHARED_REASON -> List.of();
        };
    }

    String shown() {
        return SheetWords.of("level." + name());
    }

    static Optional<Level> of(String shown) {
        return Arrays.stream(values())
                .filter(level -> level.shown().equals(shown))
                .findFirst();
    }
}
