package org.anjuan.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.Refusal;
import org.anjuan.desk.Recognise.Outcome;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Price;
import org.anjuan.review.Proof;
import org.anjuan.review.Refused;
import org.anjuan.review.Score;
import org.anjuan.review.Settlement;
import org.anjuan.review.Verdict;
import org.anjuan.round.Round;
import org.anjuan.round.RoundId;
import org.anjuan.samples.SampleDesk;
import org.anjuan.samples.SamplePdf;
import org.anjuan.samples.WrittenPage;
import org.anjuan.standard.Item;
import org.anjuan.standard.Part;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that bears the marking of a state secret is not taken in, or let go as soon as it is read; nothing is kept. */
class SecrecyGuardTest {
    private static final String CONTENT = "关于某项行动的内部安排";

    @TempDir
    Path folder;

    private Path files;

    @BeforeEach
    void folders() throws IOException {
        files = Files.createDirectory(folder.resolve("files"));
    }

    @Test
    void aMarkedWordFileIsNotTakenInAndTheRestIs() throws IOException {
        word(files.resolve("密件甲.docx"), "机密★10年", CONTENT);
        plain("2.pdf");
        try (var desk = open()) {
            var taken = take(desk);

            assertThat(taken.refusals())
                    .extracting(Refusal::name, refusal -> refusal.problem().reason())
                    .containsExactly(tuple("密件甲.docx", Reason.SECRET));
            assertThat(Words.shipped().say(taken.refusals().getFirst().problem()))
                    .contains("国家秘密标志", "没有收入");
            assertThat(taken.caseFile().sources()).hasSize(1);
            assertThat(taken.caseFile().refusals())
                    .extracting(Refusal::name)
                    .as("not even its name is kept")
                    .containsExactly("带有国家秘密标志的文件（不记名称）");
        }
        assertThat(keeping(CONTENT, "密件甲")).isEmpty();
        assertThat(vault()).hasSize(1);
    }

    @Test
    void aMarkedFileInAZipIsLeftOutAndNothingStaysInTheScratchFolder() throws IOException {
        var marked = folder.resolve("密件乙.docx");
        word(marked, "绝密★长期", CONTENT);
        try (var zip = new ZipOutputStream(Files.newOutputStream(files.resolve("all.zip")), UTF_8)) {
            for (var file : List.of(marked, plain("2.pdf"))) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        Files.delete(files.resolve("2.pdf"));
        try (var desk = open()) {
            assertThat(take(desk).refusals()).extracting(Refusal::name).containsExactly("all/密件乙.docx");
        }
        assertThat(keeping(CONTENT, "密件乙")).isEmpty();
        assertThat(vault()).hasSize(1);
    }

    @Test
    void whenOnlyMarkedFilesComeThereIsNoCase() throws IOException {
        word(files.resolve("密件丙.docx"), "秘密★", CONTENT);
        try (var desk = open()) {
            var result = desk.takeIn().take(round(desk), "某案", "", List.of(files), Control.UNWATCHED);
            assertThat(result).isInstanceOf(TakeIn.Result.NothingReadable.class);
            assertThat(desk.rounds().all().getFirst().cases()).isZero();
        }
        assertThat(keeping(CONTENT, "密件丙")).isEmpty();
        assertThat(vault()).isEmpty();
    }

    @Test
    void aScanThatTurnsOutToBeMarkedIsLetGoWithAllThatWasMadeOfIt() throws Exception {
        try (var pdf = new SamplePdf()) {
            pdf.scan(WrittenPage.jpeg())
                    .scan(WrittenPage.jpeg(List.of("机密★10年", "关于某项行动的请示", "一、情况")))
                    .save(files.resolve("密件丁.pdf"));
        }
        plain("2.pdf");
        var outcome = new CompletableFuture<Outcome>();
        try (var desk = open()) {
            var taken = take(desk);
            try (var sitting =
                    ((Answer.Yes<Sitting>) desk.openReview().open(taken.entry().id())).value()) {
                prove(sitting);
                desk.readAhead().look(scan(sitting));
                desk.readAhead().begin(sitting.caseFile(), (_, _, came) -> {
                    if (came == Outcome.SECRET) {
                        outcome.complete(came);
                    }
                });
                assertThat(outcome.get(90, TimeUnit.SECONDS)).isEqualTo(Outcome.SECRET);
            }
            assertLetGo(desk, taken);
        }
        assertThat(vault()).as("the other file alone").hasSize(1);
        assertThat(keeping("净水科技")).as("nothing recognised in it").isEmpty();
        try (var desk = open()) {
            assertThat(desk.examine().run()).as("the workspace misses nothing").isEmpty();
        }
    }

    private static void assertLetGo(Desk desk, TakenIn taken) {
        try (var again =
                ((Answer.Yes<Sitting>) desk.openReview().open(taken.entry().id())).value()) {
            assertThat(again.caseFile().sources()).hasSize(1);
            assertThat(again.caseFile().refusals())
                    .extracting(refusal -> refusal.problem().reason())
                    .containsExactly(Reason.SECRET);
            assertThat(again.review().deductions().toList())
                    .as("what was judged stays")
                    .hasSize(2);
        }
    }

    private static PageKey scan(Sitting sitting) {
        return sitting.caseFile().sources().stream()
                .filter(source -> source.name().equals("密件丁.pdf"))
                .findFirst()
                .orElseThrow()
                .page(1);
    }

    /**
     * Takes points from the first two items that cost some, with proofs on the first page of the scan: one whose box is moved
     * afterwards, one that is decided as an arbiter does.
     */
    private static void prove(Sitting sitting) {
        var items = costly(sitting);
        var first = deduction(sitting, items.getFirst(), 0.1);
        done(sitting, new Change.Deducted(first));
        var moved = deduction(sitting, items.getFirst(), 0.3).proofs().getFirst();
        var held = new Proof(first.proofs().getFirst().id(), moved.anchor(), moved.cutOut());
        done(sitting, new Change.Reproved(first.id(), held));
        var own = deduction(sitting, items.getLast(), 0.5);
        done(
                sitting,
                new Change.Settled(
                        new Settlement(own.item(), Settlement.Side.OWN, "", 0, 0),
                        new Score(Verdict.DEDUCTED, List.of(own), "")));
    }

    private static void done(Sitting sitting, Change change) {
        assertThat(sitting.act(change)).isNotInstanceOf(Refused.class);
    }

    private static List<Item> costly(Sitting sitting) {
        return sitting.standard().parts().stream()
                .filter(part -> part.kind() == Part.Kind.EARN)
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.items().stream())
                .limit(2)
                .toList();
    }

