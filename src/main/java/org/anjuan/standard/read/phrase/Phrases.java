package org.anjuan.standard.read.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a cell says about points, phrase by phrase. */
public final class Phrases {
    private static final int LONGEST = 4000;
    private static final Pattern SENTENCE_END = Pattern.compile("[。;!\\n\\r]+");
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[\\s,:、.]|第[一二三四五六七八九十\\d]+[项条款]|\\(?[一二三四五六七八九十\\d]{1,3}[)、.](?!\\d)|[①-⑳]|[●■◆·•-])+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,:、(\\[]+$");
    private static final Pattern GRAVER = Pattern.compile(
            "^(?:并|且|已|从而|以致)?(?:影响|致使?|导致|造成|情节(?:较重|严重|恶劣)|(?:较|特别)?严重|较重|后果|直接影响|拒不(?:改正|整改|纠正|补正)|(?:全部|完全|均|都)[不未没])");
    /** Where nothing says of what: what is not as it should be. */
    private static final String NOT_SO =
            "(?:均|都)?(?:不符合?|未做到|没有做到|做不到|达不到|不达标|有问题|不具备|缺失?|错误|未写明?)?(?:要求|规定|标准)?的?[\\s,]*";
    /** The same thing so many times, such as 两处以上的 and 两项不符合的. */
    private static final Pattern MANY = Pattern.compile(
            "^(?:有|存在|出现|发现)?(?:超[过出]\\s*[一1]|(?:超[过出]|达到?|满)?\\s*(?:[2-9]|[1-9]\\d|[两二三四五六七八九十]+))\\s*(?:处|项|个|次|份|页|条|件|点)(?:\\(含[^)]*\\))?(?:及?以上)?"
                    + NOT_SO + "$");
    /** What stands in the row under a number, such as ①②不符合的 and 第3项. */
    private static final Pattern REFERRING = Pattern.compile(
            "^[\\s,:、.]*(?:第(?:\\d+|[一二三四五六七八九十]+)(?:[、,和及至—-]第?(?:\\d+|[一二三四五六七八九十]+))*(?:项|点|款|条)|\\d+(?:[、,和]\\d+)+(?:项|点|款|条)|[①-⑳](?:[、,和及至—-]?[①-⑳])*(?:项|点|款|条)?)"
                    + NOT_SO + "(?:各|分别)?$|^[\\s,:、.]*[两二]者(?:兼有|都有|均有|同时存在|并存|都没有|均没有|均无)的?[\\s,]*$"
                             + "|^[\\s,:、.]*(?:上述|以上|前述|[①-⑳、和及至—-]*)[两二三四五]?(?:种|类|项|个)?(?:情形|情况|问题)(?:同时|均|都)(?:存在|出现|发生|具备)的?[\\s,]*$");

    private static final String TIME = "\\s*(?:\\d+|[一二三四五六七八九十]+)\\s*个?(?:工作)?(?:日|天|周|月|年|小时|处|项|份|次|页|件|条|张|人|个)";
    private static final Pattern SPAN = Pattern.compile("(?:超|逾|迟|延|不足|不满).*" + TIME + "|" + TIME
            + "(?:以上|以内|以下|之内)|\\d\\s*[-—－–～~至到]" + TIME + "|" + TIME + "内的?$");
    private static final Pattern NEXT_SPAN = Pattern.compile("^(?:超期|超过|超出|超|逾期|迟延|延迟|不足|不满)[^未没无]{0,4}" + TIME + "|^"
            + TIME + "(?:以上|以内|以下|之内|内的?$)|^\\d+\\s*[-—－–~～至到]" + TIME);
    private static final Pattern LISTED = Pattern.compile("、|以及|和(?!解)|及(?![时其格])|或者");
    private static final Pattern CLOSED = Pattern.compile("[,，:：、的]\\s*$");
    /** What is counted, where it says more than 每处. */
    private static final Pattern COUNTED = Pattern.compile("(?:每|一|1|有一|缺一|缺1|漏一)[^,，]{2,24}");

    private static final Pattern NUMBER = Pattern.compile("[\\d一二三四五六七八九十①-⑳]");
    private static final Pattern OF_POINTS =
            Pattern.compile("扣(?!押|留|缴|船|车)|减分|否决|不合格|得分|\\d\\s*分|(?:减半|折半)(?!处罚|罚款|执行|征|收|支)");

    /** What a table calls a paper of the case file by: 文书 for any, or the last word of its name. */
    public static final String PAPER = Forms.PAPER;

    private Phrases() {}

    /** The phrases of a cell in their order; words without points among them as notes. */
    public static List<Phrase> read(String cell) {
        var text = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        var plain = Numbers.plain(text);
        var phrases = new ArrayList<Phrase>();
        int begin = 0;
        var ends = SENTENCE_END.matcher(plain);
        while (ends.find()) {
            sentence(text.substring(begin, ends.start()), phrases);
            begin = ends.end();
        }
        sentence(text.substring(begin), phrases);
        return Listing.parted(AndSoOn.taken(phrases));
    }

    /** Words without the numbering in front of them: 1. （一） ① 第二项 and the like. */
    public static String withoutNumbering(String words) {
        var matcher = NUMBERING.matcher(Numbers.plain(words));
        return matcher.find() ? words.substring(matcher.end()).strip() : words.strip();
    }

    private static void sentence(String sentence, List<Phrase> into) {
        var plain = Numbers.plain(sentence);
        int begin = 0;
        for (var hit = Forms.next(plain, 0);
                hit.isPresent();
                hit = Forms.next(plain, hit.get().end())) {
            var found = hit.get();
            var words = sentence.substring(begin, found.end());
            var when = when(sentence, begin, found.start(), found.end());
            boolean isUnsaid = Unsaid.isIn(Numbers.plain(words), isFirst(into, begin))
                    || refers(plain.substring(begin, found.start()), found);
            var known = isUnsaid ? new Meaning.Unread() : found.meaning();
            boolean isOwn = !known.equals(found.meaning()) || isNumbered(words);
            var meaning = isOwn ? known : begin > 0 ? beside(into, when, found) : stepped(into, when, found);
            into.add(new Phrase(
                    isUnsaid ? words.replaceFirst("^[\\s,，:：、;；]+", "").strip() : tidy(words),
                    when,
                    listed(meaning, when, plain.charAt(found.start()))));
            begin = found.end();
        }
        var rest = tidy(sentence.substring(begin)).replaceFirst("^[)）\\]]+", "");
        if (!rest.isEmpty()) {
            boolean speaksOfPoints = OF_POINTS.matcher(Numbers.plain(rest)).find();
            into.add(new Phrase(rest, rest, speaksOfPoints ? new Meaning.Unread() : new Meaning.Note()));
        }
    }

    /** Whether no points were taken before. */
    private static boolean isFirst(List<Phrase> before, int begin) {
        return begin == 0
                && before.stream().noneMatch(phrase -> phrase.meaning().takesPoints());
    }

    /** Whether points are taken for what the row has under a number, which nothing here tells. */
    private static boolean refers(String before, Forms.Hit found) {
        return found.meaning().takesPoints() && REFERRING.matcher(before).find();
    }

    /** Things that are listed are counted by the thing where each of them takes the points: 姓名、证号的各扣 1 分. */
    private static Meaning listed(Meaning meaning, String when, char first) {
        boolean isListed = LISTED.matcher(when).find();
        return switch (meaning) {
            case Meaning.Each(var points, var _) when isListed && first == '各' -> new Meaning.Each(points, "项");
            case Meaning.Once(var points) when isListed && when.endsWith("分别") -> new Meaning.Each(points, "项");
            default -> meaning;
        };
    }

    /** Whether the words begin a point of their own. */
    private static boolean isNumbered(String words) {
        var plain = Numbers.plain(words);
        var matcher = NUMBERING.matcher(plain);
        return matcher.find() && NUMBER.matcher(matcher.group()).find();
    }

    /** What points mean in the midst of a sentence; behind a case that is set against others it is not certain of which they are one. */
    private static Meaning beside(List<Phrase> before, String when, Forms.Hit found) {
        boolean isUncertain = before.getLast().meaning() instanceof Meaning.Instead
                && found.meaning().takesPoints()
                && !(found.meaning() instanceof Meaning.CapAtItem);
        return isUncertain ? new Meaning.Unread() : stepped(before, when, found);
    }

    /** What points mean behind those that went before: instead of them, or more for what is graver. */
    private static Meaning stepped(List<Phrase> before, String when, Forms.Hit found) {
        return Instead.isMeant(when, found.meaning())
                ? Instead.of(before, found.meaning())
                : Lighter.of(before, when, found.meaning()).orElseGet(() -> graver(before, when, found));
    }

    /** More points for graver consequences or a longer time take the place of those before; they do not come on top. */
    private static Meaning graver(List<Phrase> before, String when, Forms.Hit found) {
        boolean isWorse =
                GRAVER.matcher(when).find() || MANY.matcher(Numbers.plain(when)).find();
        boolean isStep = !before.isEmpty() && (isWorse || isNextSpan(before.getLast(), when));
        boolean isLast = found.meaning() instanceof Meaning.All
                || (found.meaning() instanceof Meaning.WholeItem && isStep && endsLadder(before.getLast(), when));
        if (isStep && isLast) {
            return takesPoints(before.getLast()) ? new Meaning.GraverAll() : instead(before, found.meaning());
        }
        if (!isStep || !(found.meaning() instanceof Meaning.Once(var points))) {
            return isStep ? instead(before, found.meaning()) : found.meaning();
        }
        return switch (before.getLast().meaning()) {
            case Meaning.Once(var less) -> points.compareTo(less) > 0 ? new Meaning.Graver(points) : found.meaning();
            case Meaning.Graver(var less) -> points.compareTo(less) > 0 ? new Meaning.Graver(points) : found.meaning();
            default -> instead(before, found.meaning());
        };
    }

    /** What is graver costs this instead of what went before, where that took points. */
    private static Meaning instead(List<Phrase> before, Meaning meaning) {
        var costs = before.reversed().stream()
                .map(Phrase::meaning)
                .dropWhile(each -> each instanceof Meaning.Cap
                        || each instanceof Meaning.CapAtItem
                        || each instanceof Meaning.Step)
                .findFirst();
        boolean isCost =
                meaning.takesPoints() && !(meaning instanceof Meaning.CapAtItem || meaning instanceof Meaning.Cap);
        return isCost && costs.filter(Phrases::isOutdone).isPresent() ? new Meaning.GraverCost(meaning) : meaning;
    }

    private static boolean isOutdone(Meaning before) {
        return before.takesPoints() && !(before instanceof Meaning.Veto || before instanceof Meaning.BarsBest);
    }

    /** Whether 本项 can only be the row itself, for what went before are the lower rungs of the same ladder. */
    private static boolean endsLadder(Phrase before, String when) {
        return before.meaning() instanceof Meaning.Graver || isNextSpan(before, when);
    }

    private static boolean takesPoints(Phrase phrase) {
        return phrase.meaning() instanceof Meaning.Once || phrase.meaning() instanceof Meaning.Graver;
    }

    /** Whether both say how late something is, as 超期 1—3 日 and 超过 3 日 do, so that only one of them can be so. */
    private static boolean isNextSpan(Phrase before, String when) {
        return SPAN.matcher(Numbers.plain(before.when())).find()
                && NEXT_SPAN.matcher(Numbers.plain(when)).find();
    }

    /** What stands before the points; where nothing does, what the phrase itself says before it takes them. */
    private static String when(String sentence, int begin, int start, int end) {
        var before = tidy(sentence.substring(begin, start));
        var own = sentence.substring(start, end);
        int take = own.indexOf('扣');
        var counted = take > 1 && !own.endsWith("全扣") ? tidy(own.substring(0, take)) : "";
        if (before.isEmpty()) {
            return counted;
        }
        if (counted.startsWith("错误")) {
            return before + "错误";
        }
        boolean goesOn = !CLOSED.matcher(sentence.substring(begin, start)).find();
        return goesOn && COUNTED.matcher(counted).matches() ? before + counted : before;
    }

    private static String tidy(String words) {
        var bare = withoutNumbering(words);
        var loose = LOOSE_END.matcher(Numbers.plain(bare));
        return loose.find() ? bare.substring(0, loose.start()) : bare;
    }
}
