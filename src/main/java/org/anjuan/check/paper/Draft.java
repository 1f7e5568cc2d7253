package org.anjuan.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageText;
import org.anjuan.check.book.Kind;
import org.jspecify.annotations.Nullable;

/** A paper whose pages are still being gathered. */
final class Draft {
    private final List<PageText> pages = new ArrayList<>();
    private @Nullable Kind kind;
    private String title;

    Draft(Optional<Kind> kind, String title, PageText first) {
        this.kind = kind.orElse(null);
        this.title = title;
        pages.add(first);
    }

    void add(PageText page) {
        pages.add(page);
    }

    List<PageText> pages() {
        return pages;
    }

    Optional<Kind> kind() {
        return Optional.ofNullable(kind);
    }

    String code() {
        return kind == null ? Document.OTHER : kind.code();
    }

    String title() {
        return title;
    }

    void is(Kind known, String as) {
        kind = known;
        title = as;
    }
}
