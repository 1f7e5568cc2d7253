package org.anjuan.check.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjuan.check.layout.Glyphs;
import org.anjuan.check.layout.Hit;
import org.anjuan.check.layout.Script;
import org.anjuan.check.layout.Seen;

/**
 * 文号: the number of a paper.
 *
 * @param organ the organ's characters (机关代字), {@code year} of four figures, {@code serial} as it was written
 */
public record PaperNumber(String organ, int year, String serial) {
    /** A speck before the last character may have been read as a dot. */
    private static final Pattern NUMBER = Pattern.compile("(?<organ>[(]?[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z()]{1,19})"
            + "[〔(](?<year>(?:19|20)\\d{2})年?[〕)]第?(?<serial>\\d{1,6}(?:[-/]\\d{1,3})?)[.·,]?号");

    /** Words that stand before a number and are taken for its beginning. */
    private static final Pattern LEAD = Pattern.compile(
            "^.*(?:根据|依据|依照|按照|收到|送达|详见|文号|编号|字号|以及|决定书|告知书|通知书|审批表|意见书|清单|报告|申请书|催告书|你单位|你局|我局|本局|本机关|局|见(?!书))"
                    + "(?=[(\\p{IsHan}]{2,})");

    /** Characters of organs whose papers are rules for all, not papers of a case. */
    private static final Pattern RULES = Pattern.compile("(国发|国办发|国令|部令|政发|政办发|监发|函|法释|环执法发|国函)$");

    /** Every number of a tight script, those of general rules left out. */
    public static List<Seen<PaperNumber>> of(Script tight) {
        return tight.all(NUMBER).stream()
                .flatMap(hit -> read(hit).map(number -> Seen.at(hit, number)).stream())
                .toList();
    }

    /** The number that words are; empty where they are none. */
    public static Optional<PaperNumber> parse(String words) {
        var match = NUMBER.matcher(Glyphs.tight(words));
        return match.matches()
                ? Optional.of(new PaperNumber(
                        match.group("organ"), Integer.parseInt(match.group("year")), match.group("serial")))
                : Optional.empty();
    }

    private static Optional<PaperNumber> read(Hit hit) {
        var organ = LEAD.matcher(hit.group("organ")).replaceFirst("");
        if (RULES.matcher(organ).find()) {
            return Optional.empty();
        }
        var balanced = organ.startsWith("(") && !organ.contains(")") ? organ.substring(1) : organ;
        return Optional.of(new PaperNumber(balanced, Integer.parseInt(hit.group("year")), hit.group("serial")));
    }

    /** Whether both name the same paper, however they are written; the tail of the organ's characters counts. */
    public boolean same(PaperNumber other) {
        boolean organs = organ.endsWith(other.organ) || other.organ.endsWith(organ);
        return organs && year == other.year && plain().equals(other.plain());
    }

    private String plain() {
        return serial.replaceFirst("^0+", "");
    }

    @Override
    public String toString() {
        return organ + "〔" + year + "〕" + plain() + "号";
    }
}
