package org.anjuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However pages are moved, each is there once and keeps its file and number. */
class RunningOrderTest {
    private final Source one = source("a", 3);
    private final Source two = source("b", 2);
    private final Source three = source("c", 1);
    private final CaseFile file = new CaseFile(new CaseId("c"), "某案", List.of(one, two, three), List.of());

    private static Source source(String digit, int pages) {
        var sizes = Collections.nCopies(pages, new PageSize(595, 842));
        return new Source(new SourceId(digit.repeat(64)), digit + ".pdf", SourceKind.PDF, sizes, false, null);
    }

    private CaseFile arranged(RunningOrder order) {
        return file.arranged(PageRun.of(order.pages()));
    }

    @Example
    void onePageIsMovedAndTheOthersCloseUp() {
        var after = arranged(RunningOrder.of(file).withPageMoved(one.page(3), -2));
        assertThat(after.pages())
                .containsExactly(one.page(3), one.page(1), one.page(2), two.page(1), two.page(2), three.page(1));
        assertThat(after.volumeNumber(one.page(3))).contains(1);
        assertThat(after.pageAt(4)).contains(two.page(1));
        assertThat(after.order()).hasSize(4);
    }

    @Example
    void atAnEndItStays() {
        var order = RunningOrder.of(file);
        assertThat(order.withPageMoved(one.page(1), -1)).isEqualTo(order);
        assertThat(order.withPageMoved(three.page(1), 1)).isEqualTo(order);
        assertThat(order.withFileEarlier(one.id())).isEqualTo(order);
        assertThat(order.withFileLater(three.id())).isEqualTo(order);
    }

    @Example
    void aFilePassesItsNeighbourAsAWhole() {
        assertThat(arranged(RunningOrder.of(file).withFileLater(one.id())).pages())
                .containsExactly(two.page(1), two.page(2), one.page(1), one.page(2), one.page(3), three.page(1));
        assertThat(arranged(RunningOrder.of(file).withFileEarlier(three.id())).pages())
                .endsWith(three.page(1), two.page(1), two.page(2));
    }

    @Example
    void aFileThatWasTornApartComesTogetherWhenItIsMoved() {
        var torn = RunningOrder.of(file).withPageAt(one.page(2), 5);
        assertThat(torn.withFileAt(one.id(), 0).pages()).startsWith(one.page(1), one.page(3), one.page(2));
    }

    @Example
    void pagesThatAnOrderDoesNotNameFollowAndUnknownOnesAreLeftOut() {
        var stranger = new PageRun(new SourceId("f".repeat(64)), 1, 9);
        var after = file.arranged(List.of(stranger, new PageRun(two.id(), 2, 7), new PageRun(two.id(), 1, 2)));
        assertThat(after.pages())
                .containsExactly(two.page(2), two.page(1), one.page(1), one.page(2), one.page(3), three.page(1));
        assertThat(after.pageCount()).isEqualTo(6);
    }

    @Example
    void aRunHasAPage() {
        assertThatThrownBy(() -> new PageRun(one.id(), 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageRun(one.id(), 2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void noPageIsLostOrDoubledByAnyMoves(@ForAll @Size(max = 12) List<@IntRange(max = 999) Integer> moves) {
        var order = RunningOrder.of(file);
        for (int move : moves) {
            var page = order.pages().get(move % 6);
            int wished = move / 6 % 8;
            order = switch (move % 4) {
                case 0 -> order.withPageAt(page, wished);
                case 1 -> order.withFileAt(page.source(), wished);
                case 2 -> order.withFileEarlier(page.source());
                default -> order.withFileLater(page.source());
            };
        }
        var after = arranged(order);
        assertThat(after.pages()).isEqualTo(order.pages()).containsExactlyInAnyOrderElementsOf(file.pages());
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(number -> after.pageAt(number)
                                .flatMap(after::volumeNumber)
                                .orElse(0)))
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(after.arranged(List.of())).isEqualTo(file);
    }
}
