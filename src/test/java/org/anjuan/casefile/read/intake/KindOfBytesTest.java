package org.anjuan.casefile.read.intake;

import static org.anjuan.casefile.read.intake.Zipped.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.SourceKind;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindOfBytesTest {
    @TempDir
    Path dir;

    @Test
    void wordIsToldFromExcelByContent() throws IOException {
        assertThat(kind("决定书.docx", word())).isEqualTo(new KindOfBytes.Fit(SourceKind.DOCX));
        assertThat(kind("表.xlsx", excel())).isEqualTo(unfit(Reason.UNSUPPORTED_FORMAT, "XLSX"));
        assertThat(kind("假的.docx", excel())).isEqualTo(unfit(Reason.MISNAMED, "XLSX"));
    }

    @Test
    void oldExcelIsNamed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(bytes);
        }
        assertThat(kind("目录.xls", bytes.toByteArray())).isEqualTo(unfit(Reason.UNSUPPORTED_FORMAT, "XLS"));
        assertThat(kind("目录.doc", bytes.toByteArray())).isEqualTo(unfit(Reason.MISNAMED, "XLS"));
    }

    @Test
    void contentWinsOverTheName() throws IOException {
        assertThat(kind("其实是.docx", Zipped.PDF)).isEqualTo(new KindOfBytes.Fit(SourceKind.PDF));
        assertThat(kind("没有扩展名", word())).isEqualTo(new KindOfBytes.Fit(SourceKind.DOCX));
    }

    @Test
    void aDocumentBehindAPasswordIsEncrypted() throws Exception {
        assertThat(kind("加密.docx", locked(word()))).isEqualTo(new KindOfBytes.Fit(SourceKind.DOCX));
    }

    @Test
    void picturesAndOfdAreToldByTheirContent() throws IOException {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
        byte[] ofd =
                zip().with("OFD.xml", "<ofd/>".getBytes(StandardCharsets.UTF_8)).bytes();
        assertThat(kind("照片.jpg", jpeg)).isEqualTo(new KindOfBytes.Fit(SourceKind.IMAGE));
        assertThat(kind("决定书.ofd", ofd)).isEqualTo(new KindOfBytes.Fit(SourceKind.OFD));
    }

    @Test
    void aTruncatedDocxIsDamaged() throws IOException {
        byte[] docx = word();
        assertThat(kind("断.docx", Arrays.copyOf(docx, docx.length / 2))).isEqualTo(unfit(Reason.DAMAGED, "ZIP"));
    }

    @Test
    void aZipThatCallsItselfDocxIsDamagedAndNotWalked() throws IOException {
        assertThat(kind("空壳.docx", zip().with("a.pdf", Zipped.PDF).bytes())).isEqualTo(unfit(Reason.DAMAGED, "ZIP"));
    }

    private KindOfBytes kind(String name, byte[] content) throws IOException {
        return KindOfBytes.of(Files.write(dir.resolve(name), content), name);
    }

    private static KindOfBytes unfit(Reason reason, String detail) {
        return new KindOfBytes.Unfit(new Problem(reason, detail));
    }

    private static byte[] word() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("行政处罚决定书");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] excel() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked(byte[] document) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(system)) {
                out.write(document);
            }
            system.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
