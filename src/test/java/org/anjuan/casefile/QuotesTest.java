package org.anjuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final PageKey PAGE = new PageKey(new SourceId("a".repeat(64)), 1);

    private static Line line(String text, double y) {
        return new Line(text, new Box(0.1, y, 0.8, 0.02), List.of(), 1);
    }

    private static PageText page(String... lines) {
        var all = new ArrayList<Line>();
        for (int i = 0; i < lines.length; i++) {
            all.add(line(lines[i], 0.1 + 0.03 * i));
        }
        return new PageText(PAGE, PageText.Origin.DIGITAL, all);
    }

    @Test
    void wordsOfTwoCharactersAreFoundWhereTheyStand() {
        var matches = Quotes.find(page("处以罚款人民币"), "罚款");
        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.quote()).isEqualTo("罚款");
            assertThat(match.boxes()).singleElement().satisfies(box -> {
                assertThat(box.x()).isEqualTo(0.1 + 0.8 * 2 / 7, within(1e-9));
                assertThat(box.right()).isEqualTo(0.1 + 0.8 * 4 / 7, within(1e-9));
            });
        });
    }

    @Test
    void aMatchMayRunOverTheEndOfALine() {
        var matches = Quotes.find(page("自收到本决定书之日起三", "个月内向法院起诉"), "三个月内");
        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.boxes()).hasSize(2);
            assertThat(match.quote()).isEqualTo("三个月内");
            assertThat(match.before()).endsWith("之日起");
            assertThat(match.after()).startsWith("向法院");
        });
    }

    @Test
    void widthCaseAndSpacesDoNotMatter() {
        assertThat(Quotes.find(page("罚 款 １５００ 元"), "罚款1500元"))
                .singleElement()
                .satisfies(match -> assertThat(match.quote()).isEqualTo("罚 款 １５００ 元"));
        assertThat(Quotes.find(page("91149921ma0t"), "91149921MA0T")).hasSize(1);
    }

    @Test
    void oneCharacterThatFoldsIntoSeveralIsOnePlace() {
        assertThat(Quotes.find(page("面积㎡数"), "m2数"))
                .singleElement()
                .satisfies(match -> assertThat(match.quote()).isEqualTo("㎡数"));
    }

    @Test
    void everyPlaceIsFoundOnceInReadingOrder() {
        var matches = Quotes.find(page("罚罚罚罚", "罚"), "罚罚");
        assertThat(matches).hasSize(2);
    }

    @Test
    void nothingIsFoundForSpacesOrOnAnEmptyPage() {
        assertThat(Quotes.find(page("罚款"), "  ")).isEmpty();
        assertThat(Quotes.find(PageText.none(PAGE), "罚款")).isEmpty();
        assertThat(Quotes.find(page("罚款"), "许可")).isEmpty();
    }

    @Test
    void onRecognisedPagesCharactersThatLookAlikeAreTheSame() {
        var recognised = new PageText(PAGE, PageText.Origin.OCR, List.of(line("二○二五年 罚款l5OO元", 0.1)));
        assertThat(Quotes.find(recognised, "罚款1500元"))
                .singleElement()
                .satisfies(match -> assertThat(match.quote()).isEqualTo("罚款l5OO元"));
        assertThat(Quotes.find(recognised, "二〇二五年")).hasSize(1);
        assertThat(Quotes.find(page("罚款l5OO元"), "罚款1500元")).isEmpty();
    }
}
