package org.anjuan.desk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.anjuan.casefile.PageCondition;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.TextBank.Recognised;

/** What was made of pages, kept only while somebody looks. */
final class MemorisedTexts implements KnownTexts {
    private final Map<PageKey, Recognised> known = new ConcurrentHashMap<>();
    private final Map<PageKey, PageCondition> conditions = new ConcurrentHashMap<>();

    @Override
    public Optional<Recognised> find(PageKey page) {
        return Optional.ofNullable(known.get(page));
    }

    @Override
    public int count(SourceId source) {
        return (int) known.keySet().stream()
                .filter(page -> page.source().equals(source))
                .count();
    }

    @Override
    public void keep(Recognised recognised) {
        known.put(recognised.text().page(), recognised);
    }

    @Override
    public Optional<PageCondition> condition(PageKey page) {
        return Optional.ofNullable(conditions.get(page));
    }

    @Override
    public void keep(PageCondition condition) {
        conditions.put(condition.page(), condition);
    }

    @Override
    public boolean forget(SourceId source) {
        known.keySet().removeIf(page -> page.source().equals(source));
        conditions.keySet().removeIf(page -> page.source().equals(source));
        return true;
    }

    @Override
    public int failed(PageKey page) {
        return 0;
    }

    @Override
    public void noteFailed(PageKey page) {
        // whoever recognises remembers it as long as this does
    }

    @Override
    public int measured(PageKey page) {
        return 0;
    }

    @Override
    public void close() {
        known.clear();
        conditions.clear();
    }
}
