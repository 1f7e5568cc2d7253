package org.anjuan.check.fact;

import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Seen;

/** Finds whom a paper is about or addressed to. */
public final class Parties {
    private static final String NAME = "(?<name>[\\p{IsHan}A-Za-z0-9()·]{2,40})";
    private static final Pattern PARTY = Pattern.compile("(?m)(?:^|[\\t\\n"
        + "])\\s*(?:当事人|违法行为人|被处罚人|被处罚单位|受处罚人|(?:行政)?相对人|(?:被)?处罚对象|被检查人|被检查单位|申请人)(?:[(]?(?:单位)?(?:名称|姓名)[)]?)?(?:[(][^()\\n"
        + "\\t]{1,12}[)]?)?\\s*[:\\t]\\s*(?:(?:单位|个人)?(?:名称|姓名)[:\\t ]?)?"
            + NAME);
    /** In forms whose label of the party stands beside its names and addresses. */
    private static final Pattern NAMED =
            Pattern.compile("(?m)^[^。\\n]{0,14}?(?:姓\\s?名|名\\s?称)(?:[(][^()\\n\\t]{1,12}[)])?\\s*[:\\t ]\\s*" + NAME);

    /** A decision that begins with the person in running words. */
    private static final Pattern RUNNING =
            Pattern.compile("(?m)^\\s*(?:当事人|违法行为人|被处罚人|违法嫌疑人)(?<name>[\\p{IsHan}·]{2,4}),[男女]");

    private static final Pattern LABEL = Pattern.compile(
            "(?:个人|单位|法人)?(?:姓名|名称)|个人|单位|自然人|法人|性别|年龄|民族|职业|职务|出生.{0,4}|(?:身份证|公民身份).{0,4}|住[址所]|地址|(?:联系)?电话|联系方式|法定代表人|负责人|经营者|统一社会信用代码");
    private static final Pattern ADDRESSEE =
            Pattern.compile("(?m)^" + NAME + "(?<!内容|事项|如下|意见|说明|情况|事实|附件|备注|证据):\\s*$");
    private static final Pattern RECIPIENT =
            Pattern.compile("受送达(?:人|单位)(?:(?!签|盖|拒|代收|意见|收到)[^:\\n\\t ]){0,14}\\s*[:\\t ]\\s*" + NAME);
    private static final Pattern HEAD =
            Pattern.compile("(?:法定代表人|负责人|经营者|被询问人|姓名)(?:\\([^()\\n]*\\))*\\s*[:\\t]\\s*(?<name>[\\p{IsHan}·]{2,4})");

    private Parties() {}

    /** The party as the paper names it in the column for it, or as it is addressed. */
    public static Optional<Seen<String>> of(Paper paper) {
        return first(paper, PARTY)
                .or(() -> first(paper, RUNNING))
                .or(() -> first(paper, NAMED))
                .or(() -> first(paper, ADDRESSEE));
    }

    /** Whom a receipt names as recipient. */
    public static Optional<Seen<String>> recipient(Paper receipt) {
        return first(receipt, RECIPIENT);
    }

    /** The person who stands for the party, such as its 法定代表人. */
    public static Optional<Seen<String>> head(Paper paper) {
        return first(paper, HEAD);
    }

    private static Optional<Seen<String>> first(Paper paper, Pattern pattern) {
        return paper.loose()
                .first(pattern)
                .filter(hit ->
                        !LABEL.matcher(hit.group("name").replace(" ", "")).matches())
                .map(hit -> new Seen<>(hit.group("name").replace(" ", ""), hit.place("name"), hit.confidence()));
    }

    /** Whether two names may stand for one party: one holds the other, or is its short form. */
    public static boolean alike(String one, String other) {
        return one.equals(other) || one.contains(other) || other.contains(one);
    }
}
