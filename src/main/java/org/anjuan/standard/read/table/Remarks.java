package org.anjuan.standard.read.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;
import org.anjuan.standard.read.phrase.Phrases;
import org.anjuan.standard.read.table.NoteRead.Kind;
import org.anjuan.standard.read.table.Unread.Why;
import org.jspecify.annotations.Nullable;

/** What the words around a table's rows settle for the whole; nothing of them is lost, what is not understood is kept and told. */
final class Remarks {
    private static final Pattern COUNT = Pattern.compile("^[1-9]\\d?[.．、](?=[1-9]\\d{1,2}(?:\\.\\d+)?\\s*分)");
    private static final Pattern WAIVED =
            Pattern.compile("(?:符合|依照|按照?).{0,12}(?:上级|主管部门|部门).{0,8}(?:规定|要求).{0,6}不(?:予|再)?扣分");
    /** Behind what ends a sentence, which stays with it. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。；;\\n\\r])");

    private static final Pattern ENDED = Pattern.compile("[；;。，,\\s]+$");
    private static final Pattern HEAD = Pattern.compile(
            "^[\\s（(【※*]*(?:(?:填表|评分|计分|使用|评查|备注|有关|几点|附)?说\\s*明|备\\s*注|附\\s*注|注意事项|(?:评分|计分|评定|评查)(?:办法|方法|规则|结果|等次)|等次(?:评定|划分|标准)?|注)(?:[\\d一二三四五六])?\\s*(?:[】）)]|[：:.、，。]|$|\\s)");
    private static final Pattern FULL = Pattern.compile(
            "(?:不涉及|不适用|不参评|不参加评|不评|未涉及|没有涉及|不需要|无需|缺项|合理缺|未发生|没有发生|不存在|无此).*?(?:按满分|得满分|计满分|给满分|满分计|视为满分|不扣分|记满分)|(?:按满分|计满分).*(?:不涉及|不适用|缺项)");
    private static final Pattern SCALED = Pattern.compile(
            "(?:折算|按比例|换算|标化).*(?:得分|总分|百分|分值|满分|100)|(?:得分|总分|百分|分值|满分|不计分|不参评|不评|其余|不适用|不涉及).*(?:折算|按比例|换算)|(?:不参评|不适用|不涉及|不评|未涉及|没有涉及|未发生|没有发生|不存在|缺项).*(?:退出|不计入|剔除|剔出|除去|去除|去掉)");
    /** Points had over points that could be had, times a hundred. */
    private static final Pattern RATIO = Pattern.compile(
            "(?:得|实|所|合计|累计|总|分)[^。，,]{0,8}(?:÷|/|／|除以)[^。]{0,16}(?:应得|应评|满分|参评|标准|总分|分值)[^。]{0,8}(?:[×xX＊*]|乘以?)[^。]{0,2}(?:100|１００|一百|百)");
    /** Folds only a part, weights parts, or takes points by proportion: what a reader must settle. */
    private static final Pattern SCALED_OTHERWISE = Pattern.compile(
            "[%％]|百分之(?!百)|权重|系数|占(?:总分|比)|按比例(?:酌情)?(?:扣|减)|平均|不(?:再|予|进行|作|做)?(?:折算|换算)|(?:各|每个?|该|本|同一|所在)(?:大|个)?(?:部分|大项|类|阶段|组|环节|单元|项目?内)[^。]{0,20}(?:折算|比例|换算)|分别(?:按[^。]{0,8})?(?:折算|换算)");

    private static final Pattern SCALES = Pattern.compile("折算|换算|按比例|标化");
    /** That nothing is scaled. */
    private static final Pattern UNSCALED = Pattern.compile("不(?:再|予|进行|作|做)?(?:折算|换算)");

    private static final Pattern OF_HUNDRED =
            Pattern.compile("百分制|(?:折算|换算|标化)[^。，,；;]{0,8}(?:100|１００|一百|百)分|(?:100|一百)分制");
    private static final Pattern OF_WITHOUT = Pattern.compile("不涉及|不适用|不参评|不参加评|不评(?!为|定)|未涉及|没有涉及|缺项|合理缺|未发生|没有发生");
    /** What becomes of single items, which words around the table name by their number. */
    private static final Pattern OF_ITEMS = Pattern.compile(
            "(?:第\\s*[\\d一二三四五六七八九十]+[^。]{0,10}?(?:项|条|款|点|部分)|序号[^。]{0,4}\\d)[^。]{0,24}(?:不(?:参评|评|予评|作评|适用|计|扣)|免评|满分)"
                + "|(?:不(?:参评|评查?|适用)|免评)[^。]{0,4}(?:第\\s*[\\d一二三四五六七八九十]+)");

