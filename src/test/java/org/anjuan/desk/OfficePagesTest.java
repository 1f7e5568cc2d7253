package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PageRemark;
import org.anjuan.casefile.Source;
import org.anjuan.casefile.SourceKind;
import org.anjuan.round.Round;
import org.anjuan.samples.SampleDesk;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Another program of the PC may lay Word files out; what it is told, and what holds where it does not do its work. */
class OfficePagesTest {
    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProgramIsFoundOnTheSearchPathOnly() throws IOException {
        var program = script("soffice", "exit 0");
        var found = OfficeProgram.find(Map.of("PATH", "/nowhere:" + folder));
        assertThat(found).contains(new OfficeProgram(program));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itIsCalledWithoutAWindowWithSettingsOfItsOwnAndAnEndToItsMemory() {
        var command = new OfficeProgram(Path.of("/opt/soffice"))
                .command(Path.of("/case/profile"), Path.of("/case/file.docx"), Path.of("/case"), 4L << 30);
        assertThat(command)
                .containsSubsequence(
                        "/opt/soffice",
                        "-env:UserInstallation=file:///case/profile",
                        "--headless",
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        "/case",
                        "/case/file.docx");
        assertThat(command.get(2)).startsWith("ulimit -v \"$0\"");
        assertThat(command.get(3)).isEqualTo("4194304");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void oneThatFailsOrNeverEndsLaysNothingOutAndLeavesNothingBehind() throws IOException {
        var word = word("说明");
        for (var doing : List.of("exit 1", "sleep 600")) {
            var office = new OfficeProgram(script("soffice", doing));
            var limits = new OfficePages.Limits(Duration.ofMillis(300), 4L << 30, 1 << 20);
            var scratch = Files.createDirectories(folder.resolve("scratch"));
            var made = scratch.resolve("made.pdf");
            assertThat(new OfficePages(office, limits).lay(word, SourceKind.DOCX, scratch, made, () -> false))
                    .as(doing)
                    .isFalse();
            assertThat(scratch).as(doing).isEmptyDirectory();
        }
    }

    @Test
    void chosenItLaysAFileOutAndTheFileKeepsThosePagesForGood() throws IOException {
        assumeThat(OfficeProgram.find()).isPresent();
        var word = word("现场检查笔录");
        try (var desk = SampleDesk.in(folder.resolve("desk"))) {
            var standard = desk.standards().all().getFirst();
            var round = ((Answer.Yes<Round>) desk.rounds().open("某次评查", "", standard.ref())).value();
            desk.settings().change(now -> now.withWordByOffice(true));
            var first = taken(desk, round, word);
            assertThat(desk.pages().remarks(first.page(1))).contains(PageRemark.SET_BY_OFFICE);
            assertThat(desk.pages().read(first.page(1)).plain()).contains("现场检查笔录");
            desk.settings().change(now -> now.withWordByOffice(false));
            assertThat(taken(desk, round, word).rendition()).isEqualTo(first.rendition());
        }
    }

    @Test
    void whereThereIsNoSuchProgramOurOwnWayIsTaken() throws IOException {
        try (var desk = SampleDesk.in(folder.resolve("desk"))) {
            var standard = desk.standards().all().getFirst();
            var round = ((Answer.Yes<Round>) desk.rounds().open("某次评查", "", standard.ref())).value();
            var source = taken(desk, round, word("现场检查笔录"));
            assertThat(desk.pages().remarks(source.page(1))).doesNotContain(PageRemark.SET_BY_OFFICE);
        }
    }

    @Test
    void nothingOutsideTheFileIsFetched() throws IOException {
        assumeThat(OfficeProgram.find()).isPresent();
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/far.png";
            var word = Files.writeString(folder.resolve("far.doc"), linked(address));
            var scratch = Files.createDirectories(folder.resolve("scratch"));
            var office = new OfficePages(OfficeProgram.find().orElseThrow(), OfficePages.Limits.USUAL);
            assertThat(office.lay(word, SourceKind.DOC, scratch, scratch.resolve("made.pdf"), () -> false))
                    .isTrue();
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    /** A web page under a Word file's name, as the most direct way for a document to ask for something outside. */
    private static String linked(String address) {
        return "<html><body><p>notice</p><img src=\"" + address + "\"></body></html>";
    }

    private static Source taken(Desk desk, Round round, Path word) throws IOException {
        var result = desk.takeIn().take(round.id(), "某案", "", List.of(word), Control.UNWATCHED);
        CaseFile file = ((TakeIn.Result.Taken) result).taken().caseFile();
        desk.pages().know(file);
        return file.sources().getFirst();
    }

    private Path word(String words) throws IOException {
        var file = folder.resolve("file.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(words);
            document.write(out);
        }
        return file;
    }

    private Path script(String name, String doing) throws IOException {
        var script = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + doing + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}
