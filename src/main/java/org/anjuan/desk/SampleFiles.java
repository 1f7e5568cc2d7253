package org.anjuan.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseId;
import org.anjuan.desk.marks.Marks;
import org.anjuan.desk.marks.MarksReader;
import org.anjuan.desk.marks.MarksReading;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented cases that travel with the program, and what has to be done before they can be laid out as a round. */
final class SampleFiles {

    /** What the sample round is called, who opens it, and by which standard. */
    record About(String title, String organiser, StandardRef standard) {}

    /** A case of the sample whose files lie in the vault and whose review only needs to be performed. */
    record Ready(String title, String unit, Gather.Gathered gathered, ApplyMarks.Script review) {}

    private record SampleCase(String title, String unit, String files, String marks) {}

    private final Gather gather;
    private final Pages pages;
    private final ApplyMarks applyMarks;
    private final Path scratch;

    /** @param scratch a folder for files under way */
    SampleFiles(Gather gather, Pages pages, ApplyMarks applyMarks, Path scratch) {
        this.gather = gather;
        this.pages = pages;
        this.applyMarks = applyMarks;
        this.scratch = scratch;
    }

    /** @throws IOException when the sample cannot be read */
    static About about() throws IOException {
        var round = json().get("round");
        return new About(
                text(round, "title"),
                text(round, "organiser"),
                new StandardRef(text(round, "standard"), text(round, "version")));
    }

    /**
     * Reads every case and prepares its review, which is slow; of a workspace only the vault is touched.
     *
     * @return the cases, fewer when it was cancelled
     * @throws IOException when temporary files cannot be written
     */
    List<Ready> ready(Standard standard, Control control) throws IOException {
        var ready = new ArrayList<Ready>();
        var cases = cases();
        for (var each : cases) {
            control.progress(new Progress(ready.size(), cases.size(), each.title()));
            var gathered = read(each, control);
            if (control.cancelled()) {
                break;
            }
            ready.add(new Ready(each.title(), each.unit(), gathered, review(each, gathered, standard)));
        }
        control.progress(new Progress(ready.size(), cases.size(), ""));
        return List.copyOf(ready);
    }

    private ApplyMarks.Script review(SampleCase each, Gather.Gathered gathered, Standard standard) throws IOException {
        var file = new CaseFile(new CaseId("sample"), each.title(), gathered.sources(), gathered.refusals());
        pages.know(file);
        return applyMarks.prepare(marks(each.marks()), standard, file);
    }

    private Gather.Gathered read(SampleCase each, Control control) throws IOException {
        Files.createDirectories(scratch);
        var folder = Files.createTempDirectory(scratch, "sample-");
        var zip = folder.resolve(each.files());
        try {
            try (var stream = resource(each.files())) {
                Files.copy(stream, zip);
            }
            return gather.gather(List.of(zip), new QuietControl(control));
        } finally {
            Files.deleteIfExists(zip);
            Files.delete(folder);
        }
    }

    /** Passes cancelling on and keeps the progress of a part to itself. */
    private record QuietControl(Control outer) implements Control {
        @Override
        public boolean cancelled() {
            return outer.cancelled();
        }

        @Override
        public void progress(Progress progress) {
            // the whole tells its own
        }
    }

    private static Marks marks(String name) throws IOException {
        try (var stream = resource(name)) {
            return switch (MarksReader.read(stream.readAllBytes())) {
                case MarksReading.Read(var marks) -> marks;
                case MarksReading.Rejected(var problems) ->
                    throw new IllegalStateException("A prepared review is wrong: " + problems.getFirst());
            };
        }
    }

    private static List<SampleCase> cases() throws IOException {
        var cases = new ArrayList<SampleCase>();
        for (var each : json().get("cases")) {
            cases.add(
                    new SampleCase(text(each, "title"), text(each, "unit"), text(each, "files"), text(each, "marks")));
        }
        return cases;
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).stringValue();
    }

    private static JsonNode json() throws IOException {
        try (var stream = resource("sample.json")) {
            return JsonMapper.shared().readTree(stream);
        }
    }

    private static InputStream resource(String name) {
        var stream = SampleFiles.class.getResourceAsStream("sample/" + name);
        if (stream == null) {
            throw new IllegalStateException("No sample " + name);
        }
        return stream;
    }
}
