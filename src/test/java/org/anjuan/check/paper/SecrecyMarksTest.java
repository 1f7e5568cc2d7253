package org.anjuan.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.SourceId;
import org.anjuan.check.rulebook.Markings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markings as they are printed are seen; the words in a sentence are none. */
class SecrecyMarksTest {
    private static final PageKey PAGE = new PageKey(new SourceId("5e".repeat(32)), 1);
    private static final Box LEFT_CORNER = new Box(0.12, 0.09, 0.15, 0.02);
    private static final Box RIGHT_CORNER = new Box(0.75, 0.05, 0.15, 0.02);
    private static final Box MIDDLE = new Box(0.3, 0.5, 0.4, 0.02);

    private final SecrecyMarks marks = new SecrecyMarks(Markings.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★",
                "秘密★10年",
                "绝密★30年",
                "机 密 ★ 2 0 年",
                "机　密　★　二十年",
                "秘密★6个月",
                "机密★长期",
                "秘密★2030年12月31日",
                "绝密★启用前",
                "機密★十年",
                "机密☆10年",
                "000123　机密★10年",
                "密级：秘密★5年",
                "★机密★",
                "机密★10年　　云汀函〔2024〕3号"
            })
    void aMarkingIsSeenWhereverItStandsByItself(String words) {
        assertThat(marks.on(page(words, LEFT_CORNER), 0)).isTrue();
        assertThat(marks.on(page(words, MIDDLE), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密", "秘密", "绝 密", "机密10年", "机密大10年", "秘密长期", "机密级"})
    void inACornerALevelAloneIsAMarkingToo(String words) {
        assertThat(marks.on(page(words, LEFT_CORNER), 0)).isTrue();
        assertThat(marks.on(page(words, RIGHT_CORNER), 0)).isTrue();
        assertThat(marks.on(page(words, MIDDLE), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "商业秘密",
                "工作秘密",
                "执法人员应当保守国家秘密、商业秘密和个人隐私",
                "秘密举报人要求保密",
                "本案涉及当事人的商业秘密★不公开",
                "文件标注“机密★10年”的，不得带出",
                "密级：无",
                "密级：绝密□机密□秘密□",
                "密级：",
                "机密文件柜钥匙交接登记",
                "保密期限：10年",
                "★重点案件",
                "秘书处"
            })
    void theWordsInASentenceAreNone(String words) {
        assertThat(marks.on(page(words, LEFT_CORNER), 0)).isFalse();
        assertThat(marks.on(page(words, MIDDLE), 0)).isFalse();
    }

    @Test
    void theCornerIsThatOfTheUprightPage() {
        var lying = LEFT_CORNER.turned(-1);
        assertThat(marks.on(page("机密", lying), 1)).isTrue();
        assertThat(marks.on(page("机密", new Box(0.1, 0.8, 0.02, 0.15)), 0)).isFalse();
    }

    @Test
    void theNameOfAFileIsLookedAtToo() {
        assertThat(marks.inName("卷宗/机密★10年关于某事的请示.docx")).isTrue();
        assertThat(marks.inName("02 商业秘密保护承诺书.pdf")).isFalse();
    }

    @Test
    void aPageWithoutWordsIsUnmarked() {
        assertThat(marks.on(PageText.none(PAGE), 0)).isFalse();
    }

    private static PageText page(String words, Box box) {
        return new PageText(PAGE, Origin.DIGITAL, List.of(new Line(words, box, List.of(), 1)));
    }
}
