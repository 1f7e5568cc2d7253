package org.anjuan.desk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjuan.desk.Control;
import org.anjuan.desk.bench.Contest.Rival;

/** The text of pages with the place of every character, beside poppler's. */
final class TextBench implements Bench {
    private static final int PAGES = 20;

    /** So often in one round, because once is too short for the system's clock, which counts in ten milliseconds. */
    private static final int TIMES = 25;

    private static final Pattern WORD = Pattern.compile("<word[^>]*>(.*?)</word>");

    @Override
    public String name() {
        return "casefile.text";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var text = Resources.text(folder);
        var out = folder.resolve("text.html");
        var call = List.of("-bbox", text.toString(), out.toString());
        var rival = Rival.of("pdftotext", Collections.nCopies(TIMES, call));
        try (var open = new OpenPages(text)) {
            var speed = new Contest(name())
                    .run("text of a page with positions", PAGES * TIMES, rival, round -> {
                        for (int time = 0; time < TIMES; time++) {
                            read(open);
                        }
                    })
                    .upTo(0.20);
            return Files.exists(out) ? List.of(speed, equality(read(open), Files.readString(out))) : List.of(speed);
        }
    }

    private static String read(OpenPages open) {
        return IntStream.rangeClosed(1, PAGES)
                .mapToObj(number -> open.text(number).plain())
                .collect(Collectors.joining("\n"));
    }

    /** How many of the peer's characters were found too, each as often. */
    private Measure equality(String own, String html) {
        var words = new StringBuilder();
        WORD.matcher(html).results().forEach(word -> words.append(word.group(1)));
        var theirs = counted(words.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
        var mine = counted(own);
        double common = theirs.entrySet().stream()
                .mapToLong(each -> Math.min(each.getValue(), mine.getOrDefault(each.getKey(), 0L)))
                .sum();
        double all = theirs.values().stream().mapToLong(Long::longValue).sum();
        return Measure.compared(name(), "characters found, of the peer's", common, "characters", "pdftotext", all);
    }

    private static Map<Integer, Long> counted(String text) {
        var counts = new HashMap<Integer, Long>();
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .forEach(point -> counts.merge(point, 1L, Long::sum));
        return counts;
    }
}
