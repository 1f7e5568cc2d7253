package org.anjuan.standard;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Tells reasons that name what is wrong from those that only repeat what their item asks for, as an import leaves them that could not turn it round. */
final class Turned {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle(Turned.class.getPackageName() + ".words");
    /** As far as words may only name a thing, such as 封面, so that 封面：缺日期 is said of it. */
    private static final int NAME = 8;

    private Turned() {}

    /** Whether a reason's words say what is wrong as far as can be told; a report can carry no others. */
    static boolean saysWhatIsWrong(Item item, String reason) {
        return !reason.startsWith(word("not-met"))
                && !isDemandWithTail(item.text(), reason)
                && !isDemand(item.text(), reason);
    }

    /** Whether all of the item, or one of its rows, stands before a colon, and behind it only how a table counts. */
    private static boolean isDemandWithTail(String asked, String reason) {
        return Stream.concat(Stream.of(asked), Arrays.stream(asked.split(word("rows"))))
                .filter(row -> row.length() > NAME)
                .anyMatch(row -> reason.startsWith(word("tail").replace("{0}", row)));
    }

    private static boolean isDemand(String asked, String reason) {
        return reason.equals(asked)
                && words("qualities").stream().anyMatch(reason::endsWith)
                && words("denials").stream().noneMatch(reason::contains);
    }

    private static String word(String key) {
        return WORDS.getString("turned." + key);
    }

    private static List<String> words(String key) {
        return List.of(word(key).split("\\|"));
    }
}
