package org.anjuan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.desk.OwnJava;

/** This program again, as a process of its own that reads and writes where this one does. */
public final class Again {
    private static final Path OWN_CALL = Path.of("/proc/self/cmdline");
    private static final String NAMES = "sun.jnu.encoding";
    private static final String LOCALE = "LC_ALL";
    private static final String UTF_8 = "C.UTF-8";

    private Again() {}

    /**
     * Whether this process cannot name files in Chinese, as on a Linux without a locale, and another one could.
     */
    public static boolean isNeeded() {
        return !Charset.forName(System.getProperty(NAMES, "UTF-8")).newEncoder().canEncode('\u6848')
                && Files.isReadable(OWN_CALL)
                && !UTF_8.equals(System.getenv(LOCALE));
    }

    /**
     * Calls the program as it was called, to the byte, with a locale that names files in UTF-8.
     *
     * @return its exit code
     */
    public static int inUtf8() throws IOException, InterruptedException {
        var call = Files.createTempFile("anjuan-", ".call");
        try {
            Files.write(call, quoted(Files.readAllBytes(OWN_CALL)));
            var process = new ProcessBuilder(OwnJava.launcher(), "@" + call).inheritIO();
            process.environment().put(LOCALE, UTF_8);
            return process.start().waitFor();
        } finally {
            Files.deleteIfExists(call);
        }
    }

    /**
     * Calls the program with other arguments and the same options of the Java machine.
     *
     * @return its exit code
     */
    public static int with(String mainClass, String... arguments) throws IOException, InterruptedException {
        var options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        return new ProcessBuilder(OwnJava.command(options, mainClass, List.of(arguments)))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** The words of a call, ended by zeros, as the quoted words of a launcher's argument file; the first is left out. */
    static byte[] quoted(byte[] call) {
        var words = new ByteArrayOutputStream();
        int begin = 0;
        for (int end = 0; end < call.length; end++) {
            if (call[end] == 0) {
                if (begin > 0) {
                    quote(call, begin, end, words);
                }
                begin = end + 1;
            }
        }
        return words.toByteArray();
    }

    private static void quote(byte[] call, int begin, int end, ByteArrayOutputStream words) {
        words.write('"');
        for (int i = begin; i < end; i++) {
            switch (call[i]) {
                case '"', '\\' -> {
                    words.write('\\');
                    words.write(call[i]);
                }
                case '\n' -> words.writeBytes("\\n".getBytes(StandardCharsets.US_ASCII));
                case '\r' -> words.writeBytes("\\r".getBytes(StandardCharsets.US_ASCII));
                default -> words.write(call[i]);
            }
        }
        words.writeBytes("\"\n".getBytes(StandardCharsets.US_ASCII));
    }
}
