package org.anjuan.standard.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.standard.read.phrase.Meaning;
import org.anjuan.standard.read.phrase.Phrase;

/**
 * What a rule says is wrong, as a sentence that can stand in a report: its own words where they say it, otherwise what its row asks for, turned
 * round. Where neither is certain, it says so.
 */
final class ReasonWords {
    static final String UNIT = "(?:处|次|份|人次|人|页|个|条|张|件|例|日|天|项|样|种|类|款|点|环节|要素|文书|案|栏)";
    private static final Pattern PARTLY = Pattern.compile("^(?:每|凡|有)?(?:缺少?|漏|少|错|缺失|遗漏)(?:[一1]" + UNIT
            + "[^不未没无]{0,6}|" + UNIT + ")?$|^(?:要素|项目|内容|事项|栏目|记载)?(?:每)?(?:缺|漏|少)(?:[一1]?" + UNIT + ")$|^缺[项失少]$");
    private static final Pattern NOTHING = Pattern.compile(
            "^(?:其他|其它)?(?:要求|内容)?(?:每|有|出现|发现|存在)?(?:[一1])?" + UNIT
                    + "?(?:不符合?(?:以上|上述|本项|该项)?(?:要求|规定|标准|条件|的)?|达不到(?:要求|标准)?|未达到(?:要求|标准)?|没有做到|未做到|做不到|不达标|不具备|不合格|有(?:问题|缺陷|瑕疵|错误|误)|存在问题|错误|不一致|不符|未按(?:要求|规定)(?:做到|办理|执行|制作|填写)?|酌情|视情(?:节|况|形)?(?:轻重)?|根据情[节况形](?:轻重)?|选?[“\"]?否[”\"]?)?(?:的)?$");
    private static final Pattern VAGUE_THING = Pattern.compile(
            "^(?:内容|要素|项目|事项|记载|填写|格式|制作|书写|形式|手续|程序|签[名字章])?(?:不(?:完整|齐全?|规范|准确|清楚?|明确?|全面?|详细|具体|一致|正确|合法|真实|客观|及时|统一|有序|到位|符合(?:规定|要求))|有(?:缺|漏|误|错误|遗漏)|缺失|错误|有误)+$");
    /** What lacks something, such as 封面栏目 of 封面栏目每缺一项. */
    private static final Pattern LACKING_PART =
            Pattern.compile("^(?<x>.{2,}?)(?:的)?[，,]?(?:每)?(?:缺少?|漏|少)[一1](?<u>" + UNIT + ")$");

    private static final Pattern PIECE = Pattern.compile("[份件张页]");
    /** A thing that is counted by how many are missing, such as 缺1件必备材料. */
    private static final Pattern LOST_THING = Pattern.compile(
            "^(?:每|凡|有)?(?:缺少?|漏|少)[一1]" + UNIT + "(?<x>(?!内容|要素|项目|以上|信息|事项|要求|的|即|就)[^不未没无，]{2,12})$");

    private static final Pattern BARE = Pattern.compile("^(?:未|没有|没)[\\p{IsHan}]{1,4}$");
    private static final Pattern LATE = Pattern.compile(
            "^(?:(?:超期|逾期|超时|超过(?:规定|法定)?(?:期限|时限)|延期|未按期|未按时)(?<x>[\\p{IsHan}]{0,4})|超过|不及时|每(?:超过|超|延迟|逾期)[一1]?(?:日|天|个?工作日))$");
    /** That it is not there, or not written, where only the row says what. */
    private static final Pattern UNNAMED = Pattern.compile("(?:未|没有|没|无)(?:写明?|注明|载明|记载|填写?|标明|说明|记录|提供|制作|附卷)?|缺失?");

