package org.anjuan.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.anjuan.standard.Phrasing.Slot;

/** A wording is filled in, and what has nothing to say leaves no trace. */
class PhrasingTest {
    private static final Phrasing USUAL = new Phrasing("{page}{document}：{reason}，不符合{basis}的规定。");

    @Example
    void everyPlaceIsFilledIn() {
        var words = Map.of(Slot.PAGE, "卷内第48页", Slot.DOCUMENT, "询问笔录", Slot.REASON, "告知内容不全", Slot.BASIS, "行政处罚法第44条");

        assertThat(USUAL.say(words)).isEqualTo("卷内第48页询问笔录：告知内容不全，不符合行政处罚法第44条的规定。");
    }

    @Example
    void aClauseWithNothingToSayIsLeftOutWithItsMark() {
        assertThat(USUAL.say(Map.of(Slot.REASON, "告知内容不全"))).isEqualTo("告知内容不全。");
        assertThat(USUAL.say(Map.of(Slot.PAGE, "卷内第48页", Slot.REASON, "告知内容不全")))
                .isEqualTo("卷内第48页：告知内容不全。");
        assertThat(USUAL.say(Map.of(Slot.REASON, "告知内容不全", Slot.BASIS, "行政处罚法第44条")))
                .isEqualTo("告知内容不全，不符合行政处罚法第44条的规定。");
    }

    @Example
    void closingMarksOfWordsDoNotDouble() {
        assertThat(USUAL.say(Map.of(Slot.REASON, "没有签名。 "))).isEqualTo("没有签名。");
    }

    @Example
    void wordsMayHoldAnythingThatAPatternWouldMind() {
        assertThat(USUAL.say(Map.of(Slot.REASON, "写作{basis}$1\\"))).isEqualTo("写作{basis}$1\\。");
    }

    @Example
    void aPatternWithoutPlacesOrMarksIsSaidAsItIs() {
        assertThat(new Phrasing("见原卷").say(Map.of())).isEqualTo("见原卷");
        assertThat(new Phrasing("").say(Map.of(Slot.REASON, "x"))).isEmpty();
    }

    @Property(tries = 300)
    void wordsWithoutMarksAreAllSaid(@ForAll("words") String page, @ForAll("words") String reason) {
        assertThat(USUAL.say(Map.of(Slot.PAGE, page, Slot.REASON, reason))).isEqualTo(page + "：" + reason + "。");
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> words() {
        return net.jqwik.api.Arbitraries.strings()
                .withChars("页文a$\\{}().1")
                .ofMinLength(1)
                .ofMaxLength(12);
    }
}
