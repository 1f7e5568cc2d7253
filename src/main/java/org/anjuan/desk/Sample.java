package org.anjuan.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.desk.TakeIn.Result;
import org.anjuan.desk.marks.Marks;
import org.anjuan.desk.marks.MarksReader;
import org.anjuan.desk.marks.MarksReading;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.standard.StandardRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample round: four invented cases with prepared reviews, to practise on without files of one's own. */
public final class Sample {

    /** One case of the sample. */
    private record SampleCase(String title, String unit, String files, String marks) {}

    private final Rounds rounds;
    private final TakeIn takeIn;
    private final OpenReview openReview;
    private final ApplyMarks applyMarks;
    private final Path scratch;

    Sample(Rounds rounds, TakeIn takeIn, OpenReview openReview, ApplyMarks applyMarks, Path scratch) {
        this.rounds = rounds;
        this.takeIn = takeIn;
        this.openReview = openReview;
        this.applyMarks = applyMarks;
        this.scratch = scratch;
    }

    /**
     * Opens a round of sample cases and applies the prepared reviews; slow, so ask in the background.
     *
     * @return the round, or a sentence that says why there is none
     * @throws IOException when temporary files cannot be written
     */
    public Answer<Round> lay(Control control) throws IOException {
        var sample = json("sample.json");
        var about = sample.get("round");
        var standard = new StandardRef(
                about.get("standard").stringValue(), about.get("version").stringValue());
        return switch (rounds.open(
                about.get("title").stringValue(), about.get("organiser").stringValue(), standard)) {
            case Answer.No<Round> no -> no;
            case Answer.Yes<Round>(var round) -> fill(round, cases(sample), control);
        };
    }

    /**
     * The sample round that was laid out before, the latest one.
     *
     * @throws IOException when the sample cannot be read
     */
    public Optional<Round> laid() throws IOException {
        var title = json("sample.json").get("round").get("title").stringValue();
        return rounds.all().stream()
                .map(RoundSummary::round)
                .filter(round -> round.title().equals(title))
                .findFirst();
    }

    private Answer<Round> fill(Round round, List<SampleCase> cases, Control control) throws IOException {
        int done = 0;
        for (var each : cases) {
            control.progress(new Progress(done++, cases.size(), each.title()));
            var result = take(round, each, control);
            if (result instanceof Result.NotKept(var why)) {
                return Answer.no(why);
            }
            if (control.cancelled()) {
                break;
            }
            if (!(result instanceof Result.Taken(var taken))) {
                throw new IllegalStateException("A sample case cannot be read: " + each.files());
            }
            review(taken.entry(), each);
        }
        control.progress(new Progress(cases.size(), cases.size(), ""));
        return Answer.yes(round);
    }

    private Result take(Round round, SampleCase each, Control control) throws IOException {
        Files.createDirectories(scratch);
        var folder = Files.createTempDirectory(scratch, "sample-");
        var zip = folder.resolve(each.files());
        try {
            try (var stream = resource(each.files())) {
                Files.copy(stream, zip);
            }
            var quiet = new QuietControl(control);
            return takeIn.take(round.id(), each.title(), each.unit(), List.of(zip), quiet);
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

    private void review(CaseEntry entry, SampleCase each) throws IOException {
        if (!(openReview.open(entry.id()) instanceof Answer.Yes<Sitting>(var opened))) {
            throw new IllegalStateException("A sample case cannot be opened: " + each.files());
        }
        try (var sitting = opened) {
            var problems = applyMarks.apply(marks(each.marks()), sitting);
            if (!problems.isEmpty()) {
                throw new IllegalStateException("A prepared review does not fit: " + problems);
            }
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

    private static List<SampleCase> cases(JsonNode sample) {
        var cases = new ArrayList<SampleCase>();
        for (var each : sample.get("cases")) {
            cases.add(new SampleCase(
                    each.get("title").stringValue(),
                    each.get("unit").stringValue(),
                    each.get("files").stringValue(),
                    each.get("marks").stringValue()));
        }
        return cases;
    }

    private static JsonNode json(String name) throws IOException {
        try (var stream = resource(name)) {
            return JsonMapper.shared().readTree(stream);
        }
    }

    private static InputStream resource(String name) {
        var stream = Sample.class.getResourceAsStream("sample/" + name);
        if (stream == null) {
            throw new IllegalStateException("No sample " + name);
        }
        return stream;
    }
}
