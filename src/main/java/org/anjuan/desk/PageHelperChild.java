package org.anjuan.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Documents;
import org.anjuan.casefile.read.page.Shown;
import org.anjuan.casefile.read.picture.PageDrawing.Painted;

/** The process that {@link PageHelper} starts: serves one page, writes the answer to a file, and ends. */
final class PageHelperChild {
    /** In place of a width: the page's text is wanted. */
    static final int TEXT = 0;

    /** Where the Java machine writes why it ended, beside the answer. */
    static final String CRASH = "crash.log";

    private static final SourceId ANY = new SourceId("0".repeat(64));
    private static final long DEEP_STACK = 16L << 20;
    private static final int ORPHANED = 3;

    private PageHelperChild() {}

    /** Starts the process for one page. */
    static Process start(PageHelper.Limits limits, PageHelper.Place place, int number, int widthPx, Path answer)
            throws IOException {
        var options = new ArrayList<>(limits.options());
        options.add("-Djava.awt.headless=true");
        options.add("-XX:ErrorFile=" + answer.resolveSibling(CRASH));
        var arguments = List.of(
                place.kind().name(),
                place.path().toString(),
                Integer.toString(place.pages()),
                Integer.toString(number),
                Integer.toString(widthPx),
                answer.toString());
        return new ProcessBuilder(OwnJava.command(options, PageHelperChild.class.getName(), arguments))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Serves the page that the arguments name. */
    public static void main(String[] args) throws IOException {
        Threads.named("parent").newThread(PageHelperChild::endWithTheParent).start();
        var kind = SourceKind.valueOf(args[0].toUpperCase(Locale.ROOT));
        var shown = new Shown(Path.of(args[1]), Readers.of(kind, Integer.parseInt(args[2])));
        var page = new PageKey(ANY, Integer.parseInt(args[3]));
        int width = Integer.parseInt(args[4]);
        var bounds = Bounds.USUAL.withUnpacked(Runtime.getRuntime().maxMemory() / 4 * 3);
        try (var documents =
                new Documents(_ -> Optional.of(shown), Threads.named("page", Urgency.AWAITED, DEEP_STACK), bounds)) {
            if (width == TEXT) {
                HelperAnswer.write(Path.of(args[5]), documents.read(page));
            } else {
                var picture = documents.draw(page, width);
                HelperAnswer.write(Path.of(args[5]), new Painted(picture, documents.remarks(page)));
            }
        }
        System.exit(0);
    }

    /** The parent holds the other end of standard input; when that closes, nobody waits for the page any more. */
    private static void endWithTheParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said
            }
        } catch (IOException _) {
            // gone as well
        }
        Runtime.getRuntime().halt(ORPHANED);
    }
}
