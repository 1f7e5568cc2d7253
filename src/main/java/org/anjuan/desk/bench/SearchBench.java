package org.anjuan.desk.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
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
        var measures = new ArrayList<Measure>();
        run(folder, control, measures::add);
        return measures;
    }

    @Override
    public void run(Path folder, Control control, Consumer<Measure> told) throws Exception {
        var plain = folder.resolve("plain.txt");
        var of = "of " + pages + " pages, ";
        try (var index = SearchIndex.open(folder.resolve("search.db"))) {
            double filling = Times.once(round -> fill(index, plain, control));
            told.accept(Measure.alone(name(), of + "making the index", filling / 1000, "s"));
            told.accept(Measure.alone(
                    name(), of + "size of the index", Files.size(folder.resolve("search.db")) / 1e6, "MB"));
            control.progress(new Progress(pages, pages, "looking through it"));
            var grep = Peer.find("grep");
            double wall = grep.isEmpty() ? 0 : wall(grep.get(), plain);
            var first = Times.of(3, ROUNDS, round -> find(index, FIRST));
            told.accept(beside(of + "first 50 with two characters", first.median(), wall, 0.01));
            var all = Times.of(1, ROUNDS, round -> find(index, Integer.MAX_VALUE));
            told.accept(beside(of + "all with two characters", all.median(), wall, 0.2));
        }
    }

    private static double wall(Peer grep, Path plain) throws Exception {
        return Times.of(1, ROUNDS, round -> grep.run(List.of("-c", WORDS, plain.toString())))
                .median();
    }

    /** @param wall how long grep took; 0 where the machine has none */
    private Measure beside(String what, double own, double wall, double goal) {
        return wall == 0
                ? Measure.alone(name(), what, own, "ms")
                : Measure.compared(name(), what, own, "ms", "grep -c over the same text", wall)
                        .upTo(goal);
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
