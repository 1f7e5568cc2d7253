package org.anjuan.ui.kit;

import javafx.scene.control.Label;
import org.anjuan.desk.Words;

/** One sentence that a person has to know: what happened, what was kept, what to do. */
public final class MessageSheet extends Sheet {
    public MessageSheet(Words words, String sentence) {
        super(words.say("sheet.message"));
        var text = new Label(sentence);
        text.setWrapText(true);
        wide(36).with(text);
        answerByEnter(words.say("sheet.close"), this::closeSheet).setCancelButton(true);
    }
}
