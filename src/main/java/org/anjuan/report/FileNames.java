package org.anjuan.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjuan.report.data.CleanText;

/** Makes names that every system can store and a person can sort by. */
final class FileNames {
    /** Room for a running number and the ending below the 255 bytes that Linux allows. */
    private static final int BYTES = 220;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\s]+");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)(\\..*)?");

    private FileNames() {}

    /** The parts that are not empty and then the time, joined; the first part gives way when all is too long. */
    static String base(LocalDateTime time, String first, String... more) {
        var rest = Arrays.stream(more)
                .map(FileNames::part)
                .filter(part -> !part.isEmpty())
                .map(part -> "_" + shortened(part, BYTES / 4))
                .collect(Collectors.joining());
        var tail = shortened(rest, BYTES / 2) + "_" + TIME.format(time);
        var head = shortened(part(first), BYTES - bytes(tail));
        var name = head.isEmpty() ? tail.substring(1) : head + tail;
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    private static String part(String text) {
        var plain = FORBIDDEN.matcher(CleanText.line(text)).replaceAll("-");
        return trimmed(plain);
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[.\\-\\s]+|[.\\-\\s]+$", "");
    }

    private static String shortened(String text, int bytes) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > bytes) {
            end = text.offsetByCodePoints(end, -1);
        }
        return trimmed(text.substring(0, end));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
