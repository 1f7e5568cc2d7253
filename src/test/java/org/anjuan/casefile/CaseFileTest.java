package org.anjuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final PageSize A4 = new PageSize(595.3, 841.9);
    private static final PageSize FOLD_OUT = new PageSize(1190.6, 841.9);

    private final Source notice = source("a", List.of(A4, A4));
    private final Source map = source("b", List.of(FOLD_OUT));
    private final CaseFile file = new CaseFile(new CaseId("c"), "某案", List.of(notice, map), List.of());

    private static Source source(String digit, List<PageSize> pages) {
        return new Source(new SourceId(digit.repeat(64)), digit + ".pdf", SourceKind.PDF, pages, false, null);
    }

    @Test
    void pagesOfAllSourcesMakeOneVolume() {
        assertThat(file.pages()).containsExactly(notice.page(1), notice.page(2), map.page(1));
        assertThat(file.pageCount()).isEqualTo(3);
    }

    @Test
    void volumeNumbersAndPagesNameEachOther() {
        for (int number = 1; number <= 3; number++) {
            assertThat(file.pageAt(number).flatMap(file::volumeNumber)).contains(number);
        }
    }

    @Test
    void thereIsNothingBeforeTheFirstPageOrBehindTheLast() {
        assertThat(file.pageAt(0)).isEmpty();
        assertThat(file.pageAt(4)).isEmpty();
        assertThat(file.volumeNumber(new PageKey(map.id(), 2))).isEmpty();
        assertThat(file.volumeNumber(new PageKey(new SourceId("c".repeat(64)), 1)))
                .isEmpty();
        assertThat(file.size(new PageKey(map.id(), 2))).isEmpty();
    }

    @Test
    void everyPageHasItsOwnSize() {
        assertThat(file.size(notice.page(2))).contains(A4);
        assertThat(file.size(map.page(1))).contains(FOLD_OUT);
    }

    @Test
    void wordIsShownFromTheCopyMadeAtIntake() {
        var copy = new SourceId("d".repeat(64));
        var word = new Source(new SourceId("e".repeat(64)), "笔录.docx", SourceKind.DOCX, List.of(A4), false, copy);
        assertThat(word.shown()).isEqualTo(copy);
        assertThat(notice.shown()).isEqualTo(notice.id());
    }

    @Test
    void idsAndSizesThatCannotBeAreFaults() {
        assertThatThrownBy(() -> new SourceId("ABC")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CaseId(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageKey(notice.id(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageSize(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> source("f", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> notice.page(3)).isInstanceOf(IllegalArgumentException.class);
    }
}
