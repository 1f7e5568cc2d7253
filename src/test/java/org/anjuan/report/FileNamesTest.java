package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of files that Windows, Linux and a person can live with. */
class FileNamesTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 3, 9, 8, 5);

    @Test
    void partsAreJoinedAndTheTimeComesLast() {
        assertThat(FileNames.base(TIME, "年度评查", "汇总表", "", "内部版")).isEqualTo("年度评查_汇总表_内部版_20260309-0805");
    }

    @ParameterizedTest
    @CsvSource({
        "a/b\\c:d, a-b-c-d",
        "..a.., a",
        "'  x  y ', x-y",
        "<>|*?, ''",
        "'a\u202Eb', ab",
    })
    void whatWindowsForbidsIsReplaced(String title, String clean) {
        var expected = clean.isEmpty() ? "K_20260309-0805" : clean + "_K_20260309-0805";
        assertThat(FileNames.base(TIME, title, "K")).isEqualTo(expected);
    }

    @Property(tries = 300)
    void everyNameCanBeStored(@ForAll String title, @ForAll String kind) {
        var name = FileNames.base(TIME, title, kind, "x".repeat(400));
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(220);
        assertThat(name).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]").doesNotStartWith(".");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
    }
}
