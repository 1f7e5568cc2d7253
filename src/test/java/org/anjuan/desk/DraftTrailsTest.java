package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.Draft;
import org.anjuan.standard.edit.Place;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.Rearrange;
import org.anjuan.standard.edit.StandardForm;
import org.anjuan.standard.edit.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was done to a draft can be undone after the program was closed; a trail that leads elsewhere is not followed. */
class DraftTrailsTest {
    private static final OfItem FIRST = new OfItem(0, 0, 0);

    @TempDir
    Path folder;

    private DraftStandard drafts;
    private DraftAtHand begun;
    private Standard licence;

    @BeforeEach
    void begin() {
        var standards = new Standards(List.of(folder));
        drafts = new DraftStandard(folder, standards, Words.shipped());
        var published =
                Objects.requireNonNull(standards.find("license").orElseThrow().standard());
        begun = ((Answer.Yes<DraftAtHand>) drafts.nextVersion(published)).value();
        licence = Objects.requireNonNull(begun.standard());
    }

    @Test
    void stepsAreUndoneAndDoneAgainTomorrow() {
        var draft = Draft.of(licence)
                .change(What.TITLE, Place.whole(), titled("一"))
                .change(
                        What.REMOVED,
                        FIRST,
                        standard -> Rearrange.remove(standard, FIRST).standard())
                .change(What.TITLE, Place.whole(), titled("二"))
                .undo();
        keep(draft);

        var known = remembered().orElseThrow();

        assertThat(known).isEqualTo(draft);
        assertThat(known.undo().undo().standard()).isEqualTo(licence);
        assertThat(known.redo().standard().title()).isEqualTo("二");
    }

    @Test
    void theLastHundredStepsAreKept() {
        var draft = Draft.of(licence);
        for (int i = 0; i < DraftTrails.MOST_STEPS + 5; i++) {
            draft = draft.change(What.TITLE, Place.whole(), titled("标准" + i));
        }
        keep(draft);

        assertThat(remembered().orElseThrow().past())
                .hasSize(DraftTrails.MOST_STEPS)
                .isEqualTo(draft.past().subList(5, 105));
    }

    @Test
    void aDraftThatWasChangedBehindTheProgramsBackHasNoWayBack() {
        keep(Draft.of(licence).change(What.TITLE, Place.whole(), titled("一")));
        drafts.keep(begun.file(), titled("别处").apply(licence));

        assertThat(remembered()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"format\": 2}",
                "{\"format\": 1, \"length\": 0, \"hash\": 0, \"past\": [{\"did\": \"FLY\"}], \"future\": []}",
                "\u0000\u0001"
            })
    void whatIsNoTrailIsNotFollowed(String text) throws IOException {
        Files.writeString(DraftTrails.of(begun.file()), text);

        assertThat(remembered()).isEmpty();
    }

    @Test
    void stepsThatDoNotFitTheTextAreLeftAway() throws IOException {
        keep(Draft.of(licence)
                .change(What.TITLE, Place.whole(), titled("一"))
                .change(What.TITLE, Place.whole(), titled("二")));
        var trail = DraftTrails.of(begun.file());
        var text = Files.readString(trail);
        Files.writeString(trail, text.replaceFirst("\"head\":\\d+", "\"head\":999999"));

        assertThat(remembered().orElseThrow().past()).hasSize(1);
    }

    @Test
    void aTrailGoesWithItsDraft() {
        keep(Draft.of(licence).change(What.TITLE, Place.whole(), titled("一")));
        drafts.discard(begun.file());

        assertThat(DraftTrails.of(begun.file())).doesNotExist();
    }

    private void keep(Draft draft) {
        assertThat(drafts.keep(begun.file(), draft.standard())).isInstanceOf(Answer.Yes.class);
        assertThat(new DraftTrails(Words.shipped()).keep(begun.file(), draft)).isInstanceOf(Answer.Yes.class);
    }

    private Optional<Draft> remembered() {
        return new DraftTrails(Words.shipped()).remembered(begun.file());
    }

    private static UnaryOperator<Standard> titled(String title) {
        return standard -> new StandardForm(standard).title(title).made();
    }
}