    private static final Pattern DENIED = Pattern.compile("^[\\p{IsHan}]{0,4}不[\\p{IsHan}、]{1,8}$");
    private static final Pattern IN_TIME = Pattern.compile("未在.*[内前]|不及时|未及时|未按[期时]|期限|时限|超过.*[日天月时]");
    private static final Pattern LACKING = Pattern.compile(
            "^(?<n>无|没有|缺少?|未见)(?<x>[\\p{IsHan}]{0,4}(?:记录|笔录|表|书|报告|票据?|清单|凭证|证明?|单|手续|材料|目录|意见|资料|图|照片|函|证件|公?章))$");
    private static final Pattern LACKS_PAPER =
            Pattern.compile("^(?:未(?!按|经)|无|没有|缺|内容|要素|格式|填写|签名|签字|记载|错别字|有(?:错|漏|涂|空)).*");
    /** What says that all is well, or nearly. */
    private static final Pattern GOOD = Pattern.compile(
            "^(?:基本|较为?|比较|大致|部分|一般)?(?:符合|做到|达到|具备|齐全|完整|规范|合法|清楚|准确|正确|合理|有)[^不未没无缺漏错误违涂乱虚假空混]{0,8}$");

    /** What says when nothing is taken, or not twice, and nothing of what is asked for. */
    private static final Pattern OF_TAKING = Pattern.compile("不[得予再作能应]*(?:重复|累[计加]|多次)?[计记]?扣|不重复");

    /** What is wrong wherever it is met. */
    private static final Pattern FLAW = Pattern.compile("涂改|刮擦|污损|破损|错别字|错字|漏字|漏页|缺页|倒页|空白页|金属物");
    /** All that the other rules of the row do not name. */
    private static final Pattern OTHERS = Pattern.compile(
            "^(?:其他|其它|其余)(?:的|各)?(?:项目?|条|要求|内容|部分|要素|方面)?(?:有[一1]项)?(?:不符合?|未做到|没有做到|达不到|不达标|有缺项|缺失|有问题|不规范|不齐全)?(?:要求|规定|标准)?$");

    private static final int LONGEST = 90;
    private static final int NAME = 8;
    private static final int VERB_ALONE = 3;

    private final DraftItem item;

    ReasonWords(DraftItem item) {
        this.item = item;
    }

    /** A reason's words, and whether they can stand unedited. */
    record Said(String words, boolean isCertain) {}

    /** What a rule says is wrong. */
    Said of(Phrase phrase, Place at) {
        var when = when(phrase);
        var lost = LOST_THING.matcher(when);
        if (lost.matches()) {
            return new Said(onPaper("缺少" + lost.group("x")), true);
        }
        var partly = LACKING_PART.matcher(when);
        boolean isOfPaper = !PARTLY.matcher(when).matches() || !paper().isEmpty();
        if (isOfPaper && partly.matches()) {
            return demanded(onPaper(lacking(partly)), at);
        }
        if (NOTHING.matcher(when).matches() || PARTLY.matcher(when).matches()) {
            var said = asked(at, phrase, PARTLY.matcher(when).matches());
            return said.isCertain() || !partly.matches() ? said : demanded(lacking(partly), at);
        }
        var asked = Question.wrong(when);
        if (asked.isPresent()) {
            return asked.get().isEmpty() ? fallback(at, when) : new Said(onPaper(asked.get()), true);
        }
        if (OTHERS.matcher(when).matches()) {
            return others(at, phrase);
        }
        if (UNNAMED.matcher(when).matches() && Things.are(text(at))) {
            return new Said(Things.missing(paper(), text(at)), true);
        }
        if (RungWords.onlyCount(when)) {
            return fallback(at, when);
        }
        return picked(when, at)
                .map(words -> new Said(words, true))
                .orElseGet(() -> VAGUE_THING.matcher(when).matches() ? vague(when, at) : own(when, at));
    }

    private static String lacking(Matcher partly) {
        var what = partly.group("x");
        if (PIECE.matcher(partly.group("u")).matches() && what.endsWith("材料")) {
            return "缺少" + what;
        }
        return what.matches(".*[不未没无缺漏错].*") ? what : what + "有缺项";
    }

    /** What is wrong where all of a row is not as it asks. */
    Said ofAll(Place at) {
        return turned(Fault.clauses(text(at)), false)
                .map(words -> new Said(words, true))
                .orElseGet(() -> fallback(at, ""));
    }

