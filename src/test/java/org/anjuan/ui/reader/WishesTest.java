package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageSize;
import org.anjuan.casefile.SourceId;
import org.anjuan.ui.reader.picture.Wish;
import org.junit.jupiter.api.Test;

class WishesTest {
    private static final List<PageKey> PAGES = IntStream.rangeClosed(1, 20)
            .mapToObj(number -> new PageKey(new SourceId("c".repeat(64)), number))
            .toList();
    private static final PageFlow FLOW =
            PageFlow.of(Collections.nCopies(20, new PageSize(595, 842)), page -> 0, new Zoom(1), 900);

    @Test
    void whatIsOnScreenComesFirstThenTwoAheadThenOneBehindThenTheStrip() {
        var wishes = new Wishes(PAGES, page -> false, 2).of(FLOW, FLOW.sheet(5).y(), 600, List.of(0, 1));
        assertThat(wishes).extracting(wish -> wish.page().number()).containsExactly(6, 7, 8, 5, 1, 2);
        assertThat(wishes.getFirst().width()).isEqualTo(2 * (int) FLOW.sheet(5).width());
        assertThat(wishes.getLast().width()).isEqualTo(Wishes.SMALL);
    }

    @Test
    void aScanIsShownCoarselyBeforeItIsSharp() {
        var wishes = new Wishes(PAGES, page -> true, 1).of(FLOW, FLOW.sheet(5).y(), 600, List.of());
        assertThat(wishes.getFirst()).isEqualTo(new Wish(PAGES.get(5), Wishes.SMALL));
        assertThat(wishes.get(1).width()).isGreaterThan(Wishes.SMALL);
    }
}
