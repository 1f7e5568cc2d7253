package org.anjuan.check.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.PageText;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;
import org.anjuan.check.rulebook.Kind;
import org.anjuan.check.rulebook.Kinds;
import org.anjuan.check.value.Days;
import org.anjuan.check.value.PaperNumber;

/** Finds the day that counts for a paper, and its own number. */
public final class Dating {
    /** Records count from when they were made, which stands at their head. */
    private static final Set<String> RECORDS =
            Set.of("P06", "P08", "P12", "P13", "P19", "P29", "P33", "P35", "C03", "Q04", "X08", "Q12");

    private static final Set<String> RECEIPTS = Set.of("P39");
    private static final Set<String> PICTURES = Set.of("P10", "P11");
    private static final Set<String> UNDATED = Set.of("J01", "J02");

    /** Papers whose numbers are those of the papers they are about. */
    private static final Set<String> NUMBERED_BY_OTHERS = Set.of("J01", "J02", "J03", "P39", "P41", "P43", "P48");

    private static final String AT = "(?:" + Days.DAY.pattern() + ")";
    private static final Pattern SIGNED =
            Pattern.compile("(?<![至到])(?:" + Days.DAY.pattern() + ")(?!日?(?:止|以前|之前|届满|前[^\\p{IsHan}]))");
    private static final Pattern BROKEN = Pattern.compile("(?:19|20)\\d{2}[年全牟](?!\\d{1,2}月\\d{1,2}日)[^)）]");
    private static final Pattern HELD = Pattern.compile("(?:时间|日期):?(?:自|从)?" + AT);
    private static final Pattern TAKEN = Pattern.compile("拍摄时间:?" + AT);
    private static final Pattern CLOCK = Pattern.compile(AT + "(?:[上下]午)?\\d{1,2}[时点:]");
    private static final Pattern SIGNED_FOR =
            Pattern.compile("(?:收件人|受送达人|签收人?|收到日期|收件日期|代收人)(?:(?!送达人).){0,60}?" + AT);
    /** The column for that day, wherever the sender's own day stands. */
    private static final Pattern TAKEN_IN = Pattern.compile("(?:签收|收到|收件|接收)(?:日期|时间):?" + AT);

    private static final Pattern UNSIGNED =
            Pattern.compile("(?:收件人|受送达人|签收人?|收到日期|收件日期|代收人)(?:(?!送达人签|备注).){0,40}?(?<!\\d)(?:20\\d{0,2})?年\\d{0,2}月日");
    /** A report is closed when those who investigated sign it; what their heads write below comes later. */
    private static final Pattern CONCLUDED =
            Pattern.compile("(?:承办人员?|调查人员?|执法人员|办案人员|经办人员?)[(]?签[名字](?:或盖章)?[)]?:?[\\p{IsHan}·、]{2,16}?" + AT);

    /** The head of the organ approves last, wherever the form has his column. */
    private static final Pattern APPROVED =
            Pattern.compile("(?:领导|负责人|局长|审批|审定|机关)(?:(?:审批|审核)?(?:意见|批示)|审批|签批):?(?:(?!意见|批示).){0,60}?" + AT);

    private static final Pattern PAID = Pattern.compile("(?:缴款日期|收款日期|开票日期|填制日期|交款日期|日期):?" + AT);
    private static final Pattern PUBLISHED = Pattern.compile("(?:公示|公开|发布)(?:日期|时间):?" + AT);
    private static final Pattern LISTED = Pattern.compile("(?:登记|来源|受理|收到)(?:日期|时间):?" + AT);
    private static final Pattern ALONE = Pattern.compile(
            "(?:.{2,36}?(?:书|表|单|报告|笔录|函))?(?:(?:文书)?[编文案字]号:?)?[(]?[\\p{IsHan}A-Za-z()]{2,20}[〔(](?:19|20)\\d{2}年?[〕)]第?\\d{1,6}(?:[-/]\\d{1,3})?[.·,]?号");
    private static final Pattern NAMES_ANOTHER =
            Pattern.compile("处罚决定书(?:文书)?[文编字]|书(?:文书)?(?:文|编|字)?号|^(?:原|所送|送达)|的");
    /** How many rows are looked through for the number. */
    private static final int HEAD = 9;

    private static final int YEAR = 4;

    /** How much may stand below the day a paper is signed on, in characters, and how more than that begins. */
    private static final int BELOW = 160;

    private static final Pattern ADDED_BELOW =
            Pattern.compile(".{0,12}?(?:附|签收|收到|受送达|送达|印章|盖章|公章|本(?:决定书|告知书|文书)|一式|联系|地址|[(]此|第\\d+页|注[:：])");

    private Dating() {}

