package org.anjuan.standard.read.table;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what is to be done into what was not: 笔录逐页签名 into 笔录未逐页签名. */
final class Deed {
    /** What says how, by whom or when, right before a verb. */
    private static final String HOW =
            "依法|及时|予以|持证|逐[页项一日]|当[场面]|书面(?!凭证|材料|形式|证|答|意见)|如实|分别|一并|主动|直接|统一(?!的|编号|格式|制式|样式|式样|文书|标准|规范|印制|印章)|妥善|严格|按(?:照|规定|时|期|顺序|序|要求|月|年)|以(?![上下内外及后前来便此往致]|.{1,8}代替)|依照|(?<![案事理缘自])由(?!于|来)|经(?!过|营|济|办|费|手|验)|向(?!外)|对(?!象|方|应|比|外|账|等)";
    /** Verbs, none of them where it only begins the name of a thing, as 送达 does in 送达回证. */
    private static final String VERB =
            "告知(?!书|内容|权(?!利)|单|的|事项|人)|制作(?!日期|单位|人|的)|出示|记录(?!人|内容|仪|员|的|表|在|清|完|真|详|客|规|准)|记明|记入|记载(?!的|事项|内容)|听取|复核(?!意见|人|的)|签[名字章收署](?!人|日期|的|齐|不|、|和|完|及|栏|处|盖)|盖章(?!的)|加盖|送达(?!回证|方式|日期|时间|地点|地址|人|文书|程序|手续|凭证|的)|附(?![件表录近则带加属])|入卷|归入|编[写制页目列号印](?!的)|填写(?!的|内容)|装订(?!的)|归档(?!的|材料|日期)|捺|按[指手]印|注明|说明|写明|引用(?!的)|援引|审核(?!意见|表|人|机构|的)|审批(?!表|意见|手续|人|程序|流程|的)|批准(?!手续|文件|文书|的|书)|报[批请经]|组织(?!机构|代码|形式|的)|举行|公[告示开](?!期|的|内容|栏|截)|催告(?!书|的|程序|、)|[收上]缴|缴[入库纳]|[出开]具|交付|交由|通知(?!书|单|的)|询问(?!笔录|人|通知|时间|地点|内容|的|情况|起止|结束|过程|对象)|核[实对](?!的|意见|情况)|查[明清验]|[问写说记讲]清(?!楚)|立案(?!审批|呈批|报告|登记|表|日期|材料|依据|时间|的|调)|结案(?!审批|报告|表|的|材料)|回避(?!的|和|、|权)|登记(?!保存|表|的)|移送(?!函|书|的)|责令|没收(?!物品|的|财物|非法|违法|清单)|备案(?!的|表|材料)|受理(?!通知|申请|的|决定|日期|条件|、)|补正(?!告知|通知|的)|退还|解除(?!决定|的|通知)|使用(?!的|说明)|采[用纳取](?!的)|排列(?!顺序|次序|的)|划线|论证|讨论(?!记录|笔录|的)|办[理结](?!的|期限)|履行(?!的|方式|期限|情况|、)|执行(?!情况|结果|证据|程序|的|材料|完毕|方式|人)|实行|委托(?!书|代理|人|手续|的|他人|执法)|邀请|确认(?!的|书|意见|单)|提[交供](?!的|人)|勾选|密封|拍照|录[音像]|体现|反映|围绕|区分|阐[明述]|列[出明入举]|[指委]派|派出|颁发|发放|[作做]出(?!的|[^，]{0,10}之?前)|保存(?!的|期限|证据|清单)|保管(?!的|期限)|答复|标[明注]|达到|做到|进行(?!的)|写[清全]|经过(?!的|和|、|及|，|$)|设[有置](?!的)|建立|落实|载[明入]";

    private static final String DAYS = "[\\d一二三四五六七八九十两]+\\s*个?(?:工作)?(?:日|天|月|小时)(?:之|以)?内";
    private static final String MANY = "(?:两|二|2|三|3)\\s*[名人位]";
    private static final String PLAIN = "(?:(?![未没无不漏缺错]).)";
    private static final String SUBJECT = "[^，未没无不漏缺错]{2,16}?(?<![的和与及、或有])";

    private static final List<Entry<Pattern, String>> TURNS = List.of(
            turn("(一[\\p{IsHan}]一[\\p{IsHan}]{1,2}|[\\p{IsHan}]{2}分离|先[^，]{2,8}后[^，]{2,8})", "未做到$1"),
            turn("(" + PLAIN + "{0,12}?)(" + MANY + ")以上", "$1少于$2"),
            turn("(" + MANY + "以上(?:的)?[^，]{2,}?(?:" + VERB + "|调查|检查|核查|实施|执法|办案|取证|参加|在场)[^，]*)", "未由$1"),
            turn("((?:当场|现场|即时|当日)(?:或者?|、)(?:在)?" + DAYS + ".*)", "未$1"),
            turn("(" + PLAIN + "{0,16}?)((?:在)?" + DAYS + ")(.*)", "$1未在$2$3"),
            turn("(" + PLAIN + "{2,}?[与和同]" + PLAIN + "{2,}?)有(关联|联系|关系)", "$1没有$2"),
            turn("((?:在[^，]{2,16}?|[^，]{2,10}?)(?:之?前|时|当日|之?后))((?:" + HOW + "|" + VERB + ").*)", "$1未$2"),
            turn("((?:" + HOW + "|" + VERB + ").*)", "未$1"),
            turn("(" + SUBJECT + ")((?:" + HOW + ")[^，]*)", "$1未$2"),
            turn("(" + SUBJECT + ")((?:" + VERB + ")[^，]*)", "$1未$2"),
            turn("([\\p{IsHan}（）()]{2,12}?)(?<![没具含占享持附所设载])有(?!效|关|无|权|误|利|期|限|所|些|的|序|力|据)([^，]+)", "$1没有$2"));

    private Deed() {}

    private static final Pattern NAME = Pattern.compile(
            ".{1,2}|[\\p{IsHan}]{2,4}(?:时限|期限|日期|时间|情况|程序|手续|材料|文书|标准|范围|方式|结果|条件|内容|地点|人员|主体|依据|环节|阶段|部分)");

    /** What was not done where this is to be done; empty where its verb is not known for certain or it only names something. */
    static Optional<String> undone(String clause) {
        if (NAME.matcher(clause).matches()) {
            return Optional.empty();
        }
        return TURNS.stream()
                .map(turn -> Map.entry(turn.getKey().matcher(clause), turn.getValue()))
                .filter(turn -> turn.getKey().matches())
                .findFirst()
                .map(turn -> turn.getKey().replaceFirst(turn.getValue()).replace("未在在", "未在"));
    }

    private static Entry<Pattern, String> turn(String pattern, String by) {
        return Map.entry(Pattern.compile("^(?:" + pattern + ")$"), by);
    }
}
