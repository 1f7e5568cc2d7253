package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.anjuan.standard.read.table.Unread.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows for whatever else is wrong, and what is left where so many together take points, need no question where they say enough. */
class CatchAllRowTest {
    @TempDir
    Path folder;

    private Understood table(String typos, String remark) throws IOException {
        return Tables.understood(
                folder,
                "序号|评查内容|分值|扣分标准",
                "1|文字规范|5|" + typos,
                "2|其他不规范的情形（上列各项已扣的不再扣）|5|每处扣0.5分",
                "说明：90分以上为优秀，其余为合格。" + remark + "|<|<|<");
    }

    @Test
    void whatElseIsWrongIsDescribedByTheReviewer() throws IOException {
        var understood = table("有错别字每处扣1分", "");

        var reason = read(understood).item("A1.2").orElseThrow().deductibles().getFirst();
        assertThat(reason.freeText()).isTrue();
        assertThat(reason.text()).isEqualTo("其他不规范的情形");
        assertThat(understood.unread()).extracting(Unread::why).doesNotContain(Why.REASON_UNCLEAR);
    }

    @Test
    void whereOnlyWhatIsWrittenMayBeTakenItIsAQuestion() throws IOException {
        var understood = table("有错别字每处扣1分", "标准没有规定的不扣分。");

        assertThat(understood.unread()).extracting(Unread::why).contains(Why.REASON_UNCLEAR);
    }

    @Test
    void aRemainderOfWhichTheTableSaysThatItTakesNothingIsNoQuestion() throws IOException {
        assertThat(table("错别字每3处扣1分", "").unread()).extracting(Unread::why).contains(Why.PER_SEVERAL);
        assertThat(table("错别字每3处扣1分，不足3处的不扣", "").unread())
                .extracting(Unread::why)
                .doesNotContain(Why.PER_SEVERAL);
    }
}
