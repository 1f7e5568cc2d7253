package org.anjuan.standard.read.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a note says of a paper that is not in the case: its points are lost, or it is not judged.
 *
 * @param words the note as it is written
 * @param paper the paper it names, empty where it is 该文书
 * @param isZero whether all points are lost; otherwise nothing is judged
 * @param isOfPaper whether it speaks of all of the paper, and not only of the row
 */
record PaperNote(Place place, String words, String paper, boolean isZero, boolean isOfPaper) {
    private static final String THIS = "(?:该|本|此|这)(?:份|类|种|项)?文书";
    private static final String LACKING = "(?:缺失|缺少|缺漏|丢失|没有|不存在|未(?:制作|入卷|归卷|附卷|附|归档|装订入卷)|不在卷(?:内)?)";
    private static final String LACKED = "(?:卷内|案卷中?)?(?:无|缺少?|缺失|没有|未见|未附|未制作)";
    private static final String SUBJECT =
            "(?:" + THIS + "|文书|(?:[\\p{IsHan}（()）、]{2,20}?(?<!该|本|此)文书|[\\p{IsHan}（()）、]{3,20}?))";
    private static final Pattern CASE = Pattern.compile("^(?:如|若|凡|对)?(?:(?<a>" + SUBJECT + ")" + LACKING + "|" + LACKED
            + "(?<b>" + SUBJECT + "))(?:的[，,]?|[，,]|(?<=文书|缺失|缺少|没有))(?:则)?(?<rest>.+)$");
    private static final String WHOSE = "(?<whose>" + THIS
            + "(?:(?:下的?|的)?(?:各|所有|全部)(?:项|条|要素)?(?:分值?)?|分值?)?|(?:本|该|此)项(?:目)?(?:分值?)?|(?:各项|全部)?)(?:均|都|一律|全部|直接)?";
    private static final Pattern LOST =
            Pattern.compile(WHOSE + "(?:不得分|不给分|(?:计|记|得|为|按)\\s*[0０零]\\s*分(?:计算?)?|[0０零]\\s*分|全(?:部)?扣(?:除|完)?)");
    private static final Pattern UNJUDGED =
            Pattern.compile(WHOSE + "不(?:予|再|作|进行)?(?:参评|评查|评分|评)(?<what>" + THIS + "|(?:本|该|此)项(?:目)?)?");

    /** Reads a note; empty where it says nothing of the kind. */
    static Optional<PaperNote> of(Place place, String words) {
        var found = CASE.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var named = found.group("a") == null ? found.group("b") : found.group("a");
        boolean isThis = named.endsWith("文书");
        if (!isThis && !PaperName.is(named)) {
            return Optional.empty();
        }
        var paper = isThis ? "" : named;
        var lost = LOST.matcher(found.group("rest"));
        var unjudged = UNJUDGED.matcher(found.group("rest"));
        if (lost.matches()) {
            return Optional.of(new PaperNote(place, words, paper, true, isOfPaper(lost.group("whose"), isThis)));
        }
        return unjudged.matches()
                ? Optional.of(new PaperNote(place, words, paper, false, isOfPaper(whose(unjudged), isThis)))
                : Optional.empty();
    }

    private static String whose(Matcher unjudged) {
        return unjudged.group("what") == null ? unjudged.group("whose") : unjudged.group("what");
    }

    private static boolean isOfPaper(String whose, boolean isThis) {
        return whose.contains("文书") || (whose.isEmpty() && isThis);
    }

    /** Whether another row has the same note. */
    boolean isAlso(PaperNote other) {
        return words.equals(other.words);
    }
}
