package org.anjuan.standard.read.table;

import java.util.regex.Pattern;

/** Sentences around a table that say only what its rows are read as anyway. */
final class AsUsual {
    /** What 本文书不得分 beside the rows means. */
    private static final Pattern OF_PAPERS = Pattern.compile(
            "^(?:凡|备注栏?|表中|栏中)?(?:写明|注明|标明|写有)[“\"『「]?[^”\"』」]{0,12}文书(?:不得分|[计记]?[0零]分)[”\"』」]?的?[，,]?(?:该|本|此)文书(?:的|下)?(?:各项|各条|全部|所有项目?)(?:内容|分值)?(?:一律|均|都)?(?:记|计|得|为)?\\s*[0零]\\s*分(?:[，,]?其他(?:问题|扣分)不(?:再|得)?(?:另行?|重复)?扣分?)?$");
    /** That deductions go from a hundred. */
    private static final Pattern FROM_HUNDRED = Pattern.compile(
            "^(?:本表|本标准|本办法|评查|案卷)*(?:实行|采用|采取)?(?:倒?扣分制|百分制)?[，,]?(?:案卷|最[后终])?(?:得分|总分|总得分)\\s*[=＝为]\\s*(?:100|１００|一百)\\s*分?\\s*(?:[-－—–]|减去?)\\s*(?:各项|各条|全部|所有|累计)?(?:所)?扣(?:分|除)(?:值|数)?(?:之和|总和|合计|总数|总分)?(?:[，,]?(?:扣至|扣完|最低)\\s*(?:为)?\\s*0?\\s*分?(?:为止)?)?$");

    /** That a thing with points of its own has them where it is as it should be and loses them where it is not. */
    private static final Pattern OF_THINGS = Pattern.compile(
            "^[^。；;]{0,16}(?:有则|具备(?:的|则)?|符合(?:要求)?(?:的|则)?)得分[，,；;]?[^。；;，,]{0,20}(?:没有|无|缺少?|不具备|不符合(?:要求)?)[^。；;，,]{0,10}不得分$");

    private AsUsual() {}

    static boolean isOfThings(String words) {
        return OF_THINGS.matcher(words).find();
    }

    static boolean isOfPapers(String words) {
        return OF_PAPERS.matcher(words).find();
    }

    /** Whether a total is a hundred less what rows take, which is so where they are worth nothing or a hundred. */
    static boolean isFromHundred(String words) {
        return FROM_HUNDRED.matcher(words).find();
    }
}