    /** From how many points on a case has its grade. */
    private static final Pattern OF_GRADES =
            Pattern.compile("\\d\\s*分[^。；;]{0,12}(?:为|按|列|评|定|是|即|属)[^。；;]{0,4}(?:优秀|良好|合格|及格|不合格|不及格)");

    private static final Pattern REVIEWERS = Pattern.compile(
            "同一?[类个]?(?:问题|情形|事项|错误|事由|内容|行为)[^。]{0,20}(?:不(?:得|再|予)?(?:重复|累计|累加|多次)|只(?:在[^。]{0,14}?)?[扣计]|仅[扣计]|扣一次)|不(?:得)?重复扣分|(?:取|计算?|算出?|按|以)[^。]{0,10}平均(?:分|值|数)?(?!分?[摊配担])|平均分(?![摊配担])|(?:相差|差距|分差|分歧|不一致|意见不[同一])[^。]{0,20}(?:讨论|复评|复核|协商|合议|第三|研究|重新|另行)");
    /** That a case's score is the mean of several scores; not what a unit's or a round's is. */
    private static final Pattern AVERAGED = Pattern.compile(
            "^(?!.*(?:单位|地区|县|市|区|部门|参评案卷)[^。，,]{0,8}(?:成绩|得分|分|均))(?=.*平均)(?=.*(?:评查(?:人|员|组|小组)|评委|评审|专家|[两二三几多]人|[两二三几多][名位]|主评|复评|初评|各自|分别|最[高低]分|案卷|最[终后]|总分)).*");

    private static final Pattern ROUNDS_OTHERWISE = Pattern.compile("小数|舍去|舍尾|进一|进位|只舍不入");
    private static final Pattern TOTAL =
            Pattern.compile("(?:总分(?:值)?|满分|合计|共计|百分制)\\s*(?:为|是|共|计)?\\s*(?<n>\\d{2,4}(?:\\.\\d+)?)\\s*分|百分制");
    private static final Pattern DIGITS = Pattern.compile(
            "(?:保留|取|精确|计算?|保持)(?:到|至)?(?:小数点?)?(?:以?后)?第?\\s*(?<d>[一二两三123１２３])\\s*位(?:小数)?|小数(?:点)?(?:以?后)?(?:保留|取)?\\s*(?<e>[一二两三123])\\s*位|精确到\\s*(?<f>0\\.0*1)|(?:保留|精确|取|四舍五入)(?:到|至|为|成)?(?:整数|个位)|取整|不(?:保)?留小数");
    private static final Pattern LISTED =
            Pattern.compile("(?:没有|未|无)(?:规定|列明|列出|列入|明确)的?[^。]{0,8}?(?:不(?:得|予|再)?扣分|不列入|不作为扣分|不计)");
    private static final Pattern USUAL = Pattern.compile(
            "扣完.{0,8}为止|不(?:计|得|设|出现|倒扣)负分|不倒扣|扣分不(?:得)?超过(?!\\s*[\\d一二两三四五])|四舍五入|以(?:该|本)?(?:项目?|条)分值为限|^得分[=＝]|总分[=＝].*(?:之和|合计|相加)|各项得分(?:相加|之和)");
    private static final Pattern FORM = Pattern.compile(
            "^(?:(?:主|副|第[一二]|被)?(?:评查|复核|审核|记录|填表|填报|复查|受检|承办|办案)(?:人员?|员|组长|小组|组|单位|机关|部门|日期|时间)|案件?名称|案卷(?:名称|编号|文号|题名)|案由|案号|文号|日期|时间|签名|签字|负责人|年月日|(?:评查|最终|综合|总体)?(?:等次|结论|结果|评价|意见|得分)|单位)(?:及?签[名字盖]章?)?(?:[（(][^（）()]{0,12}[）)])?(?:[：:].{0,40})?$");
    /** What is written behind 等次： where it says from how many points on each is given. */
    private static final Pattern GRADED = Pattern.compile("(?:等次|等级|结论|结果|评价)[：:].*\\d分");

    private static final Pattern OF_POINTS = Pattern.compile(
            "扣(?!押|留|缴|船|车)|[加减计得评打给失丢满零总均]分(?!别|管|局|工|析|类|期|歧|布|清)|分[值数]|[分均平]摊|摊[到入]|折算|剔除|否决|等次|\\d\\s*分(?!钟|之)|不合格|优秀|不再(?:进行)?[^，。]{0,8}评|视同|视为");

