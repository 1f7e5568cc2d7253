package org.anjuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anjuan.casefile.Anchor;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.CatalogueRow;
import org.anjuan.casefile.Catalogued;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.LineReading;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageRun;
import org.anjuan.casefile.SourceId;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Finding;
import org.anjuan.review.Ground;
import org.anjuan.review.Place;
import org.anjuan.review.Proof;
import org.anjuan.review.ReviewId;
import org.anjuan.review.Score;
import org.anjuan.review.Settlement;
import org.anjuan.review.Severity;
import org.anjuan.review.Verdict;

/** Every change there can be comes back from the journal's words as it was. */
class ChangeJsonTest {
    private static final Arbitrary<String> TEXT = Arbitraries.oneOf(
            Arbitraries.strings().all().ofMaxLength(40),
            Arbitraries.strings().withCharRange('一', '鿿').ofMaxLength(20),
            Arbitraries.of("", "\u0000", "\"\\\n\t", "半个字\ud83d", "\udc00倒", "🖊𠮷", "\ufeff"));
    private static final Arbitrary<BigDecimal> POINTS = Arbitraries.oneOf(
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(2),
            Arbitraries.of(new BigDecimal("0.50"), new BigDecimal("1E+1"), new BigDecimal("5E-7"), BigDecimal.TEN));
    private static final Arbitrary<Double> PART =
            Arbitraries.doubles().between(0, 1).ofScale(12);

    @Property
    void aChangeComesBackAsItWas(@ForAll("changes") Change change) {
        var wording = ActJson.write(new Act.Changed(new ReviewId("v"), change));
        assertThat(ActJson.read(wording)).isEqualTo(new Act.Changed(new ReviewId("v"), change));
    }

