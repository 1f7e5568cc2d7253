package org.anjuan.check.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;

/** Finds by which of the ways a receipt names a paper was handed over; forms print all of them with boxes to tick. */
public final class Methods {
    private static final String HOW = "(?<how>直接|留置|邮寄|挂号|公告|电子|短信|传真|微信|委托|转交|当场|当面)";
    private static final Pattern FIELD =
            Pattern.compile("送达方式:?(?<rest>.{1,60}?)(?=送达人|送达地|送达时|受送达|收件|签收|代收|见证|拒收|文书|备注|(?:19|20)\\d{2}年|$)");
    private static final Pattern OPTION = Pattern.compile("(?<box>[□☐口囗])?(?<tick>[☑√■☒✓✔●])?" + HOW);
    private static final Pattern NAMED = Pattern.compile("(?<box>[□☐口囗])?(?<tick>[☑√■☒✓✔●])?" + HOW + "送达");

    private Methods() {}

    /** The way, such as 直接送达; empty where the receipt names none, or several of which none is ticked. */
    public static String of(Paper receipt) {
        var tight = receipt.tight();
        return tight.first(FIELD)
                .map(field ->
                        chosen(tight.part(field.start("rest"), field.end()).all(OPTION)))
                .filter(how -> !how.isEmpty())
                .orElseGet(() -> chosen(tight.all(NAMED)));
    }

    private static String chosen(List<Hit> options) {
        var ticked = options.stream()
                .filter(option -> !option.group("tick").isEmpty())
                .map(option -> option.group("how"))
                .distinct()
                .toList();
        var open = options.stream()
                .filter(option -> option.group("box").isEmpty())
                .map(option -> option.group("how"))
                .distinct()
                .toList();
        var sure = ticked.isEmpty() ? open : ticked;
        return sure.isEmpty() || (ticked.isEmpty() && sure.size() > 1) ? "" : sure.getFirst() + "送达";
    }

    /** Whether an option is ticked, or stands without a box. */
    public static boolean isChosen(Script tight, Hit option) {
        return option.start() == 0 || "□☐口囗".indexOf(tight.text().charAt(option.start() - 1)) < 0;
    }
}
