package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.samples.SamplePdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running order of a case is shown and changed without a window. */
class OrderCommandTest {
    @TempDir
    Path folder;

    private CommandLineUser user;

    @BeforeEach
    void takeACaseIn() throws IOException {
        user = new CommandLineUser(folder.resolve("home"));
        var files = Files.createDirectory(folder.resolve("case"));
        pdf(files.resolve("1.pdf"), 3);
        pdf(files.resolve("2.pdf"), 2);
        user.gives("round", "new", "--title", "R", "--standard", "penalty-general");
        assertThat(user.gives("round", "import", files.toString()).code()).isZero();
    }

    private static void pdf(Path path, int pages) throws IOException {
        try (var pdf = new SamplePdf()) {
            for (int i = 0; i < pages; i++) {
                pdf.text(path.getFileName() + " " + i);
            }
            pdf.save(path);
        }
    }

    private String runs() {
        return user.gives("round", "order", "--json")
                .json()
                .get("runs")
                .valueStream()
                .map(run -> run.get("number").intValue() + ":"
                        + run.get("file").stringValue() + " "
                        + run.get("first_page").intValue() + "-"
                        + run.get("last_page").intValue())
                .reduce("", (one, next) -> one + next + "; ");
    }

    @Test
    void aPageAndAFileAreMovedAndTheOrderIsKept() {
        assertThat(runs()).isEqualTo("1:1.pdf 1-3; 4:2.pdf 1-2; ");
        assertThat(user.gives("round", "order", "--page", "5", "--to", "1").code())
                .isZero();
        assertThat(runs()).isEqualTo("1:2.pdf 2-2; 2:1.pdf 1-3; 5:2.pdf 1-1; ");
        assertThat(user.gives("round", "order", "--file", "1.pdf", "--to", "3").out())
                .contains("3–5");
        assertThat(runs()).isEqualTo("1:2.pdf 2-2; 2:2.pdf 1-1; 3:1.pdf 1-3; ");
        assertThat(user.gives("round", "order", "--as-taken-in").code()).isZero();
        assertThat(runs()).isEqualTo("1:1.pdf 1-3; 4:2.pdf 1-2; ");
    }

    @Test
    void whatCannotBeIsToldAndNothingIsMoved() {
        assertThat(user.gives("round", "order", "--page", "1").code()).isEqualTo(2);
        assertThat(user.gives("round", "order", "--to", "1").code()).isEqualTo(2);
        assertThat(user.gives("round", "order", "--page", "9", "--to", "1").code())
                .isEqualTo(2);
        assertThat(user.gives("round", "order", "--page", "1", "--to", "6").err())
                .contains("5");
        assertThat(user.gives("round", "order", "--file", "3.pdf", "--to", "1").err())
                .contains("1.pdf");
        assertThat(user.gives("round", "order", "--page", "1", "--to", "1").code())
                .isEqualTo(3);
        assertThat(runs()).isEqualTo("1:1.pdf 1-3; 4:2.pdf 1-2; ");
    }
}
