package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.anjuan.casefile.SourceId;
import org.anjuan.cli.CommandLineUser.Heard;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.ScannedSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CaseCommandsTest {
    @TempDir
    Path folder;

    private CommandLineUser user;
    private Path files;

    @BeforeEach
    void makeFolder() throws IOException {
        user = new CommandLineUser(folder.resolve("home"));
        files = Files.createDirectory(folder.resolve("case-7"));
    }

    @Test
    void infoListsEverySourceInTheAgreedShape() throws IOException {
        pdf("a.pdf", "first", "second");
        var heard = user.gives("case", "info", files.toString(), "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.err()).isEmpty();
        assertThat(heard.json().propertyNames()).containsExactly("case", "sources", "pages");
        assertThat(heard.json().get("case").stringValue()).isEqualTo("case-7");
        assertThat(heard.json().get("pages").intValue()).isEqualTo(2);
        var source = heard.json().get("sources").get(0);
        assertThat(source.propertyNames()).containsExactly("file", "sha256", "kind", "pages", "scanned", "problem");
        assertThat(source.get("file").stringValue()).isEqualTo("a.pdf");
        assertThat(new SourceId(source.get("sha256").stringValue())).isNotNull();
        assertThat(source.get("kind").stringValue()).isEqualTo("pdf");
        assertThat(source.get("scanned").booleanValue()).isFalse();
        assertThat(source.get("problem").isNull()).isTrue();
    }

    @Test
    void infoTellsHowPagesWereScannedWhereThatIsAsked() throws IOException {
        try (var pdf = new SamplePdf()) {
            pdf.scan(ScannedSheet.white().written(ScannedSheet.RECORD).jpeg())
                    .scan(ScannedSheet.white().noisy().jpeg())
                    .save(files.resolve("a.pdf"));
        }
        var heard = user.gives("case", "info", files.toString(), "--health", "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.json().propertyNames()).containsExactly("case", "sources", "pages", "health");
        assertThat(heard.json().get("health")).singleElement().satisfies(said -> {
            assertThat(said.get("check").stringValue()).isEqualTo("SM-01");
            assertThat(said.get("pages").get(0).get("file").stringValue()).isEqualTo("a.pdf");
            assertThat(said.get("pages").get(0).get("page").intValue()).isEqualTo(2);
        });
        assertThat(user.gives("case", "info", files.toString(), "--health").out())
                .contains("空白页", "a.pdf 第 2 页");
    }

    @Test
    void aFileWithTheBytesOfAnotherIsNamed() throws IOException {
        pdf("a.pdf", "first");
        Files.copy(files.resolve("a.pdf"), files.resolve("b.pdf"));
        var heard = user.gives("case", "info", files.toString());
        assertThat(heard.code()).isZero();
        assertThat(heard.err()).contains("b.pdf", "内容完全相同");
    }

    @Test
    void aFileThatCannotBeReadIsListedWithItsReasonAndTheRestIsThere() throws IOException {
        pdf("a.pdf", "first");
        Files.writeString(files.resolve("b.pdf"), "");
        var heard = user.gives("case", "info", files.toString(), "--json");
        assertThat(heard.code()).isEqualTo(Exit.PARTLY);
        assertThat(heard.err().lines()).singleElement().asString().startsWith("b.pdf：");
        var refused = heard.json().get("sources").get(1);
        assertThat(refused.get("file").stringValue()).isEqualTo("b.pdf");
        assertThat(refused.get("sha256").isNull()).isTrue();
        assertThat(refused.get("problem").stringValue()).contains("空");
    }

    @Test
    void whereNothingCanBeReadTheReasonIsSaidInOneLine() throws IOException {
        try (var locked = new SamplePdf()) {
            locked.text("secret").locked("owner", "user").save(files.resolve("locked.pdf"));
        }
        for (var verb : List.of("info", "text")) {
            var heard = user.gives("case", verb, files.resolve("locked.pdf").toString());
            assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
            assertThat(heard.err().lines()).singleElement().asString().contains("locked.pdf", "密码");
        }
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        var missing = files.resolve("none.pdf").toString();
        var heard = user.gives("case", "info", missing);
        assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(heard.out()).isEmpty();
        assertThat(heard.err().lines()).singleElement().asString().contains(missing);
    }

    @Test
    void anEmptyPathIsWrongUsageAndNotTheFolderOneIsIn() {
        var heard = user.gives("case", "info", "");
        assertThat(heard.code()).isEqualTo(2);
        assertThat(heard.err()).contains("路径是空的");
    }

    @Test
    void anEmptyFolderSaysThatItIsEmpty() {
        var heard = user.gives("case", "info", files.toString());
        assertThat(heard.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(heard.err()).contains("没有文件");
    }

    @Test
    void textGivesLinesWithBoxesInPartsOfThePage() throws IOException {
        pdf("a.pdf", "first words", "second words");
        var pages = text(files.toString()).json().get("pages");
        assertThat(pages).hasSize(2);
        assertThat(pages.get(1).propertyNames()).containsExactly("file", "page", "width", "height", "origin", "lines");
        assertThat(pages.get(1).get("page").intValue()).isEqualTo(2);
        assertThat(pages.get(1).get("width").doubleValue()).isEqualTo(595.28);
        assertThat(pages.get(1).get("origin").stringValue()).isEqualTo("digital");
        var line = pages.get(1).get("lines").get(0);
        assertThat(line.propertyNames()).containsExactly("text", "box", "confidence");
        assertThat(line.get("text").stringValue()).isEqualTo("second words");
        assertThat(line.get("box"))
                .hasSize(4)
                .allSatisfy(side -> assertThat(side.doubleValue()).isBetween(0.0, 1.0));
        assertThat(line.get("box").get(0).doubleValue()).isBetween(0.10, 0.13);
        assertThat(line.get("confidence").doubleValue()).isEqualTo(1);
    }

    @Test
    void aPageIsCountedThroughTheVolumeOrWithinTheFileThatIsNamed() throws IOException {
        pdf("a.pdf", "a one", "a two");
        pdf("b.pdf", "b one", "b two");
        assertThat(firstLine(text(files.toString(), "--page", "3"))).isEqualTo("b one");
        assertThat(firstLine(text(files.toString(), "--file", "b.pdf", "--page", "2")))
                .isEqualTo("b two");
        assertThat(text(files.toString(), "--file", "b.pdf").json().get("pages"))
                .hasSize(2);
    }

    @Test
    void aPageOrFileThatIsNotThereIsAnsweredWithWhatThereIs() throws IOException {
        pdf("a.pdf", "a one");
        var page = user.gives("case", "text", files.toString(), "--page", "2");
        assertThat(page.code()).isEqualTo(Exit.USAGE);
        assertThat(page.err()).contains("第 2 页", "共 1 页");
        var file = user.gives("case", "text", files.toString(), "--file", "b.pdf");
        assertThat(file.code()).isEqualTo(Exit.USAGE);
        assertThat(file.err()).contains("b.pdf", "a.pdf");
    }

    @Test
    void aPageWithTextOfItsOwnIsNotRecognised() throws IOException {
        pdf("a.pdf", "a one");
        var heard = text(files.toString(), "--ocr");
        assertThat(heard.err()).isEmpty();
        assertThat(firstLine(heard)).isEqualTo("a one");
    }

    @Test
    void aPictureHasTheWidthThatWasAskedFor() throws IOException {
        pdf("a.pdf", "a one");
        var out = folder.resolve("new").resolve("page.png");
        var heard = user.gives(
                "case",
                "picture",
                files.toString(),
                "--page",
                "1",
                "--width",
                "300",
                "--out",
                out.toString(),
                "--json");
        assertThat(heard.code()).isZero();
        assertThat(heard.json().get("width").intValue()).isEqualTo(300);
        assertThat(ImageIO.read(out.toFile()).getWidth()).isEqualTo(300);
    }

    @Test
    void aPictureIsNeverWrittenOverAFileOfTheCase() throws IOException {
        pdf("evidence.pdf", "original");
        var evidence = files.resolve("evidence.pdf");
        var before = Files.readAllBytes(evidence);
        for (var path : List.of(evidence.toString(), files.toString())) {
            var heard =
                    user.gives("case", "picture", path, "--page", "1", "--width", "50", "--out", evidence.toString());
            assertThat(heard.code()).isEqualTo(2);
            assertThat(heard.err()).contains("不能覆盖");
            assertThat(evidence).hasBinaryContent(before);
        }
    }

    @Test
    void aStripIsNeverWrittenOverAFileOfTheCaseNorBesideOne() throws IOException {
        pdf("a.pdf", "a one");
        pdf("b.pdf", "b one");
        var evidence =
                Files.write(files.resolve("02-pdf.png"), ScannedSheet.white().jpeg());
        var before = Files.readAllBytes(evidence);

        var heard = user.gives("case", "strip", files.toString(), "--out", files.toString());

        assertThat(heard.code()).isEqualTo(Exit.USAGE);
        assertThat(heard.err()).contains("不能覆盖", "02-pdf.png");
        assertThat(evidence).hasBinaryContent(before);
        assertThat(files.resolve("01-pdf.png")).doesNotExist();
    }

    @Test
    void aPictureOfNoWidthIsWrongUsage() throws IOException {
        pdf("a.pdf", "a one");
        var out = folder.resolve("page.png");
        var heard =
                user.gives("case", "picture", files.toString(), "--page", "1", "--width", "0", "--out", out.toString());
        assertThat(heard.code()).isEqualTo(Exit.USAGE);
        assertThat(out).doesNotExist();
    }

    private Heard text(String... more) {
        var args = new ArrayList<>(List.of("case", "text", "--json"));
        args.addAll(List.of(more));
        var heard = user.gives(args.toArray(String[]::new));
        assertThat(heard.code()).isZero();
        return heard;
    }

    private static String firstLine(Heard heard) {
        JsonNode pages = heard.json().get("pages");
        return pages.get(0).get("lines").get(0).get("text").stringValue();
    }

    private void pdf(String name, String... lines) throws IOException {
        try (var pdf = new SamplePdf()) {
            for (var line : lines) {
                pdf.text(line);
            }
            pdf.save(files.resolve(name));
        }
    }
}
