package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.desk.Examine.Complaint;
import org.anjuan.samples.SampleDesk;
import org.anjuan.standard.StandardRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked over beside the store: the files of standards that are in use. */
class ExamineTest {
    private static final StandardRef REF = new StandardRef("own", "1");
    private static final String TEXT = """
        # 本局的标准
        format: 1
        id: own
        version: 1
        title: 试
        case-kind: 处罚
        dimensions: {law: 法律}
        formula: {kind: sum}
        rounding: {digits: 2, mode: half-up, grade-from: rounded}
        grades: {bands: [{name: 好, from: 6}, {name: 差, below: 6}]}
        parts: [{id: P, title: 得分, kind: earn, groups: [{id: G, title: 文书, items: [
          {id: I, text: 决定书, points: 6, dimension: law, reasons: {missing: {text: 没有, cost: all}}}]}]}]
        """;

    @TempDir
    Path folder;

    @Test
    void aStandardWhoseFileWasChangedAfterARoundWasBoundToItIsTold() throws IOException {
        try (var desk = SampleDesk.in(folder)) {
            var file = Files.createDirectories(desk.folders().workspace().resolve("standards"))
                    .resolve("own.yaml");
            Files.writeString(file, TEXT);
            assertThat(desk.rounds().open("一", "", REF)).isInstanceOf(Answer.Yes.class);
            Files.writeString(file, TEXT.replace("# 本局的标准", "# 本局的标准，注释改了"));
            assertThat(desk.examine().changedStandards()).isEmpty();

            Files.writeString(file, TEXT.replace("points: 6", "points: 7"));

            assertThat(desk.examine().changedStandards()).containsExactly(REF);
            assertThat(desk.examine().run()).singleElement().satisfies(complaint -> {
                assertThat(complaint).extracting(Complaint::harmless).isEqualTo(true);
                assertThat(complaint.sentence()).contains("own@1").contains("version");
            });
            Files.delete(file);
            assertThat(desk.examine().changedStandards()).isEmpty();
        }
    }
}
