package org.anjuan.ui.scoring;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Catalogued;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Styles;

/** 目录佐证: which row of the volume's own list promises a missing document, or that the list lacks it, too. */
final class CatalogueChoice extends VBox {
    private final AbsenceModel model;
    private final Phrases phrases;
    private final Words words;
    private final Runnable changed;
    private final ToggleGroup group = new ToggleGroup();
    private Catalogued value = new Catalogued.Untold();
    private boolean byHand;

    /** @param changed told when another row was chosen */
    CatalogueChoice(AbsenceModel model, Phrases phrases, Words words, Runnable changed) {
        this.model = model;
        this.phrases = phrases;
        this.words = words;
        this.changed = changed;
        setId("missing-catalogue");
        setAccessibleText(words.say("scoring.missing.catalogue"));
    }

    Catalogued value() {
        return value;
    }

    /** Another document is sought; what was chosen by hand goes on holding. */
    void seek(String document) {
        if (!byHand) {
            value = model.likely(document);
        }
        getChildren().setAll(content(model.sayings(document)));
    }

    private Node content(List<Catalogued> sayings) {
        if (sayings.isEmpty()) {
            return Labels.wrapped(words.say(model.noCatalogue()), Styles.MUTED);
        }
        var rows = new VBox();
        rows.getStyleClass().add("catalogue-rows");
        sayings.forEach(said -> rows.getChildren().add(row(said)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("catalogue");
        return scroll;
    }

    private RadioButton row(Catalogued said) {
        var row = new RadioButton(phrases.catalogued(said));
        row.getStyleClass().add("catalogue-row");
        row.setId(said instanceof Catalogued.Lacking ? "missing-lacking" : null);
        row.setToggleGroup(group);
        row.setSelected(said.equals(value));
        row.selectedProperty().subscribe((_, selected) -> {
            if (selected) {
                value = said;
                byHand = true;
                changed.run();
            }
        });
        return row;
    }
}
