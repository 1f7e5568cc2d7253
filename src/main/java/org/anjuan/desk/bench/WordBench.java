package org.anjuan.desk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.anjuan.casefile.SourceKind;
import org.anjuan.casefile.read.Stop;
import org.anjuan.casefile.read.bounds.Bounds;
import org.anjuan.casefile.read.page.Inspection;
import org.anjuan.casefile.read.page.Inspector;
import org.anjuan.casefile.read.pdf.PdfFile;
import org.anjuan.casefile.read.word.Rendition;
import org.anjuan.casefile.read.word.WordPages;
import org.anjuan.casefile.read.word.limit.WordLimits;
import org.anjuan.desk.Control;

/** The Word files of a sample case made into pages, beside LibreOffice, all in one batch. */
final class WordBench implements Bench {
    private static final String CASE = "../sample/street.zip";
    private static final int WARM_UP = 3;

    private final WordPages wordPages = new WordPages(WordLimits.DEFAULT);

    @Override
    public String name() {
        return "casefile.word";
    }

    @Override
    public List<Measure> run(Path folder, Control control) throws Exception {
        var files = unpacked(Files.createDirectory(folder.resolve("word")));
        for (int round = 0; round < WARM_UP; round++) {
            convert(files);
        }
        double begun = Cpu.own();
        var own = convert(files);
        double spent = (Cpu.own() - begun) / files.size();
        var peer = Peer.find("soffice");
        if (peer.isEmpty()) {
            return List.of(Measure.alone(name(), "Word file to pages", spent, "ms"));
        }
        var out = Files.createDirectory(folder.resolve("office"));
        double theirs = peer.get().cpu(batch(files, out, folder)) / files.size();
        return List.of(
                Measure.compared(
                                name(), "Word file to pages", spent, "ms", "LibreOffice, processor time a file", theirs)
                        .upTo(0.3),
                Measure.compared(
                        name(),
                        "page count within one of the peer's",
                        alike(files, own, out),
                        "files",
                        "files",
                        files.size()));
    }

    private static List<Path> unpacked(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var stream = WordBench.class.getResourceAsStream(CASE)) {
            if (stream == null) {
                throw new IllegalStateException("No sample case");
            }
            var zip = new ZipInputStream(stream);
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".docx")) {
                    files.add(Files.write(folder.resolve("%02d.docx".formatted(files.size())), zip.readAllBytes()));
                }
            }
        }
        return files;
    }

    private List<byte[]> convert(List<Path> files) {
        var pdfs = new ArrayList<byte[]>();
        for (var file : files) {
            if (wordPages.render(file, SourceKind.DOCX, Stop.NEVER) instanceof Rendition.Rendered rendered) {
                pdfs.add(rendered.pdf());
            }
        }
        return pdfs;
    }

    private static List<String> batch(List<Path> files, Path out, Path folder) {
        var arguments = new ArrayList<>(List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                out.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        return arguments;
    }

    private static int alike(List<Path> files, List<byte[]> own, Path out) throws IOException {
        int alike = 0;
        for (int i = 0; i < Math.min(files.size(), own.size()); i++) {
            var mine = pages(Files.write(out.resolve("own.pdf"), own.get(i)));
            var theirs = pages(out.resolve("%02d.pdf".formatted(i)));
            alike += mine.isPresent() && theirs.isPresent() && Math.abs(mine.get() - theirs.get()) <= 1 ? 1 : 0;
        }
        return alike;
    }

    private static Optional<Integer> pages(Path pdf) {
        return new Inspector(Bounds.USUAL).inspect(pdf, PdfFile.opener()) instanceof Inspection.Opened opened
                ? Optional.of(opened.pages().size())
                : Optional.empty();
    }
}
