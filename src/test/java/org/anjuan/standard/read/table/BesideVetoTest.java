package org.anjuan.standard.read.table;

import static org.anjuan.standard.read.table.Tables.read;
import static org.anjuan.standard.read.table.Tables.understood;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside a veto says when it is judged at all. */
class BesideVetoTest {
    @TempDir
    Path folder;

    @Test
    void aConditionIsKeptAndTicksWithWideSpacesAreNoWords() throws IOException {
        var understood = understood(
                folder,
                "一、实体部分（一票否决）|||",
                "序号|评查内容|是否符合|备注",
                "1|先责令限期改正|□是　□否|不属于此类案件的不评",
                "2|执法主体合法|□是　□否|",
                "二、文书部分|||",
                "序号|评查内容|分值|扣分标准",
                "3|立案及时|10|逾期的扣10分");
        var standard = read(understood);

        assertThat(standard.item("A1.1").orElseThrow().condition()).isEqualTo("不属于此类案件的不评");
        assertThat(understood.unread()).noneMatch(each -> each.why() == Unread.Why.FILLED_IN);
    }
}
