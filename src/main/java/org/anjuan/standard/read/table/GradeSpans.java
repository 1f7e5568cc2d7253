package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the grades a line names and the points that bound them, whichever of the two stands first: 90 分以上的为优秀, 优秀（90 分以上）,
 * 80 分以上不足 90 分, 60≤得分＜80.
 */
final class GradeSpans {
    private static final String NAMES =
            "(?<![A-Za-z\\p{IsHan}])[A-Ea-e甲乙丙丁](?=[等级档](?!奖))|基本合格|基本达标|不合格|不及格|不达标|未达标|优秀|优良|良好|合格|及格|达标|较好|一般|较差|(?<=^|[、,;:。\\s])[好优良中差](?=\\(\\s*\\d)|(?<=[为作“\"])[好优良中差](?=[”\"等级档,.;。]|$)"
                + "|(?<=(?:以上|以下|以内|不足|不满|低于|[\\d分)]|的)(?:的|者|案?卷)?,?(?:评|定|列|确定|评定|认定)?[为是][“\"]?|\\d分?\\)?:)"
                + "(?!满|总|百|基本要|否决|零|一票)(?:[\\p{IsHan}&&[^分满总计得扣案卷零以下上不足等次级档]]{1,4}|[A-Ea-e甲乙丙丁一二三四])(?=(?:等次|等级|[级等档]|案?卷)?[”\"]?(?:[,.;。)]|$))";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)(?![\\d.])\\s*(?![日天个处项件人次年月份条页小名类种例%])分?\\s*";
    private static final String INCLUDED = "(?:\\((?:不?含|不?包[括含])[^)]*\\))?\\s*分?\\s*";
    private static final String ATOMS = "(?<name>" + NAMES + ")"
            + "|(?:不低于|不少于|不小于|达到|高于|大于|超过|≥|>=|≧|>|(?<![未不])满)\\s*" + NUMBER.replace("(\\d", "(?<over>\\d")
            + INCLUDED + "(?:及?以上)?"
            + "|(?:低于|不足|未满|不满|不到|未达到?|未到|达不到|小于|少于|≤|<=|≦|<)\\s*" + NUMBER.replace("(\\d", "(?<under>\\d")
            + "|" + NUMBER.replace("(\\d", "(?<a>\\d") + INCLUDED + "(?:[-—－–~∼〜]+|至|到)\\s*"
            + NUMBER.replace("(\\d", "(?<b>\\d") + INCLUDED + "(?:以下|以内|之间)?"
            + "|" + NUMBER.replace("(\\d", "(?<from>\\d") + INCLUDED + "(?:及)?(?:其)?(?:以上|之上|≤|<=|≦|<)"
            + "|" + NUMBER.replace("(\\d", "(?<below>\\d") + INCLUDED + "(?:及)?(?:其)?(?:以下|之下|以内)"
            + "|(?<rest>其余|其他)(?=(?:的|案卷|得分|分数|情形|均|都|一律)*,?(?:评|判|列|视|认|确)?定?(?:为|:)|$)";
    private static final Pattern ATOM = Pattern.compile(ATOMS);
    private static final Pattern LISTED = Pattern.compile(
            "[“\"]?(?:" + NAMES + ")[”\"]?(?:案?卷)?(?:\\s*(?:[、,/和与或及]|以及)\\s*[“\"]?(?:" + NAMES + ")[”\"]?(?:案?卷)?)+");
    private static final Pattern TAKEN = Pattern.compile("扣[^,;。]{0,8}\\d|[失丢扣]分|单项|每项|各项(?!得)|不得?超过");
    private static final Pattern BREAK = Pattern.compile("[,;:、。)]");
    private static final Pattern CALLS = Pattern.compile("(?:为|属于?|是|评|定|列)[“\"]?$");

    private GradeSpans() {}

    /**
     * A grade and what bounds it.
     *
     * @param from the points it begins with, null where nothing says so
     * @param below the points it ends at, null where nothing says so
     * @param isRest whether it is what no other grade takes
     */
    record Span(
            String name,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below,
            boolean isRest) {
        /** Whether it has no lower bound but an upper one, or takes the rest. */
        boolean isLowest() {
            return from == null && (below != null || isRest);
        }

        boolean isBounded() {
            return from != null || isLowest();
        }
    }

    private record Atom(
            String name,
            @Nullable BigDecimal from,
            @Nullable BigDecimal below,
            boolean isRest,
            int start,
            int end) {
        boolean isName() {
            return !name.isEmpty();
        }
    }

    /** The names a line lists without points between them, such as 分为优秀、合格、不合格三个等次; empty where it lists none. */
    static List<String> listed(String line) {
        var plain = Normalizer.normalize(line, Form.NFKC);
        var listed = LISTED.matcher(plain);
        return listed.find() ? named(listed.group()) : List.of();
    }

    /** Every name of a grade in a line. */
    static List<String> named(String line) {
        return ATOM.matcher(Normalizer.normalize(line, Form.NFKC))
                .results()
                .map(each -> each.group("name"))
                .filter(name -> name != null)
                .distinct()
                .toList();
    }

    /** The grades of a line that are bounded, in its order. */
    static List<Span> of(String line) {
        var plain = LISTED.matcher(Normalizer.normalize(line, Form.NFKC)).replaceFirst("");
        if (TAKEN.matcher(plain).find()) {
            return List.of();
        }
        var atoms = ATOM.matcher(plain).results().map(GradeSpans::atom).toList();
        var spans = new ArrayList<Span>();
        var bounds = new ArrayList<Atom>();
        if (isNameLast(plain, atoms)) {
            for (var atom : atoms) {
                bounds.add(atom);
                if (atom.isName()) {
                    spans.add(span(atom.name(), bounds));
                    bounds.clear();
                }
            }
        } else {
            for (var atom : atoms.reversed()) {
                bounds.addFirst(atom);
                if (atom.isName()) {
                    spans.addFirst(span(atom.name(), bounds));
                    bounds.clear();
                }
            }
        }
        return spans.stream().filter(Span::isBounded).toList();
    }

    /** Whether points stand before the name they are for: nothing parts the first of them from the name behind it, or it is so called. */
    private static boolean isNameLast(String line, List<Atom> atoms) {
        for (int i = 0; i + 1 < atoms.size(); i++) {
            if (!atoms.get(i).isName() && atoms.get(i + 1).isName()) {
                var between =
                        line.substring(atoms.get(i).end(), atoms.get(i + 1).start());
                return CALLS.matcher(between).find() || !BREAK.matcher(between).find();
            }
        }
        return atoms.isEmpty() || !atoms.getFirst().isName();
    }

    private static Span span(String name, List<Atom> bounds) {
        BigDecimal from = null;
        BigDecimal below = null;
        boolean isRest = false;
        for (var bound : bounds) {
            from = from == null ? bound.from() : from;
            below = below == null ? bound.below() : below;
            isRest |= bound.isRest();
        }
        boolean isFromNothing = from != null && from.signum() == 0 && below != null;
        return new Span(name, isFromNothing ? null : from, below, isRest);
    }

    private static Atom atom(MatchResult match) {
        var name = match.group("name");
        var one = number(match, "a");
        var other = number(match, "b");
        if (one != null && other != null) {
            return new Atom("", one.min(other), one.max(other), false, match.start(), match.end());
        }
        var from = number(match, "over");
        var below = number(match, "under");
        return new Atom(
                name == null ? "" : name,
                from == null ? number(match, "from") : from,
                below == null ? number(match, "below") : below,
                match.group("rest") != null,
                match.start(),
                match.end());
    }

    private static @Nullable BigDecimal number(MatchResult match, String group) {
        var number = match.group(group);
        return number == null ? null : new BigDecimal(number);
    }
}
