package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageTexts;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.SourceKind;
import org.anjuan.desk.FindText;
import org.anjuan.desk.Hit;
import org.anjuan.desk.Jobs;
import org.anjuan.ui.reader.SearchModel.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchModelTest {
    private static final SourceId SOURCE = new SourceId("b".repeat(64));
    private static final CaseFile FILE = new CaseFile(
            new CaseId("c"),
            "c",
            List.of(new Source(
                    SOURCE, "c.pdf", SourceKind.PDF, Collections.nCopies(4, new PageSize(595, 842)), false, null)),
            List.of());

    /** What was delivered and waits for the window's thread, which is the test's own. */
    private final ConcurrentLinkedQueue<Runnable> delivered = new ConcurrentLinkedQueue<>();

    private final Jobs jobs = new Jobs(delivered::add);
    private final List<Integer> shown = new ArrayList<>();

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void hitsAreWalkedRoundAndTheFirstIsShownAtOnce() throws InterruptedException {
        var model = model(texts(Map.of(1, "罚款 罚款", 3, "罚款")));
        model.find("罚款");
        until(model, Phase.DONE_IN_PART);
        assertThat(model.standProperty().get()).isEqualTo(new SearchModel.Stand(Phase.DONE_IN_PART, 1, 3, 4, 2));
        assertThat(shown).containsExactly(1);
        assertThat(model.on(page(1))).hasSize(2);
        model.previous();
        model.next();
        model.next();
        assertThat(shown).containsExactly(1, 3, 1, 1);
        assertThat(model.currentOn(page(1))).contains(model.on(page(1)).get(1));
    }

    @Test
    void hitsComeInWhileTheSearchGoesOn() throws InterruptedException {
        var gate = new CountDownLatch(1);
        var all = texts(Map.of(1, "罚款", 4, "罚款"));
        var model = model(page -> {
            if (page.number() == 3) {
                await(gate);
            }
            return all.read(page);
        });
        model.find("罚款");
        until(model, stand -> stand.hits() == 1 && stand.pages() == 2);
        assertThat(model.standProperty().get().phase()).isEqualTo(Phase.RUNNING);
        gate.countDown();
        until(model, Phase.DONE_IN_PART);
        assertThat(model.standProperty().get().hits()).isEqualTo(2);
    }

    @Test
    void whatAnEarlierSearchStillFindsDoesNotCount() throws InterruptedException {
        var gate = new CountDownLatch(1);
        var all = texts(Map.of(1, "罚款", 2, "罚款"));
        var model = model(page -> {
            if (page.number() == 2) {
                await(gate);
            }
            return all.read(page);
        });
        model.find("罚款");
        until(model, stand -> stand.hits() == 1);
        model.close();
        model.find("罚款");
        gate.countDown();
        until(model, Phase.DONE_IN_PART);
        assertThat(model.standProperty().get().hits()).isEqualTo(2);
    }

    @Test
    void aCaseWithoutAnyTextSaysSo() throws InterruptedException {
        var model = model(texts(Map.of()));
        model.find("罚款");
        until(model, Phase.NO_TEXT);
        assertThat(shown).isEmpty();
    }

    @Test
    void nothingIsFoundForNoWords() {
        var model = model(texts(Map.of(1, "罚款")));
        model.find("  ");
        assertThat(model.standProperty().get().phase()).isEqualTo(Phase.NONE);
    }

    private SearchModel model(PageTexts texts) {
        var model = new SearchModel(FILE, new FindText(texts), jobs);
        model.onShown((Hit hit) -> shown.add(hit.page().number()));
        return model;
    }

    private void until(SearchModel model, Phase phase) throws InterruptedException {
        until(model, stand -> stand.phase() == phase);
    }

    private void until(SearchModel model, java.util.function.Predicate<SearchModel.Stand> there)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!there.test(model.standProperty().get())) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            var next = delivered.poll();
            if (next == null) {
                TimeUnit.MILLISECONDS.sleep(2);
            } else {
                next.run();
            }
        }
    }

    private static PageTexts texts(Map<Integer, String> words) {
        return page -> words.containsKey(page.number())
                ? new PageText(
                        page,
                        PageText.Origin.DIGITAL,
                        List.of(new Line(words.get(page.number()), new Box(0.1, 0.1, 0.8, 0.02), List.of(), 1)))
                : PageText.none(page);
    }

    private static PageKey page(int number) {
        return new PageKey(SOURCE, number);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
