package org.anjuan.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.check.fact.CaseFacts;
import org.anjuan.check.fact.Scan;
import org.anjuan.check.layout.Furniture;
import org.anjuan.check.layout.Glyphs;
import org.anjuan.check.layout.Likeness;

/** SM-02: Pages that are there twice. */
final class DoubledPages implements Check {
    private static final int LONG = 100;
    private static final int MANY = 20;
    private static final double NEAR = 0.8;

    @Override
    public String id() {
        return "SM-02";
    }

    @Override
    public void look(CaseFacts facts, Notes notes) {
        scanned(facts, notes);
        stored(facts, notes);
    }

    /** A scanned page with the words on it. */
    private record Sheet(Scan scan, String words) {
        /** Whether it is worth comparing with another: about as much ink, about as many words. */
        boolean isNear(Sheet other) {
            return near(scan.picture().ink(), other.scan.picture().ink())
                    && near(words.length() + MANY, other.words.length() + MANY);
        }

        private static boolean near(double one, double other) {
            return Math.min(one, other) >= NEAR * Math.max(one, other);
        }
    }

    /** Each page is told with the first one it is like. */
    private static void scanned(CaseFacts facts, Notes notes) {
        var told = new ArrayList<Sheet>();
        for (var scan : facts.scans()) {
            if (Scan.below(scan.picture().ink(), notes.figure("ink-per-100000", 25), 100_000)) {
                continue;
            }
            var sheet = new Sheet(scan, scan.words());
            told.stream()
                    .filter(sheet::isNear)
                    .filter(earlier -> isSame(earlier, sheet, notes))
                    .findFirst()
                    .ifPresentOrElse(
                            earlier -> notes.suggest(
                                    "twice", Map.of(), 1, List.of(earlier.scan().page(), scan.page())),
                            () -> told.add(sheet));
        }
    }

    private static boolean isSame(Sheet one, Sheet other, Notes notes) {
        int least = notes.figure("characters", 30);
        boolean wordless = one.words().length() < least && other.words().length() < least;
        if (wordless && !(one.scan().recognised() && other.scan().recognised())) {
            return false;
        }
        if (!Likeness.of(one.words(), other.words(), wordless ? 0 : notes.figure("text-percent", 95) / 100.0)) {
            return false;
        }
        double alike = notes.figure(wordless ? "picture-percent" : "alike-percent", wordless ? 98 : 94) / 100.0;
        return one.scan().picture().print().alike(other.scan().picture().print(), alike) >= alike;
    }

    /** Pages whose stored text is the same to the letter, numbers of pages left out. */
    private static void stored(CaseFacts facts, Notes notes) {
        Map<String, PageKey> first = new HashMap<>();
        for (var page : facts.pages()) {
            var words = words(page);
            if (page.origin() == Origin.DIGITAL && words.length() >= LONG) {
                var earlier = first.putIfAbsent(words, page.page());
                if (earlier != null) {
                    notes.suggest("text", Map.of(), 1, List.of(earlier, page.page()));
                }
            }
        }
    }

    private static String words(PageText page) {
        return page.lines().stream()
                .filter(line -> !Furniture.is(line))
                .map(Line::text)
                .map(Glyphs::tight)
                .collect(Collectors.joining());
    }
}
