package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.standard.read.Reading;
import org.anjuan.standard.read.StandardReader;
import org.junit.jupiter.api.Test;

/** A standard is summed up before it is used. */
class StandardSummaryTest {
    @Test
    void whatAGradeNeedsBesidesItsPointsIsSaidAndTheSameOfManyPlacesOnce() throws IOException {
        var shipped = Files.readString(Path.of("scoring-templates", "penalty-general.v1.yaml"));
        var text = shipped.replaceFirst("( +)- name: 优秀\n", """
            $1- name: 优秀
            $1  requires:
            $1    - {in: C1, problems-at-most: 0, zeros-at-most: 2}
            $1    - {in: B, zeros-at-most: 0}
            $1    - {in: B11.3, lost-at-most: 1.5}
            $1    - {in: B11.8, lost-at-most: 1.5}
            """.indent(0));
        assertThat(text).isNotEqualTo(shipped);
        var standard = ((Reading.Read) StandardReader.read(text)).standard();

        assertThat(new StandardSummary(Words.shipped()).of(standard))
                .anySatisfy(line -> assertThat(line)
                        .contains("优秀 90 分（含）以上，且 C1 的条目没有问题，且 C1 的得零分的条目不超过 2 条，且 B 的条目没有得零分的，且 B11.3 等 2"
                                + " 处各自的扣分不超过 1.5 分、"));
    }
}
