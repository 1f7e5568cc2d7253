package org.anjuan.check.layout;

import java.util.List;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.PageText;

/** Lays what a person says lines read over what was read there; what a person read is sure. */
public final class Reread {
    private Reread() {}

    /**
     * The pages with those lines in place of their own.
     *
     * @param said on pages or lines that are no longer there does not count
     */
    public static List<PageText> over(List<PageText> pages, List<LineReading> said) {
        return said.isEmpty()
                ? pages
                : pages.stream().map(page -> over(page, said)).toList();
    }

    private static PageText over(PageText page, List<LineReading> said) {
        var own = said.stream().filter(each -> each.page().equals(page.page())).toList();
        return own.isEmpty()
                ? page
                : new PageText(
                        page.page(),
                        page.origin(),
                        page.lines().stream().map(line -> over(line, own)).toList());
    }

    private static Line over(Line line, List<LineReading> said) {
        return said.stream()
                .filter(each -> each.isOf(line))
                .findFirst()
                .map(each -> new Line(each.text(), line.box(), List.of(), 1))
                .orElse(line);
    }
}
