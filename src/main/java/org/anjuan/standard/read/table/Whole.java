package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Phrases;
import org.anjuan.standard.read.table.DraftItem.Numbering;

/** Whose points are lost where a rule takes all of 本项: the item's, those of the item it is an element of, or the group's. */
final class Whole {
    private static final Pattern LACKING = Pattern.compile("^(?:无|没有|缺少?|未制作|未见|缺失)([\\p{IsHan}]{3,}?)的?$");
    private static final Pattern OF_PAPER = Pattern.compile("[本该此]份?(?<p>" + Phrases.PAPER + ")[^，,。；;]{0,6}$");
    private static final String ANY_PAPER = "文书";
    private static final String ALL = "all";
    private static final String ITEM = "item";
    private static final String GROUP = "group";

    private final DraftItem item;

    Whole(DraftItem item) {
        this.item = item;
    }

    /**
     * Finds out what 本项 is.
     *
     * @param when what stands before the points
     * @param words all of the rule
     * @return what 本项 is: what the column of numbers counts, or what is named before it; an element's heading. Empty where
     *     nothing tells
     */
    Optional<String> of(String when, String words) {
        var head = item.head;
        var paper = OF_PAPER.matcher(words);
        if (paper.find()) {
            return ofPaper(paper.group("p"));
        }
        boolean isNumbered = item.numbering == Numbering.OWN;
        if (head != null && item.isElement() && !isOwn(when) && (!isNumbered || when.contains(head.title))) {
            return Optional.of(ITEM);
        }
        if (item.group.items.size() == 1 || head != null || !item.group.isNamed || isOwn(when)) {
            return Optional.of(ALL);
        }
        if (isNumbered && ofProject(words)) {
            return Optional.empty();
        }
        if (item.numbering == Numbering.SHARED || countsGroups() || namesGroup(when)) {
            return Optional.of(GROUP);
        }
        return isNumbered ? Optional.of(ALL) : Optional.empty();
    }

    /**
     * What 本文书 is: what the row is an element of, or else the group, where the row does not stand alone. 本笔录 is the one of
     * them whose name says so; nothing tells where none does.
     */
    private Optional<String> ofPaper(String paper) {
        boolean isOfGroup = item.head == null && item.group.isNamed && item.group.items.size() > 1;
        var whose = item.isElement() ? ITEM : isOfGroup ? GROUP : ALL;
        var head = item.head;
        var name = head != null && item.isElement() ? head.title : isOfGroup ? item.group.title : "";
        boolean isNamed = paper.equals(ANY_PAPER) || whose.equals(ALL) || name.contains(paper);
        return isNamed ? Optional.of(whose) : Optional.empty();
    }

    /** Whether the group is named as a thing, and not as what was not done. */
    private boolean namesGroup(String when) {
        return Pattern.compile("(?<![未没不无漏缺])" + Pattern.quote(item.group.title))
                .matcher(when)
                .find();
    }

    /** Whether words end with what the group is called and that it is one, such as 审批项. */
    boolean isNamedBy(String when) {
        return item.group.isNamed
                && item.group.items.size() > 1
                && when.matches(".*" + Pattern.quote(item.group.title) + "(?:一?项|部分|环节|阶段|一?栏)");
    }

    /** Whether words name the 项目, which may be the row or what its group is called by. */
    private static boolean ofProject(String words) {
        return words.matches("(?s).*[本该此](?:评[分查])?项目.*");
    }

    /** Whose points those are that a number says; empty where it is nobody's. */
    Optional<String> worth(BigDecimal points) {
        var head = item.head;
        if (item.points != null && points.compareTo(item.points) == 0) {
            return Optional.of(ALL);
        }
        if (head != null && item.isElement() && points.compareTo(head.worth()) == 0) {
            return Optional.of(ITEM);
        }
        return points.compareTo(item.group.worth()) == 0 ? Optional.of(GROUP) : Optional.empty();
    }

    /** Whether only the first row of the group has a number, so that numbers count groups. */
    private boolean countsGroups() {
        var rows = item.group.items;
        return rows.size() > 1
                && item.numbering == Numbering.OWN
                && rows.getFirst() == item
                && rows.stream().skip(1).noneMatch(each -> each.numbering == Numbering.OWN);
    }

    /** Whether what is missing, such as 无立案审批表的, is what the row itself looks at. */
    private boolean isOwn(String when) {
        var lacking = LACKING.matcher(when);
        return lacking.find() && item.text().contains(lacking.group(1));
    }
}