    /** What the rungs of a ladder have in common: what the first says is wrong, or the clause of the row they speak of. */
    Said ofRungs(Said own, List<String> rungs, Place at) {
        var first = rungs.getFirst().replaceFirst("的$", "");
        if (RungWords.nameFault(rungs)) {
            return text(at).contains(first) ? new Said(onPaper(first), true) : own;
        }
        if (own.isCertain() && !own.words().contains(first) && RungWords.onlyWorsen(rungs)) {
            return own;
        }
        var clauses = Fault.clauses(text(at)).stream()
                .filter(clause -> !clause.endsWith("的") && !Broken.is(clause))
                .toList();
        if (clauses.isEmpty()) {
            return new Said(onPaper(first), first.length() > VERB_ALONE);
        }
        boolean areTimes = RungWords.areTimes(rungs);
        var late = clauses.stream()
                .filter(clause ->
                        areTimes && IN_TIME.matcher(Fault.clause(clause)).find())
                .findFirst();
        if (areTimes && late.isEmpty()) {
            return demanded(RungWords.withoutSpan(first), at);
        }
        return late.or(() -> Demanded.best(String.join("", rungs), clauses))
                .map(Fault::clause)
                .filter(wrong -> !wrong.isEmpty() && clauses.size() > 1)
                .map(wrong -> new Said(onPaper(wrong), true))
                .orElseGet(() -> ofAll(at));
    }

    /** What the row asks for: its own words, or where those only name it, the sentences without points among its rules. */
    private String text(Place at) {
        var own = item.text(at).replaceFirst("[。；;]+$", "");
        if (own.length() > NAME) {
            return own;
        }
        var notes = item.rules.stream()
                .filter(rule -> rule.place().equals(at) && rule.phrase().meaning() instanceof Meaning.Note)
                .map(rule -> rule.phrase().words())
                .filter(words -> !ApplyWords.are(words)
                        && !RuleNotes.refers(words)
                        && !OF_TAKING.matcher(words).find())
                .toList();
        return notes.isEmpty() ? own : String.join("；", notes);
    }

    private String when(Phrase phrase) {
        return BareCase.of(phrase, titles());
    }

    private List<String> titles() {
        var head = item.head;
        return head == null ? List.of(item.group.title) : List.of(item.group.title, head.title);
    }

    /** The paper a row is about, empty where its titles name none. */
    private String paper() {
        var own = item.text(item.place);
        var named =
                own.length() <= NAME && Things.isPaper(own) && !own.matches(".*[有和及与、].*") ? own : titles().getLast();
        var title = named.replaceFirst("[（(][^（）()]*[）)]$", "");
        return title.length() > 2 && title.matches(".*(?:表|书|笔录|回证|报告|凭证|清单|目录)") && !title.matches(".*[、和与及].*")
                ? title
                : "";
    }

    /** What the row asks for besides what its other rules speak of, turned round; uncertain where they speak of nothing that it names. */
    private Said others(Place at, Phrase phrase) {
        var clauses = Fault.clauses(text(at));
        var left = left(clauses, at, phrase);
        return Optional.of(left)
                .filter(some -> !some.isEmpty() && some.size() < clauses.size())
                .flatMap(some -> turned(some, false))
                .map(words -> new Said(words, true))
                .orElseGet(() -> fallback(at, when(phrase)));
    }

    /** The clauses of which no other rule of the row speaks. */
    private List<String> left(List<String> clauses, Place at, Phrase phrase) {
        var others = item.rules.stream()
                .filter(rule -> rule.place().equals(at) && !rule.phrase().equals(phrase))
                .filter(rule -> !(rule.phrase().meaning() instanceof Meaning.Note))
                .map(rule -> when(rule.phrase()))
                .filter(when -> !when.isEmpty())
                .toList();
        return clauses.stream()
                .filter(clause -> others.stream().noneMatch(other -> speaksOf(other, Fault.clause(clause))))
                .toList();
    }

