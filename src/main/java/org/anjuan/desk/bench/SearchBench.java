package org.anjuan.desk.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.desk.Control;
import org.anjuan.desk.Progress;
import org.anjuan.store.SearchIndex;

/** Two characters looked for in the text of many pages, beside {@code grep -c} over the same text. */
final class SearchBench implements Bench {
    /** The two characters for a fine. */
    private static final String WORDS = new String(new int[] {0x7F5A, 0x6B3E}, 0, 2);

    private static final int PAGES_OF_A_SOURCE = 100;
    private static final int CHARACTERS = 590;
    private static final int FIRST = 50;
    private static final int ROUNDS = 9;

    /** One page in so many has the words. */
    private static final int RARITY = 20;

    private static final int COMMON_IDEOGRAPHS = 3_000;

    private final int pages;

    /** @param pages how many to make up and look through */
    SearchBench(int pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var plain = folder.resolve("plain.txt");
        try (var index = SearchIndex.open(folder.resolve("search.db"))) {
            double filling = Times.once(round -> fill(index, plain, control));
            var first = Times.of(3, ROUNDS, round -> find(index, FIRST));
            var all = Times.of(1, ROUNDS, round -> find(index, Integer.MAX_VALUE));
            var of = "of " + pages + " pages, ";
            var measures = new ArrayList<Measure>();
            measures.add(Measure.alone(name(), of + "making the index", filling / 1000, "s"));
            measures.add(Measure.alone(
                    name(), of + "size of the index", Files.size(folder.resolve("search.db")) / 1e6, "MB"));
            var grep = Peer.find("grep");
            if (grep.isEmpty()) {
                measures.add(Measure.alone(name(), of + "first 50 with two characters", first.median(), "ms"));
                measures.add(Measure.alone(name(), of + "all with two characters", all.median(), "ms"));
                return measures;
            }
            double wall = Times.of(1, ROUNDS, round -> grep.get().run(List.of("-c", WORDS, plain.toString())))
                    .median();
            measures.add(compared(of + "first 50 with two characters", first.median(), wall)
                    .upTo(0.01));
            measures.add(
                    compared(of + "all with two characters", all.median(), wall).upTo(0.2));
            return measures;
        }
    }

    private Measure compared(String what, double own, double grep) {
        return Measure.compared(name(), what, own, "ms", "grep -c over the same text", grep);
    }

    private static int find(SearchIndex index, int most) {
        var found = new ArrayList<PageKey>();
        index.find(WORDS, page -> {
            found.add(page);
            return found.size() < most;
        });
        return found.size();
    }

    private void fill(SearchIndex index, Path plain, Control control) throws IOException {
        var chance = new Random(1);
        try (var text = Files.newBufferedWriter(plain)) {
            for (int source = 0; source * PAGES_OF_A_SOURCE < pages; source++) {
                control.progress(new Progress((long) source * PAGES_OF_A_SOURCE, pages, "indexing"));
                index.put(new SourceId("%064x".formatted(source)), source(chance, text));
            }
        }
    }

    private static List<String> source(Random chance, BufferedWriter text) throws IOException {
        var words = new ArrayList<String>();
        for (int page = 0; page < PAGES_OF_A_SOURCE; page++) {
            words.add(page(chance));
            text.write(words.getLast());
            text.newLine();
        }
        return words;
    }

    /** Ideographs by chance, the first ones more often, as in language. */
    private static String page(Random chance) {
        var page = new StringBuilder();
        int place = chance.nextInt(RARITY) == 0 ? chance.nextInt(CHARACTERS) : -1;
        for (int i = 0; i < CHARACTERS; i++) {
            page.append(i == place ? WORDS : ideograph(chance));
        }
        return page.toString();
    }

    private static String ideograph(Random chance) {
        double share = chance.nextDouble();
        return Character.toString(0x4E00 + (int) (share * share * COMMON_IDEOGRAPHS));
    }
}
