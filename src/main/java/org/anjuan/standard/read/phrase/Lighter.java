package org.anjuan.standard.read.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lighter of two faults of which only one can be: 未说明理由的扣8分；理由不充分的扣3—6分. */
final class Lighter {
    /** What was not done at all, or is not there. */
    private static final Pattern LACKING = Pattern.compile(
            "(?:^|[^\\p{IsHan}]|[应而又也且是项书表录])(?:(?:未|没有)(?:依法|依照规定|按规定|按要求|按时|全部)?(?<verb>[\\p{IsHan}]{2})(?<rest>[\\p{IsHan}、]*)|(?:无|缺少|没有)(?<thing>[\\p{IsHan}]{2,12}))$");

    private static final String POORLY = "(?:不够?|欠)(?:充分|全面?|齐全?|完整|完善|规范|清楚?|清晰|准确|具体|明确|详细?|到位|妥当|恰当)";
    private static final Pattern POOR =
            Pattern.compile("^(?:虽已?|虽然已?|已)?(?<what>[\\p{IsHan}]{1,8}?)(?:得)?" + POORLY + "(?:、" + POORLY + ")*$");
    /** What is done all the same, so that the other cannot be. */
    private static final Pattern DONE =
            Pattern.compile("^(?:虽然?)?已经?(?<verb>[\\p{IsHan}]{2})[\\p{IsHan}]{0,8}?[,，]?(?:但|而)(?!且).+$");

    private static final String OF_DEED = "(?:的)?(?:内容|事项|意见|情况|理由|依据|信息|要素|记录|说明)?";

    private Lighter() {}

    /** Points for the lighter fault, in the place of those right before it; empty where it is none. */
    static Optional<Meaning> of(List<Phrase> before, String when, Meaning meaning) {
        var last = before.reversed().stream()
                .filter(phrase ->
                        !(phrase.meaning() instanceof Meaning.CapAtItem || phrase.meaning() instanceof Meaning.Note))
                .findFirst();
        return isCost(meaning)
                        && last.isPresent()
                        && isWhole(last.get().meaning())
                        && is(last.get().when(), when)
                ? Optional.of(new Meaning.Lighter(meaning))
                : Optional.empty();
    }

    private static boolean isCost(Meaning meaning) {
        return meaning instanceof Meaning.Once
                || meaning instanceof Meaning.Between
                || meaning instanceof Meaning.Each
                || meaning instanceof Meaning.UpTo
                || meaning instanceof Meaning.AsSeen;
    }

    private static boolean isWhole(Meaning meaning) {
        return meaning instanceof Meaning.Once
                || meaning instanceof Meaning.All
                || meaning instanceof Meaning.WholeItem;
    }

    private static boolean is(String graver, String lighter) {
        var lacking = LACKING.matcher(bare(graver));
        var poor = POOR.matcher(bare(lighter));
        var done = DONE.matcher(bare(lighter));
        if (!lacking.find()) {
            return false;
        }
        var verb = lacking.group("verb");
        if (verb == null) {
            return poor.matches()
                    && lacking.group("thing").endsWith(poor.group("what"))
                    && poor.group("what").length() > 1;
        }
        return (poor.matches() && isOf(poor.group("what"), verb, lacking.group("rest")))
                || (done.matches() && done.group("verb").equals(verb));
    }

    /** Whether what is poor is what was to be done, or what it was to be done to. */
    private static boolean isOf(String what, String verb, String rest) {
        boolean isDeed = what.matches(Pattern.quote(verb) + OF_DEED);
        boolean isThing = what.length() > 1 && (verb + rest).endsWith(what);
        boolean isListing = verb.startsWith("列") && what.matches("列[举明示]?");
        return isDeed || isThing || isListing;
    }

    private static String bare(String words) {
        return words.replaceFirst("的$", "")
                .replaceFirst("[,，]?(?:酌情|视情节?|视情况)$", "")
                .replaceFirst("的$", "");
    }
}