    /** What the row asks for, turned round; without what its other rules speak of. */
    private Said asked(Place at, Phrase phrase, boolean isPartly) {
        var clauses = Fault.clauses(text(at));
        var left = left(clauses, at, phrase);
        boolean isCase = left.isEmpty() || left.stream().allMatch(clause -> clause.endsWith("的"));
        if (isPartly && left.isEmpty()) {
            return new Said(text(at) + "有缺漏", true);
        }
        return turned(isCase ? clauses : left, isPartly)
                .map(words -> new Said(words, true))
                .orElseGet(() -> fallback(at, when(phrase)));
    }

    private Said fallback(Place at, String when) {
        var subject = text(at);
        return new Said(when.isEmpty() ? "不符合：" + subject : subject + "：" + when, false);
    }

    private Optional<String> turned(List<String> clauses, boolean isPartly) {
        var whole = String.join("，", clauses);
        if (item.isWrong) {
            return Optional.of(onPaper(whole));
        }
        if (Things.isTitle(whole)) {
            return Optional.empty();
        }
        if (clauses.size() == 1 && Things.are(whole)) {
            return Optional.of(Things.missing(paper(), whole));
        }
        return Fault.of(whole)
                .map(words -> isPartly ? partly(words) : words)
                .filter(words -> words.length() <= LONGEST)
                .map(this::onPaper);
    }

    private static String partly(String wrong) {
        return String.join(
                "，或者", Stream.of(wrong.split("，或者", -1)).map(Things::anyIn).toList());
    }

    /** A thing that is missing or not written is missing in the paper the row is about. */
    private String onPaper(String words) {
        var paper = paper();
        boolean isNamed = paper.isEmpty() || words.contains(paper) || words.contains(tail(paper));
        return isNamed || !LACKS_PAPER.matcher(words).matches() ? words : paper + words;
    }

    /** The last word of a paper's name, by which a table calls it for short. */
    private static String tail(String paper) {
        return paper.length() > 3 ? paper.substring(paper.length() - 3) : paper;
    }

    /** The clause of the row that a short word is about: 未告知 of 告知利害关系人. */
    private Optional<String> picked(String when, Place at) {
        var late = LATE.matcher(when);
        boolean isLate = late.matches();
        var deed = isLate && late.group("x") != null ? late.group("x") : "";
        boolean isShort = BARE.matcher(when).matches()
                || VAGUE_THING.matcher(when).matches()
                || DENIED.matcher(when).matches();
        if ((!isLate && !isShort) || Things.isTitle(text(at))) {
            return Optional.empty();
        }
        var clauses = new ArrayList<String>();
        for (var clause : Fault.clauses(text(at))) {
            if (!clause.endsWith("的")) {
                clauses.addAll(List.of(clause.split("(?<![合一兼])并(?![处案列联存行非])", -1)));
            }
        }
        var quality = quality(when, clauses);
        if (quality.isPresent()) {
            return quality.map(this::onPaper);
        }
        var near = isLate ? IN_TIME : near(when);
        return clauses.stream()
                .map(Fault::clause)
                .filter(wrong ->
                        near.matcher(wrong).find() && wrong.contains(deed) && !wrong.matches(".*[（(][^（）()]*未.*"))
                .findFirst()
                .filter(wrong -> isLate || !wrong.contains(when.replaceFirst("^(?:未|没有|没)", "") + "、"))
                .map(wrong -> isLate ? wrong : said(when, wrong))
                .map(this::onPaper);
    }

    /** The quality that is lacking with the thing it belongs to: 告知内容不准确 for 不准确. */
    private static Optional<String> quality(String when, List<String> clauses) {
        int denied = when.indexOf('不');
        if (denied < 0) {
            return Optional.empty();
        }
        var named = when.substring(0, denied);
        var good = when.substring(denied + 1).replace("、", "");
        return clauses.stream()
                .filter(clause -> clause.replace("、", "").contains(good))
                .flatMap(clause -> Fault.subjects(clause).stream())
                .filter(subject -> subject.length() > 1 && subject.endsWith(named))
                .findFirst()
                .map(subject -> subject + when.substring(denied));
    }