    private static Deduction deduction(Sitting sitting, Item item, double down) {
        var reason = item.deductibles().getFirst();
        var page = scan(sitting);
        var proof = sitting.prove(new Anchor.Area(page, new Box(0.1, down, 0.4, 0.2), ""))
                .proof();
        assertThat(proof.cutOut()).isNotNull();
        var points = Price.proposed(reason.cost(), item);
        return new Deduction(sitting.newId(), item.id(), reason.id(), 1, points, "", List.of(proof));
    }

    private Desk open() {
        return ((Answer.Yes<Desk>) SampleDesk.open(folder.resolve("data"))).value();
    }

    private static RoundId round(Desk desk) {
        var standard = desk.standards().all().getFirst();
        return ((Answer.Yes<Round>) desk.rounds().open("某次评查", "", standard.ref()))
                .value()
                .id();
    }

    private TakenIn take(Desk desk) throws IOException {
        var result = desk.takeIn().take(round(desk), "某案", "", List.of(files), Control.UNWATCHED);
        return ((TakeIn.Result.Taken) result).taken();
    }

    private Path plain(String name) throws IOException {
        try (var pdf = new SamplePdf()) {
            return pdf.text("an ordinary record").save(files.resolve(name));
        }
    }

    private static void word(Path file, String... paragraphs) throws IOException {
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var words : paragraphs) {
                document.createParagraph().createRun().setText(words);
            }
            document.write(out);
        }
    }

    /** The files of the workspace and of the log in which any of the words stand, however written. */
    private List<Path> keeping(String... words) throws IOException {
        try (var all = Files.walk(folder.resolve("data"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(words).anyMatch(each -> holds(file, each)))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            var bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            return Stream.of(UTF_8, UTF_16LE, UTF_16BE).anyMatch(charset -> bytes.contains(raw(words, charset)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String raw(String words, Charset charset) {
        return new String(words.getBytes(charset), ISO_8859_1);
    }

    private List<Path> vault() throws IOException {
        try (var all = Files.walk(folder.resolve("data"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .toList();
        }
    }
}
