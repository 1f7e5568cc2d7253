package org.anjuan.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.anjuan.casefile.LineReading;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 更正识别: a field for each line, with what is taken to stand there. */
final class RereadSheet extends Sheet {
    private static final double WIDE = 46;

    private final List<TextField> fields = new ArrayList<>();
    private final HalfWritten half;

    RereadSheet(Words words, RereadModel model, List<LineReading> lines, PlaceWords where) {
        super(words.say("reread.title"));
        setId("reread-sheet");
        wide(WIDE);
        half = new HalfWritten(model.sitting(), "line").in(this);
        var form = new Form();
        for (var line : lines) {
            var field = new TextField(line.text());
            var label = words.say("findings.page", where.number(line.page()));
            field.setId("reread-" + fields.size());
            field.setAccessibleText(label);
            fields.add(field);
            half.keep(field, HalfWritten.of(line.page()) + ":" + line.read());
            form.row(label, field, line.isAsRead() ? "" : words.say("reread.was", line.read()));
        }
        with(Labels.wrapped(words.say("reread.what"), Styles.MUTED), form);
        var further = new ArrayList<Button>();
        if (lines.stream().anyMatch(line -> !line.isAsRead())) {
            var back = Buttons.of(
                    words.say("reread.back"),
                    () -> take(model, lines.stream().map(LineReading::read).toList()));
            back.setId("reread-back");
            further.add(back);
        }
        if (half.returned()) {
            further.add(half.proposeAgain(words));
        }
        besideAnswers(further.toArray(Button[]::new));
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(words.say("reread.yes"), () -> take(model, written()));
        yes.setId("reread-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        focusFirst(fields.getFirst());
    }

    private void take(RereadModel model, List<String> texts) {
        half.given();
        model.take(texts);
    }

    private List<String> written() {
        return fields.stream().map(TextField::getText).toList();
    }
}
