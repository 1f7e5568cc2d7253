package org.anjuan.ui.shell;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Desk;
import org.anjuan.desk.DraftAtHand;
import org.anjuan.desk.DraftTrails;
import org.anjuan.round.Round;
import org.anjuan.standard.Item;
import org.anjuan.standard.Standard;
import org.anjuan.standard.edit.At;
import org.anjuan.standard.edit.Draft;
import org.anjuan.standard.edit.ItemForm;
import org.anjuan.standard.edit.Place;
import org.anjuan.standard.edit.Place.OfItem;
import org.anjuan.standard.edit.StandardForm;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.standards.edit.EditorView;

/** The screens of the standards, with a draft of the next version of the round's own standard. */
record StandardShots(Desk desk, Round round) {
    private static final String EDITED = "B11.3";

    List<Shot> all() {
        return List.of(
                Shot.of("standards", shell -> shell.journey().toStandards()),
                Shot.ofManual("standards-editor", this::editor),
                Shot.of("standards-editor-whole", shell -> edit(shell, StandardShots::dearer)),
                Shot.of("standards-editor-problems", this::problems),
                Shot.of("standards-effect", this::effect),
                Shot.of("standards-publish", this::publish),
                Shot.of("standards-compare", this::compare),
                Shot.of("standards-draft", this::list));
    }

    private void editor(Shell shell) {
        edit(shell, StandardShots::dearer);
        at(shell, EDITED);
    }

    private void problems(Shell shell) {
        edit(
                shell,
                standard -> edited(
                        standard,
                        item -> new ItemForm(item)
                                .text("")
                                .points(BigDecimal.ZERO)
                                .made()));
        at(shell, EDITED);
    }

    private void effect(Shell shell) {
        edit(shell, StandardShots::dearer);
        shell.whenUsable(() -> shell.trail().top().commands().run(Command.EFFECT));
    }

    private void publish(Shell shell) {
        edit(shell, StandardShots::dearer);
        shell.whenUsable(() -> shell.trail().top().commands().run(Command.PUBLISH));
    }

    private void compare(Shell shell) {
        var draft = draft(StandardShots::dearer);
        var old = desk.rounds().standard(round);
        shell.journey().toStandards();
        shell.journey().toComparison(Objects.requireNonNull(draft.standard()), List.of(old, draft.standard()));
    }

    private void list(Shell shell) {
        draft(StandardShots::dearer);
        shell.journey().toStandards();
    }

    private void edit(Shell shell, UnaryOperator<Standard> change) {
        var draft = draft(change);
        shell.journey().toStandards();
        shell.journey().toDraft(draft, Objects.requireNonNull(draft.standard()));
    }

    private static void at(Shell shell, String item) {
        if (shell.trail().top() instanceof EditorView editor) {
            editor.goTo(item);
        }
    }

    /** The draft with one change from the version the round has. */
    private DraftAtHand draft(UnaryOperator<Standard> change) {
        var verbs = new StandardVerbs(desk, InstantSource.system(), new DraftTrails(desk.words()));
        var begun = yes(verbs.nextVersion(desk.rounds().standard(round)));
        var next = Objects.requireNonNull(begun.standard()).ref();
        var changed = new StandardForm(change.apply(desk.rounds().standard(round)))
                .ref(next)
                .made();
        return yes(verbs.keep(begun.file(), Draft.of(changed)));
    }

    private static Standard dearer(Standard standard) {
        return edited(
                standard,
                item -> new ItemForm(item)
                        .points(item.points().add(BigDecimal.ONE))
                        .made());
    }

    private static Standard edited(Standard standard, UnaryOperator<Item> change) {
        return Place.all(standard)
                .filter(place ->
                        place instanceof OfItem at && At.item(standard, at).id().equals(EDITED))
                .map(OfItem.class::cast)
                .findFirst()
                .map(at -> At.item(standard, at, change))
                .orElseThrow();
    }

    private static <T> T yes(Answer<T> answer) {
        return switch (answer) {
            case Answer.Yes<T>(var value) -> value;
            case Answer.No<T>(var why) -> throw new IllegalStateException(why);
        };
    }
}
