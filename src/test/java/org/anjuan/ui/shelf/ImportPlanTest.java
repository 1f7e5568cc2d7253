package org.anjuan.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPlanTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsOneCaseNamedLikeIt() throws IOException {
        var one = Files.createDirectories(folder.resolve("城管罚〔2025〕1号"));
        Files.writeString(one.resolve("立案.pdf"), "x");

        var plan = ImportPlan.of(List.of(one));

        assertThat(plan.together()).containsExactly(new ImportPlan.Proposal("城管罚〔2025〕1号", List.of(one)));
        assertThat(plan.ambiguous()).isFalse();
    }

    @Test
    void aZipIsOneCaseNamedLikeItWithoutItsEnding() throws IOException {
        var zip = Files.writeString(folder.resolve("第3卷.ZIP"), "x");

        assertThat(ImportPlan.of(List.of(zip)).together())
                .containsExactly(new ImportPlan.Proposal("第3卷", List.of(zip)));
    }

    @Test
    void looseFilesAreOneCaseNamedLikeTheFolderTheyLieIn() throws IOException {
        var box = Files.createDirectories(folder.resolve("某案"));
        var files =
                List.of(Files.writeString(box.resolve("1.pdf"), "x"), Files.writeString(box.resolve("2.docx"), "x"));

        var plan = ImportPlan.of(files);

        assertThat(plan.together()).containsExactly(new ImportPlan.Proposal("某案", files));
        assertThat(plan.apart()).extracting(ImportPlan.Proposal::title).containsExactly("1", "2");
        assertThat(plan.apartIsLikely()).isFalse();
    }

    @Test
    void oneFileIsOneCaseAndLeavesNoDoubt() throws IOException {
        var file = Files.writeString(folder.resolve("扫描.案卷.pdf"), "x");

        var plan = ImportPlan.of(List.of(file));

        assertThat(plan.together()).extracting(ImportPlan.Proposal::title).containsExactly("扫描.案卷");
        assertThat(plan.ambiguous()).isFalse();
    }

    @Test
    void aFolderOfFoldersIsMostLikelyOneCaseEach() throws IOException {
        for (var name : List.of("乙", "甲", ".cache")) {
            Files.createDirectories(folder.resolve("全部").resolve(name));
        }
        var all = folder.resolve("全部");

        var plan = ImportPlan.of(List.of(all));

        assertThat(plan.apartIsLikely()).isTrue();
        assertThat(plan.together()).extracting(ImportPlan.Proposal::title).containsExactly("全部");
        assertThat(plan.apart()).extracting(ImportPlan.Proposal::title).containsExactlyInAnyOrder("甲", "乙");
    }

    @Test
    void aFolderWithFilesBesideFoldersIsOneCase() throws IOException {
        var mixed = Files.createDirectories(folder.resolve("卷"));
        Files.createDirectories(mixed.resolve("照片"));
        Files.createDirectories(mixed.resolve("笔录"));
        Files.writeString(mixed.resolve("封面.pdf"), "x");

        var plan = ImportPlan.of(List.of(mixed));

        assertThat(plan.ambiguous()).isFalse();
        assertThat(plan.apartIsLikely()).isFalse();
    }
}
