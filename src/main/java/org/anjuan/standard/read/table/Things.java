package org.anjuan.standard.read.table;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Things that are only named, such as 案由、案件来源和日期, and what it means that they are missing. */
final class Things {
    private static final Pattern NAMED = Pattern.compile(
            "^(?!.*(?:未|没有|无(?!误)|不|是否|有无))[^，]*(?:表|书|笔录|回证|报告|凭证|票据|清单|目录|页码|页号|封面|封底|印章|日期|时间|地点|情况|意见|身份|号码|内容|事实|证据|依据|理由|案由|来源|案情|经过|后果|签[名字章收]|盖章|名称|数额|期限|途径|种类|方式|结果|过程|问题|材料|记录|资料|图|照片|证明|证件|手续|文号|姓名|地址|电话|标志|编号|资质|结论|人员?|单位?|函|物品?|证|义务|权利?|程序|步骤|措施|建议|要素|事项|附件|对象|救济|履行|当事人|性质|情节|条款|机关|职务|关系)(?:[（(][^（）()]*[）)])?$");
    private static final Pattern PAPER =
            Pattern.compile(".*(?:表|书|笔录|回证|报告|凭证|票据|清单|目录|单|函|封面|附件|许可证|资质证)(?:[（(][^（）()]*[）)])?");
    private static final Pattern HEADED = Pattern.compile("^(?<p>[^：:、]{2,8})[：:]");
    private static final Pattern SEVERAL = Pattern.compile("、|和(?!解)|以及|及(?![时其格])");
    private static final Pattern LAST =
            Pattern.compile("(?:、|和(?!解)|以及|及(?![时其格])|与)(?=(?:(?!和(?!解)|以及|及(?![时其格])|与)[^、，]){1,20}$)");
    private static final Pattern WRITTEN = Pattern.compile("^.*?(?:没有|未(?:[写载注列记标说]明|记[载录]|告知|填写|附)|缺少).*");
    private static final Pattern VERBAL =
            Pattern.compile("^(?:有|在|及时|逐|依法|按|由|经(?!过|办)|向|与|[写载注记列标说]明|制作(?!日期|单位)|加盖|告知(?!内容|书)).*");
    /** What only names a row, though it ends as a demand does. */
    private static final Pattern TITLE = Pattern.compile(
            "(?!按期|按时|及时|依法|当场|书面|如实|逐级|逐页|统一|妥善|有序|规范|直接|主动|分类)[\\p{IsHan}]{2}(?:制作|填写|装订|归档|收集|调查|取证|审批|审核|告知|送达|执行|登记|移送|管理|使用|书写|立卷)|(?!.*(?:日期|印章|签名|盖章|时间|地点)$)[\\p{IsHan}]{2}[和与及][\\p{IsHan}]{2}");
    /** A name so short that a verb in it is a name as well, such as 签名. */
    private static final int SHORT = 4;

    /** What stands on a paper and is not written in it. */
    private static final Pattern MARKS = Pattern.compile("印章|签[名字章收]|盖章|指印");

    private static final int LONGEST = 20;

    private Things() {}

    /** Whether words only name things, one or several. */
    static boolean are(String words) {
        return Arrays.stream(
                        SEVERAL.split(HEADED.matcher(words).replaceFirst("").replaceFirst("等$", ""), -1))
                .map(String::strip)
                .allMatch(each -> each.length() > 1
                        && !VERBAL.matcher(each).matches()
                        && (each.length() <= SHORT || Deed.undone(each).isEmpty())
                        && each.length() <= LONGEST
                        && NAMED.matcher(each).matches()
                        && Fault.bad(each).isEmpty());
    }

    /** Whether words only name a row, such as 文书制作. */
    static boolean isTitle(String words) {
        return TITLE.matcher(words).matches();
    }

    /** Whether a thing is a paper of the case, so that others are written in it. */
    static boolean isPaper(String words) {
        return PAPER.matcher(words).matches();
    }

    /** That any of them is missing: in a paper, or from the case where no paper is named or they are papers themselves. */
    static String missing(String paper, String things) {
        var named = HEADED.matcher(things);
        var own = named.find() && isPaper(named.group("p")) ? named.group("p") : paper;
        var any = any(HEADED.matcher(things).replaceFirst(""));
        boolean areWritten = !own.isEmpty() && !isPaper(any) && !any.contains(own);
        var lacks = MARKS.matcher(any).find() ? "没有" : "未写明";
        return areWritten ? own + lacks + any : "缺少" + any;
    }

    /** The last of several as an alternative, since one of them is enough: 案由、日期 as 案由或者日期. */
    static String any(String things) {
        return things.endsWith("等") ? things : LAST.matcher(things).replaceFirst("或者");
    }

    /** The same in a sentence that says that several things are not written. */
    static String anyIn(String wrong) {
        return WRITTEN.matcher(wrong).matches() && wrong.contains("、") ? any(wrong) : wrong;
    }
}
