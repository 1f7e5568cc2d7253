package org.anjuan.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.SourceId;
import org.junit.jupiter.api.Test;

class TextPickTest {
    private static final PageKey PAGE = new PageKey(new SourceId("b".repeat(64)), 1);
    private static final TextPick PICK = new TextPick(new PageText(
            PAGE, PageText.Origin.DIGITAL, List.of(line("一二三四五", 0.1), line("六七八九十", 0.2), line("甲乙丙丁戊", 0.3))));

    @Test
    void aDragWithinALinePicksItsCharacters() {
        var passage =
                PICK.between(new Spot(0, 0.21, 0.11), new Spot(0, 0.39, 0.11)).orElseThrow();
        assertThat(passage.quote()).isEqualTo("二三");
        assertThat(passage.before()).isEqualTo("一");
        assertThat(passage.after()).isEqualTo("四五六七八九十甲乙丙丁戊");
        assertThat(passage.boxes()).hasSize(1);
    }

    @Test
    void aDragUpwardsPicksTheSameAsOneDownwards() {
        var down = PICK.between(new Spot(0, 0.41, 0.11), new Spot(0, 0.29, 0.31));
        var up = PICK.between(new Spot(0, 0.29, 0.31), new Spot(0, 0.41, 0.11));
        assertThat(up).isEqualTo(down);
        assertThat(down.orElseThrow().quote()).isEqualTo("四五\n六七八九十\n甲乙");
        assertThat(down.orElseThrow().boxes()).hasSize(3);
    }

    @Test
    void aBoxQuotesTheCharactersWhoseMiddleItHolds() {
        assertThat(PICK.under(new Box(0.19, 0.09, 0.22, 0.14))).isEqualTo("二三\n七八");
        assertThat(PICK.under(new Box(0.7, 0.7, 0.1, 0.1))).isEmpty();
    }

    @Test
    void aPageWithoutTextGivesNothing() {
        var none = new TextPick(PageText.none(PAGE));
        assertThat(none.between(new Spot(0, 0, 0), new Spot(0, 1, 1))).isEmpty();
    }

    private static Line line(String text, double y) {
        return new Line(text, new Box(0.1, y, 0.5, 0.02), List.of(), 1);
    }
}
