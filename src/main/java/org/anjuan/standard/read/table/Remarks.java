package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrases;
import org.anjuan.standard.read.table.NoteRead.Kind;
import org.jspecify.annotations.Nullable;

/** What the words around a table's rows settle for the whole; nothing of them is lost, what is not understood is kept and told. */
final class Remarks {
    private static final Pattern COUNT = Pattern.compile("^[1-9]\\d?[.．、](?=[1-9]\\d{1,2}(?:\\.\\d+)?\\s*分)");
    private static final Pattern GENERAL =
            Pattern.compile("[一1](?:条|项|处|款|种)|任[何意]|任[一1]|上述|以上|前款|否决项|其中|不(?:符合|合格)(?:的|要求|标准)*$");
    private static final Pattern LISTING = Pattern.compile("(?:下列|以下|之一)[^：:]*[：:](?<rest>.*)$");
    private static final Pattern WAIVED =
            Pattern.compile("(?:符合|依照|按照?).{0,12}(?:上级|主管部门|部门).{0,8}(?:规定|要求).{0,6}不(?:予|再)?扣分");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；;\\n\\r]+");
    private static final Pattern HEAD = Pattern.compile(
            "^[\\s（(【※*]*(?:(?:填表|评分|计分|使用|评查|备注|有关|几点|附)?说\\s*明|备\\s*注|附\\s*注|注意事项|(?:评分|计分|评定|评查)(?:办法|方法|规则|结果|等次)|等次(?:评定|划分|标准)?|注)(?:[\\d一二三四五六])?\\s*(?:[】）)]|[：:.、，。]|$|\\s)");
    private static final Pattern FULL = Pattern.compile(
            "(?:不涉及|不适用|不参评|不参加评|不评|未涉及|没有涉及|不需要|缺项|合理缺|未发生|无此).*?(?:按满分|得满分|计满分|给满分|满分计|视为满分|不扣分|记满分)|(?:按满分|计满分).*(?:不涉及|不适用|缺项)");
    private static final Pattern SCALED = Pattern.compile(
            "(?:折算|按比例|换算|标化).*(?:得分|总分|百分|分值|满分|100)|(?:得分|总分|百分|分值|满分|不计分|不参评|不评|其余|不适用|不涉及).*(?:折算|按比例|换算)|(?:不参评|不适用|不涉及|不评).*(?:退出|不计入)");
    private static final Pattern TOTAL =
            Pattern.compile("(?:总分(?:值)?|满分|合计|共计|百分制)\\s*(?:为|是|共|计)?\\s*(?<n>\\d{2,4}(?:\\.\\d+)?)\\s*分|百分制");
    private static final Pattern DIGITS = Pattern.compile("保留(?:小数点后)?(?<d>[一二两三123])位小数|保留整数|取整数?");
    private static final Pattern LISTED =
            Pattern.compile("(?:没有|未|无)(?:规定|列明|列出|列入|明确)的?[^。]{0,8}?(?:不(?:得|予|再)?扣分|不列入|不作为扣分|不计)");
    private static final Pattern USUAL = Pattern.compile(
            "扣完.{0,8}为止|不(?:计|得|设|出现|倒扣)负分|不倒扣|扣分不(?:得)?超过|四舍五入|^得分[=＝]|总分[=＝].*(?:之和|合计|相加)|各项得分(?:相加|之和)");
    private static final Pattern FORM = Pattern.compile(
            "^(?:(?:主|副|第[一二]|被)?(?:评查|复核|审核|记录|填表|填报|复查|受检|承办|办案)(?:人员?|员|组长|小组|组|单位|机关|部门|日期|时间)|案件?名称|案卷(?:名称|编号|文号|题名)|案由|案号|文号|日期|时间|签名|签字|负责人|年月日|(?:评查|最终|综合|总体)?(?:等次|结论|结果|评价|意见|得分)|单位)(?:及?签[名字盖]章?)?(?:[（(][^（）()]{0,12}[）)])?(?:[：:].{0,40})?$");
    private static final Pattern OF_POINTS = Pattern.compile("扣|加分|减分|计分|得分|分值|折算|否决|等次|\\d\\s*分|不合格|优秀");

    private static final int SHORTEST = 4;

    final GradeLines grades = new GradeLines();
    final VetoSaid veto = new VetoSaid();
    final List<NoteRead> read = new ArrayList<>();
    final List<String> kept = new ArrayList<>();
    boolean fullWithout;
    boolean scaled;
    boolean listedOnly;
    boolean waivers;
    final List<NoteRead> vetoes = new ArrayList<>();
    String digits = "";

    @Nullable
    BigDecimal total;

    /** Whether words over a whole row or in a paragraph are a remark by their first words. */
    static boolean isRemark(String words) {
        return HEAD.matcher(words).find();
    }

    /** Whether words are only a field to be filled in for each case, such as 评查人签名：. */
    static boolean isForm(String words) {
        var bare = words.replaceAll("[\\s\\u3000_＿—-]+", "");
        return bare.isEmpty() || bare.matches("[年月日：:/]+") || FORM.matcher(bare).matches();
    }

    /** Takes grades in, wherever they stand; false when there are none. */
    boolean takeGrades(Place place, String words) {
        boolean any = grades.take(words);
        if (any) {
            read.add(new NoteRead(place, words, Kind.GRADES));
        }
        return any;
    }

    /** Whether these words were taken in before. */
    boolean isTaken(String words) {
        return read.stream().anyMatch(each -> each.words().equals(words));
    }

    /** Takes in what a heading says about vetoes. */
    boolean takeVeto(Place place, String words) {
        boolean any = VetoSaid.isOf(words) && veto.take(Phrases.read(words));
        if (any) {
            read.add(new NoteRead(place, words, Kind.VETO));
        }
        return any;
    }

    /**
     * Takes a remark in, sentence by sentence.
     *
     * @return the sentences that speak of points and were not understood
     */
    List<String> take(Place place, String words) {
        var unread = new ArrayList<String>();
        boolean isListing = false;
        for (var sentence : SENTENCE_END.split(HEAD.matcher(words.strip()).replaceFirst(""), -1)) {
            var bare = Phrases.withoutNumbering(COUNT.matcher(sentence.strip()).replaceFirst(""));
            if (isListing && !bare.isBlank() && kind(bare) == Kind.KEPT) {
                vetoes.add(new NoteRead(place, bare, Kind.VETO));
            } else if (!bare.isBlank()) {
                isListing = sentence(place, bare, unread);
            }
        }
        return unread;
    }

    /** Whether a list of vetoes is begun, of which the following sentences are further ones. */
    private boolean listing(Place place, String words) {
        var list = LISTING.matcher(words);
        if (list.find()) {
            for (var one : list.group("rest").split("[，,]", -1)) {
                if (!one.isBlank()) {
                    vetoes.add(new NoteRead(place, Phrases.withoutNumbering(one), Kind.VETO));
                }
            }
            return true;
        }
        Phrases.read(words).stream()
                .filter(phrase -> phrase.meaning() instanceof Meaning.Veto)
                .map(phrase -> phrase.when().replaceFirst("的$", ""))
                .filter(when ->
                        when.length() > SHORTEST && !GENERAL.matcher(when).find())
                .findFirst()
                .ifPresent(when -> vetoes.add(new NoteRead(place, when, Kind.VETO)));
        return false;
    }

    /** Takes one sentence in; whether the next ones go on with a list of vetoes. */
    private boolean sentence(Place place, String words, List<String> unread) {
        var kind = kind(words);
        read.add(new NoteRead(place, words, kind));
        if (kind != Kind.GRADES && kind != Kind.TOTAL && kind != Kind.FORM) {
            kept.add(words);
        }
        if (kind == Kind.KEPT && OF_POINTS.matcher(words).find()) {
            unread.add(words);
        }
        return kind == Kind.VETO && listing(place, words);
    }

    private Kind kind(String words) {
        if (grades.take(words)) {
            return Kind.GRADES;
        }
        if (VetoSaid.isOf(words) && veto.take(Phrases.read(words))) {
            return Kind.VETO;
        }
        return isForm(words) ? Kind.FORM : counting(words);
    }

    private Kind counting(String words) {
        var number = TOTAL.matcher(words);
        var rounded = DIGITS.matcher(words);
        if (FULL.matcher(words).find()) {
            fullWithout = true;
            return Kind.WITHOUT;
        }
        if (SCALED.matcher(words).find()) {
            scaled = true;
            return Kind.WITHOUT;
        }
        if (WAIVED.matcher(words).find()) {
            waivers = true;
            return Kind.WAIVED;
        }
        if (LISTED.matcher(words).find()) {
            listedOnly = true;
            return Kind.LISTED;
        }
        if (rounded.find()) {
            digits = digits(rounded);
            return Kind.ROUNDING;
        }
        if (grades.takeNames(words)) {
            return Kind.NAMES;
        }
        if (number.find()) {
            total = number.group("n") == null ? BigDecimal.valueOf(100) : new BigDecimal(number.group("n"));
            return Kind.TOTAL;
        }
        return USUAL.matcher(words).find() ? Kind.USUAL : Kind.KEPT;
    }

    private static String digits(Matcher rounded) {
        return switch (rounded.group("d")) {
            case null -> "0";
            case "一", "1" -> "1";
            case "三", "3" -> "3";
            default -> "2";
        };
    }
}
