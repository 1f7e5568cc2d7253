package org.anjuan.desk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A fault nobody expected, fit to be shown and passed on.
 *
 * @param code short and stable: the same fault in the same place has the same code on every PC
 * @param doing what was being done
 * @param details where it happened; class and method names only, since messages may name files and people
 */
public record Trouble(String code, String doing, String details) {
    private static final int FRAMES_THAT_TELL = 3;

    /** The trouble that a throwable means. */
    public static Trouble of(Throwable fault, String doing) {
        return new Trouble(code(fault), doing, details(fault));
    }

    private static String code(Throwable fault) {
        var crc = new CRC32();
        chain(fault).forEach(cause -> crc.update(trail(cause).getBytes(StandardCharsets.UTF_8)));
        var digits = String.format("%7s", Long.toString(crc.getValue(), 36).toUpperCase(Locale.ROOT))
                .replace(' ', '0');
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    private static String trail(Throwable cause) {
        return cause.getClass().getName()
                + Arrays.stream(cause.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.anjuan"))
                        .limit(FRAMES_THAT_TELL)
                        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                        .collect(Collectors.joining("|"));
    }

    private static String details(Throwable fault) {
        return chain(fault).stream()
                .map(cause -> cause.getClass().getName()
                        + Arrays.stream(cause.getStackTrace())
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }

    private static Set<Throwable> chain(Throwable fault) {
        Set<Throwable> causes = new LinkedHashSet<>();
        for (Throwable cause = fault; cause != null && causes.add(cause); ) {
            cause = cause.getCause();
        }
        return causes;
    }
}