    private static final String UNMET =
            "(?:凡|有|各|每)?一?(?:项|条|处|评查项目|项目|个?要素)?(?:评查)?(?:内容|项目|要求)?中?有?(?:一[项处条])?(?:不符合|达不到|未达到|没有达到|没有做到|未做到|做不到|不合格|不达标|缺少|缺失|[选勾打][“\"]?(?:否|不符合|[×✗xX])[”\"]?)(?:评查)?(?:要求|规定|标准|条件|要素|内容)*[的即者则就]*";
    private static final String WAYS = "(?:扣分|评分|计分|评查)(?:标准|细则|办法|规则|方法|幅度)(?:栏)?(?:中|里|内)?";
    private static final String UNLISTED = "(?:凡|对于?)?(?:(?:表中|标准中?|本表|各项目?|" + WAYS
            + ")?(?:内容)?(?:没有|未|无)(?:另行|具体|单独)?(?:写明?|注明|列明|列出|列举|规定|明确|载明|设定|细化)(?:具体)?(?:扣分|评分|计分)?(?:办法|标准|方法|细则|幅度)*的?"
            + "|(?:没有|无)(?:具体)?" + WAYS + "的?|" + WAYS + "(?:为)?空(?:白|着|缺)?的?)";
    private static final Pattern OF_UNLISTED = Pattern.compile(UNLISTED);
    /** Who takes points as they see fit, and by what. */
    private static final String BY =
            "(?:由(?:评查|评审|复核|检查|考评)?(?:人员?|员|组|小组|专家|单位|机关)(?:成员)?)?(?:集体)?(?:研究|讨论|商定|协商)?(?:决定|确定)?(?:(?:视|根据|按照?|结合)[^，,]{1,12})?";
    /** A rule for the rows that say nothing of their own, such as 没有写明扣分办法的，不符合即. */
    private static final Pattern OTHERWISE = Pattern.compile("^(?!由|视|根据|按|结合|集体)(?:" + UNLISTED
            + "(?:项目?|条目?|评查内容|内容|情形|问题|事项)?的?[，,、]?)?(?:" + UNMET + ")?[，,、]?" + BY + "$");
    /** What bounds it by the row's own points, which all that a row loses is anyway. */
    private static final Pattern WITHIN = Pattern.compile(
            "[，,]?(?:但|且|并)?(?:扣分|扣减)?(?:总(?:数|和|额|分))?(?:最多|最高)?(?:不(?:得|应|能)?(?:超过|超出|多于|突破)|以)(?:该|本|此|各)?(?:评查)?(?:项目?|条)?的?总?(?:分值|满分|分数)(?:为限)?$|[，,]?在(?:该|本|此|各)(?:评查)?(?:项目?|条)?的?分值(?:范围|幅度|限度)?(?:之|以)?内");

    /** Kinds of sentences that say nothing of what is not judged, so that such words in them were not read. */
    private static final Set<Kind> WITHOUT_WORDS_OTHERWISE =
            EnumSet.of(Kind.ROUNDING, Kind.USUAL, Kind.TOTAL, Kind.REVIEWERS);

    final GradeLines grades = new GradeLines();
    final VetoSaid veto = new VetoSaid();
    final List<NoteRead> read = new ArrayList<>();
    final List<String> kept = new ArrayList<>();
    boolean fullWithout;
    boolean scaled;

    /** Whether it is scaled to a hundred, whatever the whole is worth. */
    boolean ofHundred;

    /** What is said of what is not judged and was not understood. */
    final List<String> withoutUnread = new ArrayList<>();

    /** Whether something is said of rows without a rule of their own that was not understood. */
    boolean isOtherwiseUnread;

    /** What a row loses that names no deduction of its own, null where nothing is said of it. */
    @Nullable
    Phrase otherwise;

