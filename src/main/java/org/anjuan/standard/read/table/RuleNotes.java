package org.anjuan.standard.read.table;

import java.util.regex.Pattern;
import org.anjuan.standard.read.table.Unread.Why;

/** Takes in what rules say without points: when an item is judged at all, what is to be ruled out, how it is meant. */
record RuleNotes(DraftItem item, Draft draft, Alternatives alternatives) {
    private static final Pattern OF_WHOLE = Pattern.compile("(?:本|该|此|整)个?(?:大项|项目|部分|组|阶段|环节)");
    /** What a rule leaves behind that says nothing alone, such as 以内. */
    private static final Pattern LEFT_OVER = Pattern.compile("^(?:(?:以内|以上|以下|之内|之间|起)|[\\p{IsHan}]{1,2}$)");

    private static final Pattern REFERRING = Pattern.compile(
            "(?:按照?|依照?|参照|适用|同|见)[^，,。]{0,14}(?:[条项款点]|标准|规定|否决[^，,。]{0,4})(?:处理|执行|评分|评判|认定|办理)$|^(?:与)?同(?!意|时|步|案|类|种|一(?:问题|错误|类|情形|事项|内容|行为|处|项))[^，,。；;]{1,14}$");

    private static final Pattern RULED_OUT =
            Pattern.compile("除外|例外|不(?:予|再|得|应|算|视|作|计)?(?:扣|为|作为|计)|可以?不|免|允许|允准|不在此限|的?情况下|另有|(?:视为|视同)(?:有|已)");

    /** What words without points are for. */
    static NoteUse use(String words) {
        if (ApplyWords.are(words)) {
            return ApplyWords.giveFull(words) ? NoteUse.FULL : NoteUse.CONDITION;
        }
        boolean isLeftOver = LEFT_OVER.matcher(words).find();
        return !isLeftOver && RULED_OUT.matcher(words).find() ? NoteUse.EXCEPTION : NoteUse.EXPLANATION;
    }

    /** Words without points say when the item is judged at all, what is to be ruled out, or how it is meant. */
    void take(RuleRead rule) {
        var words = bare(rule);
        if (ApplyWords.are(words)) {
            condition(rule);
        } else if (LEFT_OVER.matcher(words).find()) {
            unread(rule, Why.NOT_UNDERSTOOD);
        } else if (RULED_OUT.matcher(words).find()) {
            item.notes.add(words);
        } else {
            item.remarks.add(words);
            if (refers(words)) {
                unread(rule, Why.NOT_UNDERSTOOD);
            } else if (ApplyWords.mayBe(words)) {
                unread(rule, Why.CONDITION);
            } else if (alternatives.mayBeMeant(words)) {
                unread(rule, Why.NOT_UNDERSTOOD);
            }
        }
    }

    /** When the item is judged at all; what one of several rows says of it is no word about the others. */
    void condition(RuleRead rule) {
        var words = bare(rule);
        if (item.isJoined() && !OF_WHOLE.matcher(words).find()) {
            item.notes.add(words);
            unread(rule, Why.CONDITION_OF_ROW);
        } else {
            item.condition = item.condition.isEmpty() ? words : item.condition + "；" + words;
            item.fullWithout |= ApplyWords.giveFull(words);
        }
    }

    /** Whether words leave it to another row or to the vetoes what it costs. */
    static boolean refers(String words) {
        return REFERRING.matcher(words).find();
    }

    /** A rule's words without the brackets around all of them. */
    static String bare(RuleRead rule) {
        return rule.phrase().words().replaceFirst("^[（(]([^（）()]*)[）)]$", "$1");
    }

    private void unread(RuleRead rule, Why why) {
        draft.unread(new Unread(rule.place(), rule.phrase().words(), why), item);
    }
}
