package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what is asked for into what is wrong: 执法主体合法 into 执法主体不合法. */
final class Fault {
    private static final Pattern BETWEEN = Pattern.compile(
            "[，,；;。？?]\\s*(?:[①-⑳]|[（(]?\\d{1,2}[）).．、](?!\\d))?\\s*(?:并且|而且|同时|并|且)?|(?<=.)[①-⑳]|(?<=.)[（(]\\d{1,2}[）)]");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[①-⑳]|[（(]\\d{1,2}[）)])\\s*");
    /** What a clause is about, before a colon. */
    private static final Pattern NAMED = Pattern.compile("(?<n>[\\p{IsHan}（）()《》]{2,16}：)(?<d>.{2,})");

    private static final Pattern AND = Pattern.compile("(?<![合一兼])并(?:且)?(?![处案列联存行非])|(?<![并而尚姑暂])且");
    /** That something is to be so; the end of 摘要 and the like is none of it. */
    private static final String OUGHT = "(?:应当?|必须|须|(?<![摘主纪概提简扼])要)?";

    private static final String GOOD =
            "合法|清楚|正确|准确|适当|得当|确凿|充分|真实|完整|齐全|规范|有效|明确|一致|相当|恰当|及时|适格|到位|无误|齐备|完备|属实|清晰|整洁|整齐|工整|美观|牢固|通顺|严谨|翔实|详实|详细|具体|合理|统一|有序|得当|妥当|全面|客观|公正|相符|相同|吻合|对应|匹配|相称|可靠|必要|简明|易懂|良好|完善|合规|完好|干净|洁净|充足|顺畅|连贯|连续|严密";
    private static final Pattern ALREADY =
            Pattern.compile("^(?:无|未|没有|缺|漏|错|不|超越|超过|违反|滥用|伪造|遗漏|擅自|以.{1,8}代替)|不(?:" + GOOD
                    + "|具备|具有|清|足|当|符|明|全|齐|成立|按|依法|存在|予(?!受理|许可|处罚|行政|立案|支持)|能|是)|(?<!违法)(?:未(?!成年)|没有)[\\p{IsHan}]|无(?:法定|权|效|执法|主体|证据|事实)|"
                    + "(?<!不)(?:少于|低于|超过)|超越|滥用|违反|违法(?!事实|行为|主体|所得|情节|当事|者|案)|错误|有误|遗漏|缺失|矛盾|显失公正|失当|逾期");
    private static final Pattern DENIAL = Pattern.compile("^(?:没有|无|未|不)(?!(?:取得|履行|经|依法|按|制作|告知|出示|送达|听取|符合|具备|具有))");
    /** Denials of what would be wrong, which are no fault though they name one. */
    private static final List<Entry<Pattern, String>> DENIALS = List.of(
            turn("(.*?)" + OUGHT + "(?:不存在|没有|无|未)((?:违反|超越|滥用|遗漏|超过|逾越|违法|错误).*?)(?:的?(?:情形|情况|行为|现象|问题))?", "$1$2"),
            turn(
                    "(.*?)" + OUGHT
                            + "(?:没有|未|不得?)((?:适用|引用|援引|使用|采用|依据|依照).{0,12}(?:失效|废止|无效|作废|过期|(?:未|不)生效|不合法|抵触|禁止).*)",
                    "$1$2"),
            turn("(.*?)" + OUGHT + "不(?:得|能)?(少于|低于|超过|超越|超出)(.*)", "$1$2$3"),
            turn("(.*?)不(?:得|能|可|应|准)(?:有|存在|出现)?(.*)", "$1$2"),
            turn("(.*?)(?:没有|无|未)((?:随意|任意|变相|擅自)?(?:剥夺|限制|拖延|延误|泄露|篡改|伪造|隐匿|损毁|遗失|混装|混排|倒置).*)", "$1$2"),
            turn(
                    "(.*?)(?:没有|无)((?:随意|任意|明显)?(?:涂改|错别字|错字|漏字|错漏|错误|差错|缺[页项漏]|漏[页项]|空白|污损|破损|金属物|订书钉|遗漏|歧义|重复|倒页|瑕疵|矛盾|铅笔|违规|刮擦|褶皱).*)",
                    "$1有$2"));

    private static final Entry<Pattern, String> QUALITY =
            turn("(.*?)" + OUGHT + "((?:" + GOOD + ")+)(?:的?(?:情形|原则|要求))?", "$1不$2");
    /** What is to be written, which is asked for also where it is a fault of somebody else: 写明违反的规定. */
    private static final Entry<Pattern, String> WRITTEN = turn(
            "((?:(?![未没无不漏缺]).){0,16}?)" + OUGHT + "(?<!制作|附|附有|情况|使用|文字|书面)((?:写|载|注|说|列|记|标)明(?!的|$)(?:(?!不(?:" + GOOD
                    + "|清|全|齐|明)|错误|有误|遗漏|缺).)*)",
            "$1没有$2");

    /** A case and what is asked for in it without a comma between them, such as 延长的经批准. */
    private static final Pattern OF_CASE =
            Pattern.compile("(?<c>[^，未没无不]{2,16}的)(?<d>(?:有(?![效关无])|经(?![济办营过])|应当?|须|由(?!来)|依法|及时|按[照规时期]).{2,})");

    /** What is asked for besides a quality, as in 材料齐全、符合法定形式. */
    private static final Pattern MEETS = Pattern.compile("(?:符合|具备|具有).{2,}");

    /** What is to be done besides, so short that alone it could be a name, as 记录 in 听取意见并记录. */
    private static final Pattern VERB = Pattern.compile("记录|签[名字章]|盖章|附卷|入卷|归档|存档|留存|送达|公[告示开]|备案|捺印|存卷");

    /** That one has the next thing, too: 有审批、有清单. */
    private static final Pattern HAVING = Pattern.compile("(?<=有[^，、]{1,12})、有(?![效关无权误])");

    private static final Entry<Pattern, String> HAD = turn("([^，]*?)有(.*)", "$1没有$2");

    private static final List<Entry<Pattern, String>> DEMANDS = List.of(
            WRITTEN,
            turn("([\\p{IsHan}、（）()《》]{1,12}?(?:表|书|笔录|报告|回证|单|证据|材料|送达|卷))有(?![效关无权误利期限所些的序力据])([^，]+)", "$1没有$2"),
            turn("(.*?)(?:能够?|可以?)?((?:相互|互相)(?:印证|衔接|关联|对应|一致|吻合|支持).*)", "$1不能$2"),
            turn("([^，]{2,12}(?<![还但只就也可总凡都正即若于不]))是(?!否)(.*的.*)", "$1不是$2"),
            turn("(.*?)(?:均|都)?(持有(?!效)|附有|载有)(.*)", "$1未$2$3"),
            turn("(.*?)(?<!不)(足以)(.*)", "$1不$2$3"),
            turn("(.*?[与和同].*?)(相(?:关联|适应|印证|符|对应|匹配|衔接))(.*)", "$1不$2$3"),
            turn("(能够?)([反说证体].*)", "不$1$2"),
            turn("(.*?)" + OUGHT + "(具有|具备|符合|属于)(.*)", "$1不$2$3"),
            turn("(.*?)(在.*(?:期限|时限|日|天|月)(?:之|以)?内.*)", "$1未$2"),
            turn("(.*?)(在.*(?:范围|期限|幅度|权限|时限|职权)(?:之|以)?内.*)", "$1不$2"),
            turn("(.*?)(?<![相对反适供])(?:应当|应|必须|须)(?!急)(.*)", "$1没有$2"),
            turn("(.*?)(依法|依照|按照?规定|按法定|按程序)(.*)", "$1未$2$3"),
            turn("(.*?)([\\p{IsHan}]{2})了(.*)", "$1没有$2$3"),
            turn("(?:已|已经)(.*)", "未$1"),
            turn("有(.*)", "没有$1"));

    private Fault() {}

    /** The clauses of a cell, without what numbers them. */
    static List<String> clauses(String words) {
        var whole = NUMBERED.matcher(words.strip()).replaceFirst("").replaceFirst("的?[。；;？?]*$", "");
        return Arrays.stream(BETWEEN.split(whole, -1))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
    }

    /** What is bad where this is asked to be good; empty where no quality is named. */
    static String bad(String clause) {
        return turned(clause, List.of(QUALITY)).replace("不得当", "不当").replace("不有序", "无序");
    }

    /** The words before each quality a clause asks for, such as 告知内容 of 告知内容完整、准确; none where it asks for none. */
    static List<String> subjects(String clause) {
        var subjects = new ArrayList<String>();
        var things = new StringBuilder();
        for (var part : clause.split("、", -1)) {
            if (bad(part).isEmpty()) {
                things.append(part).append('、');
            } else {
                var own = part.replaceFirst("" + OUGHT + "(?:" + GOOD + ")+$", "");
                subjects.add(own.isEmpty() && !subjects.isEmpty() ? subjects.getLast() : things + own);
                things.setLength(0);
            }
        }
        return subjects;
    }

    /** What is wrong where this is asked for, a case such as 要求听证的 left as it is, or the words themselves where they say it already; empty where that is not certain. */
    static Optional<String> of(String words) {
        var whole = NUMBERED.matcher(words.strip()).replaceFirst("").replaceFirst("的?[。；;？?]*$", "");
        var clauses = clauses(words);
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        var last = clauses.getLast();
        var said = clauses.stream()
                .filter(clause -> clause.equals(last) || !clause.endsWith("的"))
                .toList();
        if (isAlready(clauses.getFirst()) || isAlready(said.getFirst())) {
            return said.stream().anyMatch(Fault::isAsked) ? Optional.empty() : Optional.of(whole);
        }
        var turned = clauses.stream()
                .map(clause -> said.contains(clause) ? clause(clause) : clause)
                .toList();
        return turned.contains("") || said.stream().anyMatch(Fault::isAlready)
                ? Optional.empty()
                : Optional.of(String.join("，或者", turned).replace("的，或者", "的，"));
    }

    private static boolean isAlready(String clause) {
        return Question.wrong(clause).isEmpty()
                && turned(clause, DENIALS).isEmpty()
                && turned(clause, List.of(WRITTEN)).isEmpty()
                && ALREADY.matcher(clause).find();
    }

    /** Whether it certainly says what is asked for. */
    private static boolean isAsked(String clause) {
        return !turned(clause, List.of(WRITTEN)).isEmpty()
                || (!ALREADY.matcher(clause).find()
                        && !turned(clause, List.of(QUALITY)).isEmpty());
    }

    /** Whether words begin with a denial and are taken as they stand, though what they deny may be a fault itself. */
    static boolean isDenialKept(String words) {
        return DENIAL.matcher(words).find()
                && of(words).filter(words.replaceFirst("的?[。；;]*$", "")::equals).isPresent();
    }

    /** Whether words certainly say what is asked for, and nothing of what is wrong. */
    static boolean areAsked(String words) {
        var clauses = clauses(words);
        return !clauses.isEmpty() && clauses.stream().allMatch(Fault::isAsked);
    }

    /** What is wrong where one clause is asked for; several things that are each asked to be good are parted. */
    static String clause(String clause) {
        var named = NAMED.matcher(clause);
        if (named.matches()) {
            var wrong = clause(named.group("d"));
            return wrong.isEmpty() ? "" : named.group("n") + wrong;
        }
        var questioned = Question.wrong(clause);
        if (questioned.isPresent()) {
            return questioned.get();
        }
        var ofCase = OF_CASE.matcher(clause);
        if (ofCase.matches()) {
            var wrong = clause(ofCase.group("d"));
            return wrong.isEmpty() ? "" : ofCase.group("c") + "，" + wrong;
        }
        var joined = clause.contains("且") ? AND.split(clause) : new String[0];
        if (joined.length > 1 && Arrays.stream(joined).noneMatch(Fault::isAlready)) {
            return together(joined);
        }
        var denied = turned(clause, DENIALS);
        if (!denied.isEmpty() || isAlready(clause)) {
            return denied.isEmpty() ? clause : denied;
        }
        var demands = AND.split(clause);
        if (demands.length > 1) {
            return together(demands);
        }
        var qualities = qualities(clause);
        if (!qualities.isEmpty()) {
            return qualities;
        }
        var once = HAVING.matcher(clause).replaceAll("、");
        var demand = turned(once, once.equals(clause) ? DEMANDS : List.of(HAD));
        return demand.isEmpty() ? Deed.undone(once).orElse("") : demand;
    }

    private static String together(String[] demands) {
        var wrong = Arrays.stream(demands)
                .map(demand ->
                        VERB.matcher(demand).matches() && !demand.equals(demands[0]) ? "未" + demand : clause(demand))
                .toList();
        return wrong.contains("") ? "" : String.join("，或者", wrong);
    }

    /** Several qualities of one thing are parted, as 整齐、牢固 is; things that have a quality together are not, as 文号、印章齐全. */
    private static String qualities(String clause) {
        var wrong = new ArrayList<String>();
        var things = new StringBuilder();
        for (var part : clause.split("、", -1)) {
            var bad = bad(part);
            if (bad.isEmpty() && !wrong.isEmpty() && MEETS.matcher(part).matches()) {
                bad = "不" + part;
            }
            if (bad.isEmpty()) {
                things.append(part).append('、');
            } else {
                wrong.add(things + bad);
                things.setLength(0);
            }
        }
        return things.isEmpty() ? String.join("，或者", wrong) : bad(clause);
    }

    private static String turned(String clause, List<Entry<Pattern, String>> turns) {
        return turns.stream()
                .map(turn -> Map.entry(turn.getKey().matcher(clause), turn.getValue()))
                .filter(turn -> turn.getKey().matches())
                .findFirst()
                .map(turn -> turn.getKey().replaceFirst(turn.getValue()))
                .orElse("");
    }

    private static Entry<Pattern, String> turn(String pattern, String by) {
        return Map.entry(Pattern.compile("^(?:" + pattern + ")$"), by);
    }
}
