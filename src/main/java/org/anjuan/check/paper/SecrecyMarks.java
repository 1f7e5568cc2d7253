package org.anjuan.check.paper;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;
import org.anjuan.check.layout.Glyphs;
import org.anjuan.check.rulebook.Markings;

/**
 * Tells whether a page bears the marking of a state secret (国家秘密标志), such as 机密★10年 standing by itself. The mere
 * words in a sentence, as in 保守国家秘密 or 商业秘密, are none.
 */
public final class SecrecyMarks {
    private final Markings markings;
    private final Pattern anywhere;
    private final Pattern starred;
    private final Pattern named;
    private final Pattern alone;

    public SecrecyMarks(Markings markings) {
        this.markings = markings;
        var levels =
                "(?:" + markings.levels().stream().map(SecrecyMarks::spaced).collect(Collectors.joining("|")) + ")";
        var sign = "[" + Pattern.quote(Glyphs.like(markings.signs())) + "]";
        var period = "(?:" + markings.periods().pattern() + ")";
        var behind = "(?= *(?:[^ ,.:;，。；、”’\"'》」』)]{0,14})(?: |$))";
        this.anywhere = Pattern.compile(levels + " *级? *" + sign);
        this.starred = Pattern.compile("(?:(?:^|[ :\\d])" + levels + " *级? *" + sign + behind + ")|(?:^|[ :])" + sign
                + " *" + levels + " *(?:" + sign + "|" + period + "|$)");
        var fields = markings.fields().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.named = Pattern.compile("(?:" + fields + "):?" + tight(levels) + "级?" + sign + "?" + period + "?");
        this.alone = Pattern.compile(tight(levels) + "级?(?:.{0,2}" + period + "|\\P{IsHan}{0,2})");
    }

    /** The word with spaces let in, since titles are set wide. */
    private static String spaced(String word) {
        return word.chars().mapToObj(c -> Pattern.quote(Character.toString(c))).collect(Collectors.joining(" *"));
    }

    private static String tight(String levels) {
        return levels.replace(" *", "");
    }

    /**
     * Whether the page is marked.
     *
     * @param quarters clockwise quarter turns that make its writing upright
     */
    public boolean on(PageText page, int quarters) {
        return page.lines().stream().anyMatch(line -> marks(line, quarters));
    }

    private boolean marks(Line line, int quarters) {
        var words = Glyphs.like(line.text()).strip();
        var tight = words.replace(" ", "");
        return starred.matcher(words).find()
                || named.matcher(tight).matches()
                || (alone.matcher(tight).matches() && inCorner(line.box().turned(quarters)));
    }

    private boolean inCorner(Box box) {
        boolean atSide = box.x() < markings.side() || box.right() > 1 - markings.side();
        return box.bottom() < markings.corner() && atSide;
    }

    /** Whether the name of a file itself is marked. */
    public boolean inName(String name) {
        return anywhere.matcher(Glyphs.like(name)).find();
    }
}