    /** A clause turned round says how as well; the rule says only what, as 未归档 does beside 未及时归档. */
    private static String said(String when, String wrong) {
        return wrong.replaceFirst(
                "(未|没有)(?:依法|及时)" + Pattern.quote(when.replaceFirst("^(?:未|没有|没)", "")),
                "$1" + Matcher.quoteReplacement(when.replaceFirst("^(?:未|没有|没)", "")));
    }

    private static Pattern near(String when) {
        var bare = when.replaceFirst("^(?:没有|没)", "未");
        boolean isVerb = BARE.matcher(when).matches() && bare.length() <= VERB_ALONE;
        return isVerb
                ? Pattern.compile("(?:未|没有)(?:依法|及时|书面|当场|逐页|如实|[按向由经][^，]{1,8})?" + Pattern.quote(bare.substring(1))
                        + "(?!笔录|书|表|人|意见)")
                : Pattern.compile(String.join(".{0,3}?", when.split("")));
    }

    /** Something is not as it should be, and the row says of what. */
    private Said vague(String when, Place at) {
        var text = text(at);
        if (!paper().isEmpty()) {
            return new Said(paper() + when, true);
        }
        if (Things.are(text)) {
            return new Said(text + when, true);
        }
        boolean isNamed = !when.matches("^(?:不|有|缺|错|要素|内容|项目|事项|记载|填写).*");
        return isNamed ? demanded(when, at) : asked(at, new Phrase("", "", new Meaning.Note()), false);
    }

    /** The rule's own words; what they lack by the row's name for it. */
    private Said own(String when, Place at) {
        var subjects = Fault.clauses(text(at)).stream()
                .flatMap(clause -> Fault.subjects(clause).stream())
                .distinct()
                .toList();
        if (when.equals(BareCase.ERRORS) && subjects.size() == 1) {
            return new Said(subjects.getFirst() + when, true);
        }
        if (FLAW.matcher(when).matches()) {
            return new Said(onPaper("有" + when), true);
        }
        var lacking = LACKING.matcher(when);
        var words = lacking.matches() ? lacking.group("n") + named(lacking.group("x"), at) : when;
        return GOOD.matcher(when).matches() ? new Said(onPaper(words), false) : demanded(onPaper(words), at);
    }

    /** Words that can stand, those that do not say of what they speak with what the row asks for. */
    private Said demanded(String words, Place at) {
        if (!Demanded.lacksSubject(words)) {
            return new Said(words, true);
        }
        return Demanded.of(words, text(at))
                .map(said -> new Said(said, true))
                .orElseGet(() -> new Said(words, words.length() > VERB_ALONE));
    }

    /** The whole name of what a rule calls for short: 讨论记录 for 记录. */
    private String named(String shortly, Place at) {
        var named = Pattern.compile(
                "(?:^|[，、；：:]|有|制作|出具|填写|使用|附)(?<w>(?:(?!及时|制作|出具|填写|使用|加盖)[\\p{IsHan}&&[^有由经被把将的向对附和及与或]]){1,6}"
                        + Pattern.quote(shortly) + ")(?:$|[，、；。齐内完填附载记由和])");
        return Stream.concat(Stream.of(paper()), Fault.clauses(text(at)).stream())
                .map(named::matcher)
                .filter(Matcher::find)
                .map(found -> found.group("w"))
                .findFirst()
                .orElse(shortly);
    }

    /** Whether a rule speaks of a clause: nearly all of its signs stand in it in their order. */
    private static boolean speaksOf(String words, String clause) {
        var rule = words.replaceFirst("^无", "没有");
        int met = 0;
        int from = 0;
        for (int i = 0; i < rule.length(); i++) {
            int found = clause.indexOf(rule.charAt(i), from);
            if (found >= 0) {
                met++;
                from = found + 1;
            }
        }
        return rule.length() > 2 && met * 5 >= rule.length() * 4;
    }
}