    boolean listedOnly;
    boolean waivers;
    final VetoLists lists = new VetoLists();
    final VetoNumbers numbers = new VetoNumbers();
    final Ceiling ceiling = new Ceiling();
    final Steps steps = new Steps();
    final EmptyRows emptyRows = new EmptyRows();

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
        return bare.isEmpty()
                || bare.matches("[年月日：:/]+")
                || (FORM.matcher(bare).matches() && !GRADED.matcher(bare).find());
    }

    /** Whether a case's score is to be the mean of what several people give, which the program does not compute. */
    static boolean isAveraged(String words) {
        return AVERAGED.matcher(words).matches();
    }

    /** Why words around the table were not understood. */
    Why why(Place place, String words) {
        boolean isOfGrade = read.contains(new NoteRead(place, words, Kind.GRADES))
                && GradeConditions.of(words).isPresent();
        return isAveraged(words)
                ? Why.AVERAGED
                : isOfGrade || GradeConditions.ofAnyItem(words) ? Why.GRADE_CONDITION : Why.REMARK;
    }

    /** Takes grades in, wherever they stand; false when there are none. */
    boolean takeGrades(Place place, String words) {
        boolean any = grades.take(words);
        if (any) {
            read.add(new NoteRead(place, words, Kind.GRADES));
        }
        return any;
    }

    /** The words around the rows, the grades with what was read of all of them. */
    List<NoteRead> notes() {
        return read.stream()
                .map(note -> note.kind() == Kind.GRADES && grades.areComplete() ? note.with(grades.said()) : note)
                .toList();
    }

    /** Whether these words were taken in before. */
    boolean isTaken(String words) {
        return read.stream().anyMatch(each -> each.words().equals(words));
    }

    /** Takes in what a heading says about vetoes. */
    boolean takeVeto(Place place, String words) {
        lists.title(place, words);
        boolean any = veto.takeWords(words);
        if (any) {
            read.add(new NoteRead(place, words, Kind.VETO));
        }
        return any;
    }

    /**
     * Takes a remark in, sentence by sentence.
     *
     * @return the sentences that speak of points, or may be a veto, and were not understood
     */
    List<String> take(Place place, String words) {
        var unread = new ArrayList<String>();
        boolean goesOn = false;
        for (var sentence : SENTENCE_END.split(HEAD.matcher(words.strip()).replaceFirst(""), -1)) {
            var own = COUNT.matcher(ENDED.matcher(sentence.strip()).replaceFirst(""))
                    .replaceFirst("");
            var bare = bare(own);
            if (!bare.isBlank()) {
                var kind = kind(place, bare);
                var taken = kind == Kind.KEPT ? lists.take(place, own, goesOn) : VetoLists.Taken.NONE;
                sentence(place, bare, taken == VetoLists.Taken.MEMBER ? Kind.MEMBER : kind, unread);
                if (taken == VetoLists.Taken.DOUBTFUL && !unread.contains(bare)) {
                    unread.add(bare);
                }
                goesOn = sentence.matches("(?s).*[；;]\\s*");
            }
        }
        return unread;
    }

    /** A sentence without what numbers it; 第4项 in front of it is what it speaks of. */
    private static String bare(String sentence) {
        if (VetoNumbers.begin(sentence)) {
            return sentence.strip();
        }
        var bare = Phrases.withoutNumbering(sentence);
        var named = OF_ITEMS.matcher(sentence);
        return named.find() && !bare.contains(named.group()) ? sentence.substring(named.start()) : bare;
    }

    private void sentence(Place place, String words, Kind kind, List<String> unread) {
        read.add(new NoteRead(place, words, kind));
        if (kind != Kind.GRADES && kind != Kind.TOTAL && kind != Kind.FORM) {
            kept.add(words);
        }
        boolean ofPoints = OF_POINTS.matcher(words).find()
                || SCALES.matcher(words).find()
                || OF_ITEMS.matcher(words).find()
                || Terms.haveFactor(words)
                || ApplyWords.mayBe(words);
        boolean isOtherThanRead = WITHOUT_WORDS_OTHERWISE.contains(kind)
                && OF_WITHOUT.matcher(words).find();
        boolean isOfSteps = kind == Kind.KEPT && steps.mayBe(words);
        boolean isUnread = ofPoints && !isOfSteps && (kind == Kind.KEPT || isOtherThanRead);
        boolean roundsOtherwise = kind != Kind.FORM
                && !rounding(words)
                && ROUNDS_OTHERWISE.matcher(words).find();
        boolean isConditional = kind == Kind.GRADES && GradeConditions.of(words).isPresent();
        if (isUnread || roundsOtherwise || isConditional || (kind == Kind.REVIEWERS && isAveraged(words))) {
            unread.add(words);
        }
        if (isUnread && OF_GRADES.matcher(words).find()) {
            grades.missed();
        }
        if (isUnread && OF_WITHOUT.matcher(words).find()) {
            withoutUnread.add(words);
        }
        isOtherwiseUnread |= isUnread && OF_UNLISTED.matcher(words).find();
        if (kind == Kind.VETO) {
            numbers.decide(new NoteRead(place, words, kind));
            lists.announce(place, words);
        } else if (kind != Kind.KEPT && kind != Kind.MEMBER) {
            lists.end();
        }
    }

    private Kind kind(Place place, String words) {
        if (ceiling.take(place, words)) {
            return Kind.CEILING;
        }
        if (numbers.bar(new NoteRead(place, words, Kind.BARRED))) {
            return Kind.BARRED;
        }
        boolean isLimit = VetoSaid.isOf(words) && VetoLimit.of(words).isPresent();
        if (!isLimit && !Bonus.isMeant(words, "") && grades.take(words)) {
            return Kind.GRADES;
        }
        if (emptyRows.take(words)) {
            return Kind.GRADE_LIMIT;
        }
        if (GradeConditions.ofAnyItem(words)) {
            return Kind.KEPT;
        }
        if (veto.takeWords(words)) {
            return Kind.VETO;
        }
        if (steps.take(words)) {
            return Kind.STEPS;
        }
        return isForm(words) ? Kind.FORM : counting(words);
    }

    /** Takes in what a row loses that names no deduction of its own. */
    private boolean otherwise(String words) {
        var taking = Phrases.read(WITHIN.matcher(words).replaceAll("")).stream()
                .filter(phrase -> !(phrase.meaning() instanceof Meaning.CapAtItem))
                .toList();
        if (taking.size() != 1 || !isOtherwise(taking.getFirst())) {
            return false;
        }
        var meaning = taking.getFirst().meaning();
        otherwise = new Phrase(words, "", meaning instanceof Meaning.WholeItem ? new Meaning.All() : meaning);
        return true;
    }

    private static boolean isOtherwise(Phrase phrase) {
        boolean takes = switch (phrase.meaning()) {
            case Meaning.All(),
                    Meaning.WholeItem(),
                    Meaning.AsSeen(),
                    Meaning.Each(var _, var _),
                    Meaning.Once(var _),
                    Meaning.Between(var _, var _) -> true;
            default -> false;
        };
        return takes
                && !phrase.when().isBlank()
                && OTHERWISE.matcher(phrase.when()).matches();
    }

    private Kind counting(String words) {
        if (otherwise(words)) {
            return Kind.RULE;
        }
        if (AsUsual.isOfPapers(words) || AsUsual.isOfThings(words) || AsUsual.isFromHundred(words)) {
            return Kind.USUAL;
        }
        if (OF_ITEMS.matcher(words).find() || Terms.haveFactor(words)) {
            return Kind.KEPT;
        }
        if (FULL.matcher(words).find()) {
            if (SCALES.matcher(UNSCALED.matcher(words).replaceAll("")).find()
                    || RATIO.matcher(words).find()) {
                return Kind.KEPT;
            }
            fullWithout = true;
            return Kind.WITHOUT;
        }
        if (SCALES.matcher(words).find() && SCALED_OTHERWISE.matcher(words).find()) {
            return Kind.KEPT;
        }
        return scaling(words) ? Kind.WITHOUT : ofDeductions(words);
    }

    private Kind ofDeductions(String words) {
        var number = TOTAL.matcher(words);
        if (WAIVED.matcher(words).find()) {
            waivers = true;
            return Kind.WAIVED;
        }
        if (LISTED.matcher(words).find()) {
            listedOnly = true;
            return Kind.LISTED;
        }
        if (rounding(words)) {
            return Kind.ROUNDING;
        }
        if (REVIEWERS.matcher(words).find()) {
            return Kind.REVIEWERS;
        }
        if (grades.takeNames(words)) {
            return Kind.NAMES;
        }
        if (number.find()) {
            total = number.group("n") == null ? BigDecimal.valueOf(100) : new BigDecimal(number.group("n"));
            return Kind.TOTAL;
        }
        return USUAL.matcher(words).find() && !Terms.areOther(words) ? Kind.USUAL : Kind.KEPT;
    }

    /** Takes in that what is judged is scaled to the whole, also where that is written as a fraction. */
    private boolean scaling(String words) {
        boolean isRatio = RATIO.matcher(words).find();
        boolean isScaled = isRatio || SCALED.matcher(words).find();
        scaled |= isScaled;
        ofHundred |= isRatio || (isScaled && OF_HUNDRED.matcher(words).find());
        return isScaled;
    }

    /** Takes in to how many digits a total is rounded, wherever in a sentence it is said. */
    private boolean rounding(String words) {
        var rounded = DIGITS.matcher(words);
        boolean any = rounded.find();
        if (any) {
            digits = digits(rounded);
        }
        return any;
    }

    private static String digits(Matcher rounded) {
        if (rounded.group("f") != null) {
            return Integer.toString(rounded.group("f").length() - 2);
        }
        var number = rounded.group("d") == null ? rounded.group("e") : rounded.group("d");
        return switch (number) {
            case null -> "0";
            case "一", "1", "１" -> "1";
            case "三", "3", "３" -> "3";
            default -> "2";
        };
    }
}
