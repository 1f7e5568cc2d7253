package org.anjuan.check.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.page.Hit;

/** What the head of the organ wrote in his column of a form of approval. */
public final class Opinions {
    private static final Pattern HEADS = Pattern.compile(
            "(?<!机构|部门|科室|大队|支队|中队|股室)(?:行政机关|机关|本局|局|单位|主管|分管|部门)?(?:负责人|领导|局长|主任)(?:审批|审查|批示|审核|审定|签批)*意见[^:\\t\\n"
                    + "]{0,6}[:\\t\\n"
                    + "]");
    /** Where the next column of the form begins. */
    private static final Pattern NEXT = Pattern.compile("意见[:\\t]|备注[:\\t]|审批表|填表|说明[:\\t]");

    private static final int LONGEST = 240;

    private Opinions() {}

    /** The column of the head of the organ, the last where there are several; empty where the form has none. */
    public static Optional<Hit> column(Paper form) {
        return form.loose().all(HEADS).stream().reduce((_, later) -> later);
    }

    /** What stands in the column, without the spaces; empty where nothing does. */
    public static String words(Paper form, Hit column) {
        var text = form.loose().text();
        var rest = text.substring(column.end(), Math.min(text.length(), column.end() + LONGEST));
        var next = NEXT.matcher(rest);
        return (next.find() ? rest.substring(0, next.start()) : rest).replaceAll("\\s", "");
    }
}