    @Property
    void itsWordsSurviveBeingWrittenAsUtf8(@ForAll("changes") Change change) {
        var payload = ActJson.write(new Act.Changed(new ReviewId("v"), change)).payload();
        var stored = new String(payload.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(stored).isEqualTo(payload).doesNotContain("\u0000");
    }

    @Property
    void aPlaceComesBackAsItWas(@ForAll("anchors") Anchor anchor) {
        assertThat(AnchorJson.read(Fields.parse(Fields.text(AnchorJson.write(anchor)))))
                .isEqualTo(anchor);
    }

    @Example
    void noKindOfChangeOrPlaceIsLeftOutHere() {
        assertThat(kinds(changes())).containsAll(permitted(Change.class));
        assertThat(kinds(anchors())).containsAll(permitted(Anchor.class));
    }

    @Example
    void anAbsenceOfAnEarlierProgramIsReadAndOneThatSaysNoMoreIsWrittenAlike() {
        var earlier = "{\"kind\":\"absence\",\"document\":\"送达回证\",\"first\":1,\"last\":8}";
        var absence = new Anchor.Absence("送达回证", 1, 8);

        assertThat(AnchorJson.read(Fields.parse(earlier))).isEqualTo(absence);
        assertThat(Fields.text(AnchorJson.write(absence))).isEqualTo(earlier);
    }

    @Example
    void aProofOfAnEarlierProgramIsReadAndOneInNoKnownPaperIsWrittenAlike() {
        var earlier = "{\"id\":\"p\",\"cut_out\":null,\"anchor\":"
                + "{\"kind\":\"absence\",\"document\":\"送达回证\",\"first\":1,\"last\":8}}";
        var proof = new Proof("p", new Anchor.Absence("送达回证", 1, 8), null);

        assertThat(DeductionJson.readProof(Fields.parse(earlier))).isEqualTo(proof);
        assertThat(Fields.text(DeductionJson.write(proof))).isEqualTo(earlier);
    }

    @Example
    void anUnknownKindIsNamed() {
        var wording = new Wording("review", "v", "sung", "{}");
        assertThatThrownBy(() -> ActJson.read(wording))
                .isInstanceOf(UnreadableAct.class)
                .hasMessageContaining("sung");
    }

    @Example
    void anUnknownSubjectIsNamed() {
        var wording = new Wording("choir", "v", "sung", "{}");
        assertThatThrownBy(() -> ActJson.read(wording))
                .isInstanceOf(UnreadableAct.class)
                .hasMessageContaining("choir sung");
    }

    @Example
    void aFieldThatIsMissingOrOfAnotherTypeIsNeverMadeUp() {
        var payloads = List.of(
                "{}",
                "{\"item\":\"1.1\"}",
                "{\"item\":1,\"text\":\"x\"}",
                "{\"item\":null,\"text\":\"x\"}",
                "[]",
                "nothing");
        assertThat(payloads)
                .allSatisfy(
                        payload -> assertThatThrownBy(() -> ActJson.read(new Wording("review", "v", "noted", payload)))
                                .isInstanceOf(UnreadableAct.class));
    }

    @Example
    void theWordsAreKeptForEver() {
        var change = new Change.Amended("d-1", 3, new BigDecimal("0.50"), "改");
        assertThat(ActJson.write(new Act.Changed(new ReviewId("v-1"), change)))
                .isEqualTo(new Wording(
                        "review",
                        "v-1",
                        "amended",
                        "{\"deduction\":\"d-1\",\"times\":3,\"points\":\"0.50\",\"note\":\"改\"}"));
    }

    @Provide
    Arbitrary<Change> changes() {
        var numbers = Arbitraries.longs().greaterOrEqual(1).list().ofMaxSize(5);
        return Arbitraries.oneOf(
                Combinators.combine(TEXT.list().ofMaxSize(4), Arbitraries.of(Verdict.class), TEXT)
                        .as(Change.Judged::new),
                deductions().map(Change.Deducted::new),
                Combinators.combine(TEXT, Arbitraries.integers(), POINTS, TEXT).as(Change.Amended::new),
                TEXT.map(Change.Withdrawn::new),
                Combinators.combine(TEXT, proofs()).as(Change.Proved::new),
                Combinators.combine(TEXT, TEXT).as(Change.Unproved::new),
                Combinators.combine(TEXT, proofs()).as(Change.Reproved::new),
                Combinators.combine(TEXT, TEXT).as(Change.Worded::new),
                Combinators.combine(TEXT, TEXT).as(Change.Waived::new),
                Combinators.combine(TEXT, TEXT).as(Change.Stated::new),
                Combinators.combine(TEXT, TEXT).as(Change.Noted::new),
                TEXT.map(Change.Commented::new),
                Combinators.combine(findings(), deductions()).as(Change.Accepted::new),
                Combinators.combine(findings(), Arbitraries.of(Ground.class), TEXT)
                        .as(Change.Dismissed::new),
                findings().map(Change.Postponed::new),
                papers().map(Change.Corrected::new),
                pages().map(Change.Uncorrected::new),
                Combinators.combine(pages(), boxes(), TEXT, TEXT)
                        .as(LineReading::new)
                        .map(Change.Reread::new),
                runs().list().ofMaxSize(4).map(Change.Ordered::new),
                places().map(Change.Moved::new),
                Arbitraries.longs().map(Duration::ofSeconds).map(Change.Timed::new),
                Combinators.combine(TEXT, TEXT).as(Change.Answering::new),
                Combinators.combine(settlements(), scores()).as(Change.Settled::new),
                Arbitraries.create(Change.Submitted::new),
                TEXT.map(Change.Reopened::new),
                numbers.map(Change.Undone::new),
                numbers.map(Change.Redone::new));
    }

    @Provide
    Arbitrary<Anchor> anchors() {
        return Arbitraries.oneOf(
                Combinators.combine(pages(), boxes(), TEXT).as(Anchor.Area::new),
                pages().map(Anchor.WholePage::new),
                Combinators.combine(pages(), boxes().list().ofMinSize(1).ofMaxSize(4), TEXT, TEXT, TEXT)
                        .as(Anchor.Passage::new),
                Combinators.combine(
                                TEXT,
                                Arbitraries.integers().between(1, 400),
                                Arbitraries.integers().between(0, 99))
                        .as((document, first, more) -> new Anchor.Absence(document, first, first + more)),
                Combinators.combine(
                                TEXT,
                                Arbitraries.integers().between(1, 400),
                                pages().list().ofMaxSize(3),
                                catalogued())
                        .as((document, first, unseen, said) ->
                                new Anchor.Absence(document, first, first + 9, unseen, said)));
    }

    private Arbitrary<Catalogued> catalogued() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Catalogued.Untold()),
                pages().map(Catalogued.Lacking::new),
                Combinators.combine(Arbitraries.integers().between(1, 99), TEXT, pages(), boxes(), TEXT)
                        .as((number, title, page, box, quote) -> new Catalogued.Promised(
                                new CatalogueRow(number, title, new Anchor.Area(page, box, quote)))));
    }

    private static Arbitrary<Settlement> settlements() {
        return Combinators.combine(
                        TEXT, Arbitraries.of(Settlement.Side.class), TEXT, Arbitraries.longs(), Arbitraries.longs())
                .as(Settlement::new);
    }

    private Arbitrary<Score> scores() {
        var waived = Combinators.combine(deductions(), TEXT, TEXT)
                .as((plain, wording, waiver) -> new Deduction(
                        plain.id(),
                        plain.item(),
                        plain.reason(),
                        plain.times(),
                        plain.points(),
                        plain.note(),
                        plain.proofs(),
                        wording,
                        waiver));
        return Combinators.combine(Arbitraries.of(Verdict.class), waived.list().ofMaxSize(2), TEXT)
                .as(Score::new);
    }

    private Arbitrary<Finding> findings() {
        return Combinators.combine(
                        TEXT,
                        Arbitraries.of(Severity.class),
                        TEXT,
                        TEXT,
                        anchors().list().ofMaxSize(3),
                        TEXT.list().ofMaxSize(2),
                        PART,
                        TEXT)
                .as(Finding::new);
    }

    private Arbitrary<Document> papers() {
        var days = Arbitraries.integers()
                .between(0, 20_000)
                .map(day -> LocalDate.ofEpochDay(day))
                .injectNull(0.3);
        return Combinators.combine(
                        TEXT.list().ofMinSize(1).ofMaxSize(2),
                        TEXT,
                        TEXT,
                        TEXT,
                        days,
                        pages().list().ofMinSize(1).ofMaxSize(3))
                .as(Document::new);
    }

    private Arbitrary<Deduction> deductions() {
        return Combinators.combine(
                        TEXT,
                        TEXT,
                        TEXT,
                        Arbitraries.integers().greaterOrEqual(1),
                        POINTS,
                        TEXT,
                        proofs().list().ofMaxSize(3))
                .as(Deduction::new);
    }

    private Arbitrary<Proof> proofs() {
        return Combinators.combine(TEXT, anchors(), hashes().injectNull(0.3), TEXT)
                .as(Proof::new);
    }

    private static Arbitrary<Place> places() {
        return Combinators.combine(
                        pages(),
                        PART,
                        Arbitraries.doubles().between(0, 8),
                        Arbitraries.integers(),
                        TEXT.injectNull(0.3))
                .as(Place::new);
    }

    private static Arbitrary<PageKey> pages() {
        return Combinators.combine(hashes(), Arbitraries.integers().greaterOrEqual(1))
                .as((hash, number) -> new PageKey(new SourceId(hash), number));
    }

    private static Arbitrary<PageRun> runs() {
        return Combinators.combine(
                        hashes(),
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 99))
                .as((hash, first, more) -> new PageRun(new SourceId(hash), first, first + more));
    }

    private static Arbitrary<Box> boxes() {
        return Combinators.combine(PART, PART, PART, PART).as(Box::between);
    }

    private static Arbitrary<String> hashes() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    }

    private static Set<Class<?>> kinds(Arbitrary<?> arbitrary) {
        return arbitrary.sampleStream().limit(500).map(Object::getClass).collect(Collectors.toSet());
    }

    private static List<Class<?>> permitted(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(each -> each.isSealed() ? permitted(each).stream() : List.<Class<?>>of(each).stream())
                .toList();
    }
}
