package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.anjuan.standard.Basis;
import org.anjuan.standard.Standard;
import org.anjuan.standard.StandardProblem;
import org.anjuan.standard.StandardRef;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.ItemForm;
import org.anjuan.standard.edit.Place.OfItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts are begun, kept through a kill, published once and for all, or given up. */
class DraftStandardTest {
    private static final OfItem FIRST = new OfItem(0, 0, 0);

    @TempDir
    Path folder;

    private Standards standards;
    private DraftStandard drafts;
    private Standard licence;

    @BeforeEach
    void open() {
        standards = new Standards(List.of(folder));
        drafts = new DraftStandard(folder, standards, Words.shipped());
        licence = standard(standards.find("license").orElseThrow());
    }

    @Test
    void theNextVersionIsADraftThatNoRoundCanUse() {
        var draft = yes(drafts.nextVersion(licence));

        assertThat(draft.isWhole()).isTrue();
        assertThat(draft.file()).exists().hasParent(folder.resolve("drafts"));
        assertThat(drafts.all()).containsExactly(draft);
        assertThat(standards.all())
                .extracting(Standard::ref)
                .contains(licence.ref())
                .doesNotContain(new StandardRef("license", "2"));
        assertThat(yes(drafts.nextVersion(licence))).isEqualTo(draft);
    }

    @Test
    void whatIsKeptIsThereWithoutAnybodyHavingClosedAnything() {
        var draft = yes(drafts.nextVersion(licence));
        var changed = blanked(standard(draft));

        var kept = yes(drafts.keep(draft.file(), changed));

        assertThat(kept.problems()).extracting(StandardProblem::kind).contains(StandardProblem.Kind.BLANK);
        assertThat(new DraftStandard(folder, standards, Words.shipped()).all())
                .singleElement()
                .returns(changed, DraftAtHand::standard)
                .returns(false, DraftAtHand::isWhole);
    }

    @Test
    void aPublishedVersionIsFrozenAndItsDraftIsGone() throws IOException {
        var draft = yes(drafts.nextVersion(licence));

        var published = yes(drafts.publish(draft.file(), standard(draft)));

        assertThat(standards.all()).contains(published);
        assertThat(drafts.all()).isEmpty();
        var text = Files.readString(folder.resolve("license.v2.yaml"));
        var again = yes(drafts.nextVersion(published));
        assertThat(standard(again).ref().version()).isEqualTo("3");
        assertThat(drafts.publish(again.file(), published)).isInstanceOf(Answer.No.class);
        assertThat(folder.resolve("license.v2.yaml")).hasContent(text);
        assertThat(again.file()).exists();
    }

    @Test
    void whatIsNotFinishedIsNotPublished() {
        var draft = yes(drafts.nextVersion(licence));

        assertThat(drafts.publish(draft.file(), blanked(standard(draft)))).isInstanceOf(Answer.No.class);
        assertThat(standards.all()).noneMatch(each -> each.ref().version().equals("2"));
        assertThat(draft.file()).exists();
    }

    @Test
    void aCopyIsAStandardOfItsOwn() {
        var copy = standard(yes(drafts.copy(licence)));

        assertThat(copy.ref()).isEqualTo(new StandardRef("license-2", "1"));
        assertThat(copy.title()).contains(licence.title()).isNotEqualTo(licence.title());
        assertThat(copy.parts()).isEqualTo(licence.parts());
        assertThat(standard(yes(drafts.copy(licence))).ref().id()).isEqualTo("license-3");
    }

    @Test
    void aStandardMayBeginWithNothing() {
        var blank = yes(drafts.blank());

        assertThat(standard(blank).ref()).isEqualTo(new StandardRef("standard", "1"));
        assertThat(blank.isWhole()).isFalse();
        assertThat(drafts.open(blank.file())).isEqualTo(blank);
        assertThat(standard(yes(drafts.blank())).ref().id()).isEqualTo("standard-2");
    }

    @Test
    void aDraftCanBeGivenUp() {
        var draft = yes(drafts.copy(licence));

        assertThat(drafts.discard(draft.file())).isInstanceOf(Answer.Yes.class);

        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void aDraftThatWasSpoiledFromOutsideIsListedWithWhatIsWrong() throws IOException {
        var draft = yes(drafts.copy(licence));
        Files.writeString(draft.file(), "format: [");

        assertThat(drafts.all())
                .singleElement()
                .returns(null, DraftAtHand::standard)
                .satisfies(spoiled -> assertThat(spoiled.problems()).isNotEmpty());
    }

    @Test
    void wordsThatNameALawMeanTheWordingTheStandardMeans() {
        var basis = DraftStandard.basis(licence, List.of("行政许可法第38条第2款", "某市条例"));

        assertThat(basis.getFirst()).returns("行政许可法", Basis::law).returns("38", Basis::article);
        assertThat(basis.getFirst().edition()).isNotEmpty();
        assertThat(basis.getLast()).isEqualTo(Basis.of("某市条例"));
    }

    @Test
    void versionsAreCountedOnByTheirLastNumber() {
        assertThat(NextVersion.after(List.of("1"), "1")).isEqualTo("2");
        assertThat(NextVersion.after(List.of("9", "10"), "9")).isEqualTo("11");
        assertThat(NextVersion.after(List.of("2024.1"), "2024.1")).isEqualTo("2024.2");
        assertThat(NextVersion.after(List.of("试行"), "试行")).isEqualTo("试行.1");
    }

    private static Standard blanked(Standard standard) {
        return At.item(standard, FIRST, item -> new ItemForm(item).text("").made());
    }

    private static Standard standard(DraftAtHand draft) {
        return Objects.requireNonNull(draft.standard());
    }

    private static Standard standard(StandardAtHand at) {
        return Objects.requireNonNull(at.standard());
    }

    private static <T> T yes(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Yes.class);
        return ((Answer.Yes<T>) answer).value();
    }
}
