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
    private static final Pattern BETWEEN = Pattern.compile("[，,；;。]\\s*(?:并且|而且|并|且)?");
    private static final Pattern AND = Pattern.compile("(?<![合一兼])并(?:且)?(?![处案列联存行非])");
    private static final String GOOD = "合法|清楚|正确|准确|适当|得当|确凿|充分|真实|完整|齐全|规范|有效|明确|一致|相当|恰当|及时|适格|到位|无误|齐备|完备|属实";
    private static final Pattern ALREADY =
            Pattern.compile("^(?:无|未|没有|缺|漏|错|不|超越|超过|违反|滥用|伪造|遗漏|擅自|以.{1,8}代替)|不(?:" + GOOD
                    + "|具备|具有|清|足|当|符|明|全|齐|成立|按|依法|存在|予|能|是)|(?<!违法)(?:未|没有)[\\p{IsHan}]|无(?:法定|权|效|执法|主体|证据|事实)|"
                    + "(?<!不)(?:少于|低于|超过)|超越|滥用|违反|违法(?!事实|行为|主体|所得|情节|当事|者|案)|错误|有误|遗漏|缺失|矛盾|显失公正|失当|逾期");
    /** Denials of what would be wrong, which are no fault though they name one. */
    private static final List<Entry<Pattern, String>> DENIALS = List.of(
            turn("(.*?)(?:应当?|必须|须|要)?(?:不存在|没有|无|未)((?:违反|超越|滥用|遗漏|超过|逾越|违法|错误).*?)(?:的?(?:情形|情况|行为|现象|问题))?", "$1$2"),
            turn("(.*?)(?:应当?|必须|须|要)?不(?:得|能)?(少于|低于|超过|超越|超出)(.*)", "$1$2$3"),
            turn("(.*?)不得(.*)", "$1$2"));

    private static final Entry<Pattern, String> QUALITY =
            turn("(.*?)(?:应当?|必须|须|要)?((?:" + GOOD + ")+)(?:的?(?:情形|原则|要求))?", "$1不$2");
    /** What is to be written, which is asked for also where it is a fault of somebody else: 写明违反的规定. */
    private static final Entry<Pattern, String> WRITTEN = turn(
            "((?:(?![未没无不漏缺]).){0,16}?)(?:应当?|必须|须|要)?((?:写|载|注|说|列|记|标)明(?!的)(?:(?!不(?:" + GOOD
                    + "|清|全|齐|明)|错误|有误|遗漏|缺).)*)",
            "$1没有$2");

    private static final List<Entry<Pattern, String>> DEMANDS = List.of(
            WRITTEN,
            turn("(.*?)(?:均|都)?(持有|附有|载有)(.*)", "$1未$2$3"),
            turn("(.*?)(?<!不)(足以)(.*)", "$1不$2$3"),
            turn("(能够?)([反说证体].*)", "不$1$2"),
            turn("(.*?)(?:应当?|必须|须|要)?(具有|具备|符合|属于)(.*)", "$1不$2$3"),
            turn("(.*?)(在.*(?:期限|时限|日|天|月)(?:之|以)?内.*)", "$1未$2"),
            turn("(.*?)(在.*(?:范围|期限|幅度|权限|时限|职权)(?:之|以)?内.*)", "$1不$2"),
            turn("(.*?)(?<![相对反适供])(?:应当|应|必须|须)(?!急)(.*)", "$1没有$2"),
            turn("(.*?)(依法|依照|按照?规定|按法定|按程序)(.*)", "$1未$2$3"),
            turn("(.*?)([\\p{IsHan}]{2})了(.*)", "$1没有$2$3"),
            turn("(?:已|已经)(.*)", "未$1"),
            turn("有(.*)", "没有$1"));

    private Fault() {}

    /** What is wrong where this is asked for, a case such as 要求听证的 left as it is, or the words themselves where they say it already; empty where that is not certain. */
    static Optional<String> of(String words) {
        var whole = words.strip().replaceFirst("的?[。；;]*$", "");
        var clauses = Arrays.stream(BETWEEN.split(whole, -1))
                .map(String::strip)
                .filter(clause -> !clause.isEmpty())
                .toList();
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
        return turned(clause, DENIALS).isEmpty()
                && turned(clause, List.of(WRITTEN)).isEmpty()
                && ALREADY.matcher(clause).find();
    }

    /** Whether it certainly says what is asked for. */
    private static boolean isAsked(String clause) {
        return !turned(clause, List.of(WRITTEN)).isEmpty()
                || (!ALREADY.matcher(clause).find()
                        && !turned(clause, List.of(QUALITY)).isEmpty());
    }

    /** What is wrong where one clause is asked for; several things that are each asked to be good are parted. */
    private static String clause(String clause) {
        var denied = turned(clause, DENIALS);
        if (!denied.isEmpty() || isAlready(clause)) {
            return denied.isEmpty() ? clause : denied;
        }
        var demands = AND.split(clause);
        if (demands.length > 1) {
            var wrong = Arrays.stream(demands).map(Fault::clause).toList();
            return wrong.contains("") ? "" : String.join("，或者", wrong);
        }
        var parts = new ArrayList<String>();
        for (var part : clause.split("、", -1)) {
            parts.add(turned(part, List.of(QUALITY)));
        }
        if (!parts.contains("")) {
            return String.join("，或者", parts);
        }
        var quality = turned(clause, List.of(QUALITY));
        return quality.isEmpty() ? turned(clause, DEMANDS) : quality;
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
