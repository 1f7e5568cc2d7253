package org.anjuan.check.layout;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;

/** What stands on a page and belongs to no paper: numbers of pages at its edges, and specks that were read as characters. */
public final class Furniture {
    private static final Pattern NUMBER = Pattern.compile("[-·第]?\\d{1,4}页?[-·]?");
    private static final Pattern COUNTER = Pattern.compile("\\(?第(\\d{1,3})页[,、/]?共(\\d{1,3})页\\)?");
    private static final double MARGIN = 0.085;

    /** Single characters that were read no surer than this are specks. */
    private static final double SPECK = 0.5;

    /** Punch holes and the edge of the sheet lie within this part of the page at both sides. */
    private static final double SIDE = 0.045;

    private Furniture() {}

    /** Whether a line is only a page's number, or a speck. */
    public static boolean is(Line line) {
        var words = Glyphs.tight(line.text());
        if (words.length() <= 1 && isSpeck(line)) {
            return true;
        }
        boolean atEdge = line.box().bottom() < MARGIN || line.box().y() > 1 - MARGIN;
        return (atEdge && NUMBER.matcher(words).matches())
                || COUNTER.matcher(words).matches();
    }

    private static boolean isSpeck(Line line) {
        boolean aside = line.box().right() < SIDE || line.box().x() > 1 - SIDE;
        return line.confidence() < SPECK || (line.confidence() < 1 && aside);
    }

    /** The page's number within its paper, as 第2页 共3页 says; empty where nothing says so. */
    public static OptionalInt pageOfPaper(PageText page) {
        return page.lines().stream()
                .map(line -> COUNTER.matcher(Glyphs.tight(line.text())))
                .filter(java.util.regex.Matcher::find)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .findFirst();
    }

    /** How many pages its paper has, as 共3页 says; empty where nothing says so. */
    public static OptionalInt pagesOfPaper(PageText page) {
        return page.lines().stream()
                .map(line -> COUNTER.matcher(Glyphs.tight(line.text())))
                .filter(java.util.regex.Matcher::find)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(2)))
                .findFirst();
    }

    /** The number printed or stamped in a corner of the page; empty where there is none. */
    public static OptionalInt stamped(PageText page) {
        return page.lines().stream()
                .filter(line -> line.box().bottom() < MARGIN || line.box().y() > 1 - MARGIN)
                .map(line -> Glyphs.tight(line.text()).replaceAll("[-·第页]", ""))
                .filter(words -> words.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
