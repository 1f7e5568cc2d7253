package org.anjuan.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageText;
import org.anjuan.check.rulebook.Kind;
import org.jspecify.annotations.Nullable;

/** A paper whose pages are still being gathered. */
final class Draft {
    private final List<PageText> pages = new ArrayList<>();
    private @Nullable Kind kind;
    private String title;
    private @Nullable Document said;

    Draft(Optional<Kind> kind, String title, PageText first) {
        this.kind = kind.orElse(null);
        this.title = title;
        pages.add(first);
    }

    /** A paper as a reviewer says it is. */
    Draft(Document said, Optional<Kind> kind, List<PageText> pages) {
        this.kind = kind.orElse(null);
        this.title = said.title();
        this.said = said;
        this.pages.addAll(pages);
    }

    /** Some pages of this one as a paper of their own. */
    Draft part(List<PageText> some) {
        var part = new Draft(kind(), title, some.getFirst());
        some.subList(1, some.size()).forEach(part::add);
        return part;
    }

    /** What a reviewer says it is, empty where nobody said anything. */
    Optional<Document> said() {
        return Optional.ofNullable(said);
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
