package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.anjuan.samples.PictureFiles;
import org.anjuan.samples.SamplePdf;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files behind a password are read with it, and nothing of it is kept. */
class LockedFilesTest {
    @TempDir
    Path folder;

    private CommandLineUser user;
    private Path files;

    @BeforeEach
    void lock() throws IOException {
        user = new CommandLineUser(folder.resolve("home"));
        user.gives("round", "new", "--title", "R", "--standard", "penalty-general");
        files = Files.createDirectory(folder.resolve("case"));
        try (var pdf = new SamplePdf();
                var word = new XWPFDocument()) {
            pdf.text("sealed one").locked("owner", "open me 7").save(files.resolve("1.pdf"));
            word.createParagraph().createRun().setText("送达回证");
            locked(word, files.resolve("2.docx"));
        }
    }

    private static void locked(POIXMLDocument document, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        try (var system = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("open me 7");
            try (OutputStream content = encryptor.getDataStream(system)) {
                content.write(bytes.toByteArray());
            }
            system.writeFilesystem(out);
        } catch (GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }

    @Test
    void oneGivenPasswordOpensPdfAndWordAlike() {
        var imported = user.gives("round", "import", "--json", "--password", "open me 7", files.toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        var taken = imported.json().get("cases").get(0);
        assertThat(taken.get("files").intValue()).isEqualTo(2);
        assertThat(taken.get("refused")).isEmpty();
        assertThat(user.gives("round", "find", "--words", "送达回证", "--json").out())
                .contains("2.docx");
    }

    @Test
    void withoutItOrWithAWrongOneBothAreLeftOutWithTheirReason() {
        assertThat(user.gives("round", "import", files.toString()).err()).contains("1.pdf", "2.docx", "密码");
        var wrong = user.gives("round", "import", "--json", "--password", "other", files.toString());
        assertThat(wrong.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(wrong.err()).contains("1.pdf", "2.docx", "密码");
    }

    @Test
    void thePasswordIsNowhereInTheWorkspace() throws IOException {
        user.gives("round", "import", "--password", "open me 7", files.toString());
        try (var all = Files.walk(folder.resolve("home"))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("open me 7");
            }
        }
    }

    @Test
    void aLockedArchiveOpensWithTheSamePasswordAndIsNotKeptItself() throws IOException {
        var page = files.resolve("4.png");
        Files.write(page, PictureFiles.file(PictureFiles.noise(30, 30), "png"));
        var facts = new ZipParameters();
        facts.setEncryptFiles(true);
        facts.setEncryptionMethod(EncryptionMethod.AES);
        try (var zip = new ZipFile(files.resolve("4.zip").toFile(), "open me 7".toCharArray())) {
            zip.addFile(page.toFile(), facts);
        }
        Files.delete(page);
        var imported = user.gives("round", "import", "--json", "--password", "open me 7", files.toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.json().get("cases").get(0).get("files").intValue()).isEqualTo(3);
        var without = user.gives("case", "info", files.resolve("4.zip").toString());
        assertThat(without.code()).isEqualTo(Exit.UNREADABLE);
        assertThat(without.err()).contains("4.png", "密码");
    }

    @Test
    void aLockedWorkbookIsNamedForWhatItIsOnceItIsOpen() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            locked(workbook, files.resolve("3.xlsx"));
        }
        var imported = user.gives("round", "import", "--password", "open me 7", files.toString());
        assertThat(imported.code()).isEqualTo(Exit.PARTLY);
        assertThat(imported.err()).contains("3.xlsx").doesNotContain("1.pdf", "2.docx", "密码");
    }
}
