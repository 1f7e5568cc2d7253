package org.anjuan.standard.read.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words that only count a fault, such as 每逾期1日 and 每缺一份, made into the fault itself. */
final class CountedFault {
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:.*[：:])?每(?<fault>逾期|超期|延期|迟延|缺|漏|多[\\p{IsHan}]{2,4}?)(?:[一1]|１)?个?(?:工作日|日|天|月|份|件|项|次|处|页|张|人)?(?<grave>[，,].*)?$");
    /** What the row is called by, before what it asks for. */
    private static final Pattern NAME = Pattern.compile("^[^：:]{1,12}[：:]");

    private static final String LACKS = "缺漏";
    private static final int LONGEST = 60;

    private CountedFault() {}

    /**
     * The fault with what the row asks for; empty where the words are others.
     *
     * @param asked what the row asks for
     */
    static Optional<ReasonWords.Said> of(String words, String asked) {
        var counted = COUNTED.matcher(words);
        if (!counted.matches() || asked.isBlank() || asked.length() > LONGEST) {
            return Optional.empty();
        }
        var fault = counted.group("fault");
        var said = LACKS.contains(fault) ? "有缺少的" : fault;
        var grave = counted.group("grave") == null ? "" : counted.group("grave");
        return Optional.of(new ReasonWords.Said(
                Sentences.of("demanded", said + grave, NAME.matcher(asked).replaceFirst("")), true));
    }
}