    static Document document(Draft draft, Kinds kinds) {
        var loose = Script.loose(draft.pages());
        var tight = loose.tight();
        var code = draft.code();
        return new Document(
                Merged.kinds(code, draft.title(), loose),
                draft.kind().map(Kind::name).orElse(draft.title()),
                draft.title(),
                NUMBERED_BY_OTHERS.contains(code)
                        ? ""
                        : number(loose).map(seen -> seen.value().toString()).orElse(""),
                UNDATED.contains(code)
                        ? null
                        : day(code, tight).map(Seen::value).orElse(null),
                draft.pages().stream().map(PageText::page).toList());
    }

    /** The paper's own number: the one that stands alone in a row of its head. */
    public static Optional<Seen<PaperNumber>> number(Script loose) {
        int end = 0;
        for (int row = 0; row < HEAD && end >= 0; row++) {
            int begin = end;
            end = loose.text().indexOf('\n', begin + 1);
            var words = loose.text().substring(begin, end < 0 ? loose.text().length() : end);
            if (isOwn(words.replaceAll("\\s", ""))) {
                return PaperNumber.of(loose.part(begin, begin + words.length()).tight()).stream()
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Whether a row is a number, and not that of a decision which the paper only names. */
    private static boolean isOwn(String row) {
        return ALONE.matcher(row).matches() && !NAMES_ANOTHER.matcher(row).find();
    }

    /** The day that counts for a paper of a kind. */
    public static Optional<Seen<LocalDate>> day(String code, Script tight) {
        if (RECORDS.contains(code)) {
            return first(tight, HELD).or(() -> last(tight));
        }
        if (RECEIPTS.contains(code)) {
            var signed = first(tight, CLOCK).or(() -> first(tight, TAKEN_IN)).or(() -> first(tight, SIGNED_FOR));
            return signed.isPresent() || tight.has(UNSIGNED) ? signed : last(tight);
        }
        if (PICTURES.contains(code)) {
            return first(tight, TAKEN).or(() -> last(tight));
        }
        return switch (code) {
            case "P24" -> first(tight, CONCLUDED).or(() -> last(tight));
            case "P36" -> latest(tight, APPROVED).or(() -> last(tight));
            case "P41" -> lastOf(tight, PAID).or(() -> last(tight));
            case "P48" -> first(tight, PUBLISHED).or(() -> last(tight));
            case "P01" -> first(tight, LISTED).or(() -> last(tight));
            case "P26", "P27", "P37", "P38" -> last(tight).filter(_ -> signs(tight));
            default -> last(tight);
        };
    }

    /** Whether a day stands where a paper is signed: at its end, or before what is only added below. */
    private static boolean signs(Script tight) {
        var text = tight.text();
        return tight.all(SIGNED).stream()
                .reduce((_, later) -> later)
                .map(Hit::end)
                .filter(end -> text.length() - end <= BELOW
                        || ADDED_BELOW.matcher(text).region(end, text.length()).lookingAt())
                .isPresent();
    }

    private static Optional<Seen<LocalDate>> first(Script tight, Pattern pattern) {
        return all(tight, pattern).stream().findFirst();
    }

    private static Optional<Seen<LocalDate>> lastOf(Script tight, Pattern pattern) {
        return all(tight, pattern).stream().reduce((_, later) -> later);
    }

    /** The latest of the days that a pattern finds and of that which stands last; nothing where the pattern finds none. */
    private static Optional<Seen<LocalDate>> latest(Script tight, Pattern pattern) {
        var found = all(tight, pattern);
        return found.isEmpty()
                ? Optional.empty()
                : Stream.concat(found.stream(), last(tight).stream()).max(Comparator.comparing(Seen::value));
    }

    private static List<Seen<LocalDate>> all(Script tight, Pattern pattern) {
        return tight.all(pattern).stream()
                .flatMap(hit -> Days.day(hit).map(day -> Seen.at(hit, day)).stream())
                .toList();
    }

    /** Where a paper is signed its day stands last, one that cannot be included; the ends of a stretch of time are no such days. */
    private static Optional<Seen<LocalDate>> last(Script tight) {
        var last = tight.all(SIGNED).stream().reduce((_, later) -> later);
        return last.filter(hit -> !spoilt(tight, hit.end()))
                .flatMap(hit -> Days.day(hit).map(day -> Seen.at(hit, day)));
    }

    /** The year of the day a recognised paper was signed on, where the rest of that day cannot be read. */
    static Optional<Integer> brokenYear(Document document, Draft draft) {
        var tight = Script.loose(draft.pages()).tight();
        boolean signed = !RECEIPTS.contains(draft.code()) && !UNDATED.contains(draft.code());
        return signed && tight.confidence(0, tight.text().length()) < 1
                ? tight.all(BROKEN).stream()
                        .reduce((_, later) -> later)
                        .map(hit -> Integer.parseInt(hit.text().substring(0, YEAR)))
                : Optional.empty();
    }

    /** Whether behind the last day stands another that was recognised in part only: then that was the one to read. */
    private static boolean spoilt(Script tight, int from) {
        return tight.confidence(0, tight.text().length()) < 1
                && BROKEN.matcher(tight.text())
                        .region(from, tight.text().length())
                        .find();
    }
}
