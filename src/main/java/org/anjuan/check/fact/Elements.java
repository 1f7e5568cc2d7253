package org.anjuan.check.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.value.Days;
import org.anjuan.check.value.Spans;

/** Looks whether a paper has what such a paper must have. */
public final class Elements {
    private static final Pattern BEGUN = Pattern.compile(
            "时间:?(?:自|从)?(?:" + Days.DAY.pattern() + ")(?:[上下]午)?\\d{1,2}[时点:]\\d{0,2}分?(?:至|到|-|/|~)?[^。]{0,8}");

    private static final Pattern UNWRITTEN =
            Pattern.compile("(?m)^[ \\t]*(?:机关|局|单位|主管|分管|主要|行政机关)?(?:负责人|领导|局长|主任|[市县区乡镇]长)"
                    + "(?:(?:审批|审核|审定)?意见|审批|批示|签批):?[ \\t]*"
                    + "(?:\\n(?=[ \\t]*(?:备注|附注|[^\\n\\t:]{2,8}意见))|\\s*\\z)");

    /** The same column with nothing but a name and a day in it. */
    private static final Pattern ONLY_SIGNED =
            Pattern.compile("(?m)^[ \\t]*(?:机关|局|单位|主管|分管|主要|行政机关)?(?:负责人|领导|局长|主任|[市县区乡镇]长)"
                    + "(?:(?:审批|审核|审定)?意见|审批|批示|签批):?\\s+[\\p{IsHan}·]{2,4}[ \\t]+(?:"
                    + Days.DAY.pattern()
                    + ")[ \\t]*$");

    /** The column of any head with nothing but a day in it. */
    private static final Pattern ONLY_DATED = Pattern.compile(
            "(?m)^[ \\t]*(?:[\\p{IsHan}]{0,8}(?:负责人|领导|局长|主任)(?:(?:审批|审核|审定)?意见)?|[\\p{IsHan}]{2,6}意见):?\\s*[ \\t](?:"
                    + Days.DAY.pattern()
                    + ")[ \\t]*$");

    private static final Pattern AGREES = Pattern.compile("同意|准予|批准|已阅|照办|按.*办");

    private Elements() {}

    /** The column of the head's opinion, where nothing stands in it. */
    public static Optional<Hit> unwrittenOpinion(Paper paper) {
        return paper.loose().first(UNWRITTEN).or(() -> onlySigned(paper));
    }

    /** A name read from a picture may hide a word, so that only digital text tells this. */
    private static Optional<Hit> onlySigned(Paper paper) {
        return alone(paper, ONLY_SIGNED);
    }

    /** The column of a head who dated it, and neither wrote an opinion nor signed; digital text alone tells this, too. */
    public static Optional<Hit> onlyDated(Paper paper) {
        return alone(paper, ONLY_DATED);
    }

    private static Optional<Hit> alone(Paper paper, Pattern column) {
        return paper.recognised()
                ? Optional.empty()
                : paper.loose()
                        .first(column)
                        .filter(hit -> !AGREES.matcher(hit.text()).find()
                                && !isGivenAround(paper.loose().text(), hit));
    }

    /** Whether the line above or below says it without a label of its own, as where the label stands between both. */
    private static boolean isGivenAround(String text, Hit hit) {
        int above = text.lastIndexOf('\n', Math.max(0, hit.start() - 2)) + 1;
        int below = text.indexOf('\n', Math.min(text.length(), hit.end() + 1));
        return Stream.of(
                        text.substring(Math.min(above, hit.start()), hit.start()),
                        text.substring(hit.end(), below < 0 ? text.length() : below))
                .anyMatch(line -> AGREES.matcher(line).find() && !line.contains("意见"));
    }

    /** The names of the elements whose pattern is nowhere in the paper, in the order of their names. */
    public static List<String> lacking(Paper paper, Map<String, Pattern> elements) {
        var lacking = new ArrayList<String>();
        elements.entrySet().stream()
                .filter(element -> !paper.says(element.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(lacking::add);
        return lacking;
    }

    /** Where a record says when it began and not when it ended. */
    public static Optional<Hit> openSpan(Paper paper) {
        return Spans.isWritten(paper.tight()) ? Optional.empty() : paper.find(BEGUN);
    }
}
