package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows one after the other that begin with the same words and a colon, such as 询问笔录（13 分）：, are elements of one item. */
final class Prefixes {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?<t>[\\p{IsHan}、（）()《》]{2,18}?)\\s*(?:[（(]\\s*(?:共|计)?\\s*(?<n>\\d{1,3}(?:\\.\\d{1,2})?)\\s*分\\s*[）)])?\\s*[：:](?=.*\\S)");

    private Prefixes() {}

    /** What a row's words begin with, null where it is nothing of the kind. */
    static @Nullable Title of(String content) {
        var found = PREFIX.matcher(content.strip());
        if (!found.find()) {
            return null;
        }
        var points = found.group("n");
        return new Title(found.group("t").strip(), points == null ? null : new BigDecimal(points));
    }

    /** Gathers such rows below heads. */
    static void gather(Draft draft) {
        draft.parts.stream()
                .filter(part -> !part.isVeto)
                .flatMap(part -> part.groups.stream())
                .forEach(group -> gather(group.items));
    }

    private static void gather(List<DraftItem> items) {
        var run = new ArrayList<DraftItem>();
        for (var item : items) {
            if (!run.isEmpty() && !title(run.getFirst()).equals(title(item))) {
                head(run);
                run.clear();
            }
            if (!title(item).isEmpty() && item.head == null) {
                run.add(item);
            }
        }
        head(run);
    }

    private static String title(DraftItem item) {
        var prefix = item.prefix;
        return prefix == null ? "" : prefix.words();
    }

    private static void head(List<DraftItem> run) {
        if (run.size() < 2) {
            return;
        }
        var points = run.stream()
                .map(item -> item.prefix)
                .filter(prefix -> prefix != null && prefix.points() != null)
                .map(Title::points)
                .findFirst()
                .orElse(null);
        var head = new DraftHead(title(run.getFirst()), points);
        for (var item : run) {
            item.under(head);
            item.content.replaceAll(line -> line.replaceFirst("^" + Pattern.quote(head.title) + "\\s*[：:]\\s*", ""));
        }
    }
}
