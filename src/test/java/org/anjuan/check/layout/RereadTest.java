package org.anjuan.check.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.SourceId;
import org.junit.jupiter.api.Test;

/** What a person says lines read, laid over what was read there. */
class RereadTest {
    private static final PageKey PAGE = new PageKey(new SourceId("ab".repeat(32)), 3);
    private static final Box FIRST = new Box(0.1, 0.2, 0.5, 0.02);
    private static final Box SECOND = new Box(0.1, 0.25, 0.5, 0.02);
    private static final PageText READ = new PageText(
            PAGE,
            Origin.OCR,
            List.of(new Line("罚款人民币2000O元", FIRST, List.of(), 0.6), new Line("执法人员：张明远", SECOND, List.of(), 0.7)));

    @Test
    void aLineThatAPersonReadIsSureAndTheOthersStayAsTheyAre() {
        var said = new LineReading(PAGE, FIRST, "罚款人民币2000O元", "罚款人民币20000元");
        var lines = Reread.over(List.of(READ), List.of(said)).getFirst().lines();
        assertThat(lines.getFirst()).isEqualTo(new Line("罚款人民币20000元", FIRST, List.of(), 1));
        assertThat(lines.getLast()).isEqualTo(READ.lines().getLast());
    }

    @Test
    void theLineIsFoundAgainWhenABetterReadingMovedItsBoxALittle() {
        var moved = new Box(0.105, 0.203, 0.48, 0.019);
        var said = new LineReading(PAGE, moved, "罚款", "罚款人民币20000元");
        assertThat(Reread.over(List.of(READ), List.of(said)).getFirst().plain()).startsWith("罚款人民币20000元\n执法人员");
    }

    @Test
    void whatIsSaidOfAnotherPageOrOfNoLineCountsForNothing() {
        var elsewhere = new LineReading(new PageKey(PAGE.source(), 4), FIRST, "罚款", "别的");
        var nowhere = new LineReading(PAGE, new Box(0.1, 0.8, 0.5, 0.02), "罚款", "别的");
        assertThat(Reread.over(List.of(READ), List.of(elsewhere, nowhere))).containsExactly(READ);
    }
}
