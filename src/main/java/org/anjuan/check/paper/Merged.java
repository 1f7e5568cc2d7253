package org.anjuan.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Script;

/** Tells what a paper is besides the kind its title tells: some offices make one paper of two. */
public final class Merged {
    private static final String NOTICE = "P26";
    private static final String HEARING = "P27";
    private static final String SOURCE = "P01";
    private static final String FILING = "P02";
    /** The police take a case up (受案) on the sheet that it was reported on. */
    private static final Pattern TAKEN_UP = Pattern.compile("受案(?:审批|部门负责人)|受案.{0,8}意见.{0,80}审批");

    private static final String REPORT = "P24";
    private static final String APPROVAL = "P36";
    private static final Pattern HANDLED = Pattern.compile("处理[^终]{0,8}[表单]$");
    /** A report on a sheet that goes up to the head, who decides on it. */
    private static final Pattern DECIDED_ON = Pattern.compile("(?:负责人|领导|局长|主任)(?:审批|审核)?(?:意见|批示)");

    private static final Pattern BEFOREHAND = Pattern.compile("事先|预先");

    /** The right to a hearing, told as the party's own; where the form has a box for it, the box is ticked. */
    private static final Pattern OFFERED = Pattern.compile(
            "(?<!不)(?:有权|可以?|享有|应当?|请)[^。;□☐]{0,60}听证|[日天]内,?[^。;□☐]{0,12}(?:要求|申请|提出)[^。;□☐]{0,8}听证|听证的,?[^。;□☐]{0,24}[日天]内|听证[^。;□☐]{0,12}(?:权利|申请)");

    private static final Pattern UNTICKED = Pattern.compile("[□☐口囗](?=(?:听证告知)?(?:根据|依据|你))[^。;]{0,120}听证[^□☐☑√■]*");
    private static final Pattern REFUSED = Pattern.compile("(?:不属于|不适用|不符合|非)[^。;]{0,8}听证");

    private Merged() {}

    /** The codes of all kinds, the one that its title tells first. */
    static List<String> kinds(String code, String title, Script loose) {
        var kinds = new ArrayList<>(List.of(code));
        if (code.equals(NOTICE) && offersHearing(loose)) {
            kinds.add(HEARING);
        }
        if (code.equals(HEARING) && BEFOREHAND.matcher(title).find()) {
            kinds.add(NOTICE);
        }
        if (code.equals(SOURCE) && loose.tight().has(TAKEN_UP)) {
            kinds.add(FILING);
        }
        if (code.equals(REPORT)
                && HANDLED.matcher(title).find()
                && loose.tight().has(DECIDED_ON)) {
            kinds.add(APPROVAL);
        }
        return kinds;
    }

    /** What a notice says without the right to a hearing whose box is not ticked. */
    public static String chosen(String words) {
        return UNTICKED.matcher(words).replaceAll("");
    }

    private static boolean offersHearing(Script loose) {
        var words = chosen(loose.tight().text());
        return OFFERED.matcher(REFUSED.matcher(words).replaceAll("")).find();
    }
}
