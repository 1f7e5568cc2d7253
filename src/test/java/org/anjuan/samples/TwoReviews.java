package org.anjuan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.anjuan.casefile.Anchor;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.desk.Sitting;
import org.anjuan.desk.TakeIn;
import org.anjuan.review.Applied;
import org.anjuan.review.Change;
import org.anjuan.review.Deduction;
import org.anjuan.review.Verdict;
import org.anjuan.round.CaseEntry;
import org.anjuan.round.Round;
import org.anjuan.standard.Item;

/** A case of three pages that two invented persons review each by himself, at a real desk. */
public record TwoReviews(Desk desk, Round round, CaseEntry entry) {
    public static final String ONE = "林知夏";
    public static final String OTHER = "周启航";
    public static final String ARBITER = "沈乐遥";

    /**
     * The case in a round of its own, not reviewed yet.
     *
     * @param folder for the file that is taken in
     */
    public static TwoReviews begin(Desk desk, Path folder) throws IOException {
        try (var pdf = new SamplePdf()) {
            var file = pdf.text("1")
                    .text("2")
                    .text("3")
                    .save(Files.createDirectories(folder).resolve("01 材料1.pdf"));
            return of(desk, file);
        }
    }

    /** The case that is this file, in a round of its own, not reviewed yet. */
    public static TwoReviews of(Desk desk, Path file) throws IOException {
        var round = yes(desk.rounds().open("2026 年度案卷评查", "示范市司法局", SectionedStandard.REF));
        var taken = desk.takeIn().take(round.id(), "1 号", "示范市监局", List.of(file), Control.UNWATCHED);
        return new TwoReviews(desk, round, ((TakeIn.Result.Taken) taken).taken().entry());
    }

    /** What was answered; a refusal is a failure of the test. */
    public static <T> T yes(Answer<T> answer) {
        return switch (answer) {
            case Answer.Yes<T>(var value) -> value;
            case Answer.No<T>(var why) -> throw new AssertionError(why);
        };
    }

    /** It was done; a refusal is a failure of the test. */
    public static void done(Applied applied) {
        assertThat(applied).isInstanceOf(Applied.Done.class);
    }

    /** Somebody of this name works here from now on. */
    public void sit(String name) {
        assertThat(yes(desk.people().sitDown(name)).name()).isEqualTo(name.strip());
    }

    /** The person who works here does something with the case. */
    public void work(Consumer<Sitting> act) {
        try (var sitting = yes(desk.openReview().open(entry.id()))) {
            act.accept(sitting);
        }
    }

    /** Takes points for what is only partly in order, proved by a whole page, counted from 1. */
    public static void deduct(Sitting sitting, String item, String points, int page) {
        var place = new Anchor.WholePage(sitting.caseFile().pages().get(page - 1));
        var proof = sitting.prove(place).proof();
        done(sitting.act(new Change.Deducted(
                new Deduction(sitting.newId(), item, "partly", 1, new BigDecimal(points), "", List.of(proof)))));
    }

    /** Everything else is in order, and it is handed in. */
    public static void handIn(Sitting sitting) {
        var open = sitting.standard()
                .items()
                .map(Item::id)
                .filter(item -> sitting.review().score(item).verdict() == Verdict.OPEN)
                .toList();
        done(sitting.act(new Change.Judged(open, Verdict.CLEAR, "")));
        done(sitting.act(new Change.Submitted()));
    }

    /** Both hand in: they differ on S1.1 and S1.3, and agree on all else, S1.2 with points among it. */
    public void bothReview() {
        sit(ONE);
        work(sitting -> {
            deduct(sitting, "S1.1", "0.5", 1);
            deduct(sitting, "S1.2", "1", 1);
            handIn(sitting);
        });
        sit(OTHER);
        yes(desk.settle().second(entry.id()));
        work(sitting -> {
            deduct(sitting, "S1.2", "1", 1);
            deduct(sitting, "S1.3", "1.5", 3);
            handIn(sitting);
        });
        sit(ARBITER);
    }
}
