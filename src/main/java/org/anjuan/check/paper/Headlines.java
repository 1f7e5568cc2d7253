package org.anjuan.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.check.layout.Furniture;
import org.anjuan.check.layout.Glyphs;
import org.anjuan.check.rulebook.Kind;
import org.anjuan.check.rulebook.Kinds;
import org.jspecify.annotations.Nullable;

/** Finds the titles on a page: short lines in the middle that are no part of a sentence. */
final class Headlines {
    private static final double OFF_CENTRE = 0.14;
    private static final double WIDEST = 0.8;
    private static final double HEAD = 0.5;
    private static final double BIG = 1.22;
    private static final double MIDDLE = 0.04;
    private static final double ASIDE = 0.25;
    private static final double TOP = 0.16;

    /** A title stands nearer than so many of its heights below what stands over it. */
    private static final double NEAR = 2.5;

    private static final int LONGEST = 40;
    private static final Pattern SENTENCE = Pattern.compile("[,。;:!?]|\\d{4}年|号$|^第.{1,4}[条页]");
    private static final Pattern GOES_ON = Pattern.compile("续页|附页|续\\)|\\(续");
    private static final Pattern NO_TITLE = Pattern.compile("^(附件?|见|依据|收到)|填写说明|制作说明");
    private static final Pattern ORGAN =
            Pattern.compile("(局|委员会|人民政府|办事处|大队|支队|总队|中心|所|厅|院|站|公司|队|店|厂|指挥部|领导小组|工作组|专班|办公室|分局)$");

    /** The organ before a title on one line with it. */
    private static final Pattern SIGNED_HEAD = Pattern.compile(
            "^[\\p{IsHan}（）()]{3,24}?(?:局|委员会|人民政府|办事处|大队|支队|总队)(?=[\\p{IsHan}（）()]{3,26}(?:书|表|笔录|回证|回执|证|报告|记录|清单|纪要|公告|函|单)$)");

    private final Kinds kinds;
    private final String caseClass;

    Headlines(Kinds kinds, String caseClass) {
        this.kinds = kinds;
        this.caseClass = caseClass;
    }

    /** The titles of a page from the top; those that tell no kind only where they are set big near the top. */
    List<Headline> of(PageText page) {
        var found = new ArrayList<Headline>();
        double usual = usualHeight(page);
        Line before = null;
        for (var line : page.lines()) {
            if (Furniture.is(line) || !mayBeTitle(line)) {
                before = null;
                continue;
            }
            var headline = headline(line, before, usual, found.isEmpty());
            if (headline.isEmpty() && page.origin() == Origin.OCR && line.equals(opening(page)) && standsAlone(line)) {
                headline = Optional.of(made(Optional.empty(), line.text(), line));
            }
            headline.ifPresent(title -> {
                if (!found.isEmpty() && isRunningHead(found.getLast(), title)) {
                    found.removeLast();
                }
                found.add(title);
            });
            before = headline.isPresent() ? null : line;
        }
        return found;
    }

    /** Whether a line that tells no kind stands right above the title: the name of a series of forms, or of the case. */
    private static boolean isRunningHead(Headline above, Headline title) {
        double height = Math.max(above.box().height(), title.box().height());
        return above.kind().isEmpty()
                && title.kind().isPresent()
                && title.box().y() - above.box().bottom() < NEAR * height;
    }

    /** The first line that is not a page's number. */
    private static @Nullable Line opening(PageText page) {
        return page.lines().stream()
                .filter(line -> !Furniture.is(line))
                .findFirst()
                .orElse(null);
    }

    /** How large a recognised line is set is not sure; but a title stands in the middle, away from both margins. */
    private static boolean standsAlone(Line line) {
        var box = line.box();
        return Math.abs(box.x() + box.width() / 2 - 0.5) < MIDDLE
                && box.x() > ASIDE
                && box.y() < TOP
                && !ORGAN.matcher(Kinds.plain(line.text())).find();
    }

    private Optional<Headline> headline(Line line, @Nullable Line before, double usual, boolean first) {
        boolean atHead = line.box().y() < HEAD;
        var kind = kinds.of(line.text(), caseClass);
        if (kind.isEmpty() && before != null) {
            var both = kinds.of(before.text() + line.text(), caseClass);
            if (both.isPresent() && atHead) {
                return Optional.of(made(both, before.text() + line.text(), line));
            }
        }
        boolean big = line.box().height() >= BIG * usual;
        if (kind.isPresent() && ((atHead && first) || big)) {
            return Optional.of(made(kind, line.text(), line));
        }
        boolean named = first
                && big
                && line.box().y() < 0.3
                && !ORGAN.matcher(Kinds.plain(line.text())).find();
        return named ? Optional.of(made(Optional.empty(), line.text(), line)) : Optional.empty();
    }

    private static Headline made(Optional<Kind> kind, String title, Line line) {
        var like = Glyphs.like(title);
        return new Headline(
                kind, clean(title), line.box(), GOES_ON.matcher(like).find());
    }

    /** A title without the spaces it was set wide with. */
    static String clean(String title) {
        return SIGNED_HEAD.matcher(title.replaceAll("[\\s\\u3000]+", "")).replaceFirst("");
    }

    private static boolean mayBeTitle(Line line) {
        var words = Glyphs.tight(line.text());
        double middle = line.box().x() + line.box().width() / 2;
        return words.length() >= 3
                && words.length() <= LONGEST
                && Math.abs(middle - 0.5) <= OFF_CENTRE
                && line.box().width() <= WIDEST
                && !SENTENCE.matcher(words).find()
                && !NO_TITLE.matcher(words).find();
    }

    private static double usualHeight(PageText page) {
        var heights = page.lines().stream()
                .mapToDouble(line -> line.box().height())
                .sorted()
                .toArray();
        return heights.length == 0 ? 1 : heights[heights.length / 2];
    }
}
