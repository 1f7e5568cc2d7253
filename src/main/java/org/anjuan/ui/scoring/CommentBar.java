package org.anjuan.ui.scoring;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.anjuan.desk.SittingListener;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.KeptField;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/**
 * 综合评语: what the reviewer has to say on the whole case, always in sight and kept while it is typed. As high as its text
 * at the width the field really has; an {@code HBox} would reckon with the field's preferred width.
 */
final class CommentBar extends BorderPane {
    private static final double GAP = 8;

    private final Judgement judgement;
    private final KeptField field;

    CommentBar(Judgement judgement, Words words) {
        this.judgement = judgement;
        var name = Labels.firm(words.say("scoring.comment.title"), Styles.STRONG);
        field = new KeptField(
                words.say("scoring.comment.title"),
                (_, text) -> judgement.scoring().notes().ofTheCase(text),
                judgement.scoring()::commitNotes);
        field.setPromptText(words.say("scoring.comment.prompt"));
        name.setLabelFor(field);
        getStyleClass().add("comment-bar");
        setLeft(centred(name));
        setCenter(field);
        setRight(centred(Buttons.key(words, Command.COMMENT)));
        setMargin(field, new Insets(0, GAP, 0, GAP));
        judgement.scoring().acts().sitting().listen(SittingListener.ofChanges(this::show, () -> {}));
        show();
    }

    private static Node centred(Node node) {
        setAlignment(node, Pos.CENTER);
        return node;
    }

    /** Its own edges narrow the field, which a {@code BorderPane} leaves out when it asks how high its centre would be. */
    @Override
    protected double computePrefHeight(double width) {
        double edges = getInsets().getLeft() + getInsets().getRight();
        return super.computePrefHeight(width < 0 ? width : Math.max(0, width - edges));
    }

    KeptField field() {
        return field;
    }

    private void show() {
        var acts = judgement.scoring().acts();
        field.show("", acts.sitting().review().comment(), acts.open());
    }
}
