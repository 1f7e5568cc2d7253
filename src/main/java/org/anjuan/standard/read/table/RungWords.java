package org.anjuan.standard.read.table;

import java.util.List;
import java.util.regex.Pattern;

/** What the rungs of a ladder say, where they say more than how much or how grave it is. */
final class RungWords {
    private static final Pattern TIME = Pattern.compile(".*\\d.*[日天月时年].*");
    private static final Pattern LATE = Pattern.compile("^(?:逾期|超期|超时|延期|迟延|延误|延迟)");
    /** How late it is, which is another for each rung. */
    private static final Pattern SPAN = Pattern.compile(
            "(?:超过|超出|达到?)?\\s*\\d+\\s*(?:[-—－–～~至到]\\s*\\d+\\s*)?个?(?:工作)?(?:日|天|周|月|年|小时)(?:及?以[上内下]|[之以]内)?");
    /** How grave or how many it is, or that it is as it should be, which is no fault yet. */
    private static final Pattern DEGREE = Pattern.compile(
            "^(?:情节|轻微|较轻|较小|一般|基本|部分|少量|少数|个别|偶有|较为?|严重|全部|不(?:完全|够|太)?(?:符合|完整|规范|清楚|准确|齐全)|未(?:完全|全部)).*|.*[\\d一二两三四五六七八九十]+\\s*[处个项份次页人日天].*");

    private static final Pattern GRAVER = Pattern.compile(
            "^(?:并|且|已|从而|以致)?(?:影响|致使?|导致|造成|情节(?:较重|严重|恶劣)|(?:较|特别)?严重|较重|后果|直接影响|拒不(?:改正|整改|纠正|补正)).*");
    private static final Pattern COUNT =
            Pattern.compile("(?:超过|超出|达到?)?\\s*[\\d一二两三四五六七八九十]+\\s*[处个项份次页件条张](?:[（(]含[^）)]*[）)])?(?:及?以上)?");
    private static final int NAMED = 3;

    private RungWords() {}

    /** Whether the first names the fault and the others only say how grave it is. */
    static boolean nameFault(List<String> rungs) {
        var first = rungs.getFirst().replaceFirst("的$", "");
        return first.length() > NAMED
                && !DEGREE.matcher(first).matches()
                && rungs.stream().skip(1).allMatch(rung -> GRAVER.matcher(rung).matches());
    }

    /** Whether the first is a fault and the others only say that it is graver or more often. */
    static boolean onlyWorsen(List<String> rungs) {
        return !DEGREE.matcher(rungs.getFirst()).matches()
                && rungs.stream()
                        .skip(1)
                        .map(rung -> rung.replaceFirst("的$", ""))
                        .allMatch(rung -> GRAVER.matcher(rung).matches() || onlyCount(rung));
    }

    /** Whether words only say how many, such as 3处以上, and not of what. */
    static boolean onlyCount(String words) {
        return COUNT.matcher(words).matches();
    }

    /** Whether all say how long something took. */
    static boolean areTimes(List<String> rungs) {
        return rungs.stream().allMatch(rung -> TIME.matcher(rung).matches());
    }

    /** What is late, without how late it is: 逾期 of 逾期1-5日; the whole where nothing is left that says so. */
    static String withoutSpan(String rung) {
        return LATE.matcher(rung).find()
                ? SPAN.matcher(rung).replaceFirst("").replaceFirst("的$", "").strip()
                : rung;
    }
}
