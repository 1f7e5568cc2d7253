package org.anjuan.ui.findings;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.Styles;

/** How many findings wait, beside the filters of the checklist; opens them. */
public final class FindingsChip extends Button {
    public FindingsChip(FindingsModel model, Words words, Commands commands) {
        setId("findings-chip");
        getStyleClass().add(Styles.CHIP);
        setMinWidth(USE_PREF_SIZE);
        setGraphic(Icons.FINDING.node());
        setOnAction(_ -> commands.run(Command.FINDINGS));
        var tip = new Tooltip();
        setTooltip(tip);
        KeyPrint.follow(
                this, words, Command.FINDINGS, key -> tip.setText(words.say(Command.FINDINGS.words()) + " " + key));
        model.rowsProperty().subscribe(_ -> setText(words.say("findings.chip", model.waiting())));
    }
}
