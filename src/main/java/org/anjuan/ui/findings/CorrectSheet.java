package org.anjuan.ui.findings;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.anjuan.casefile.Document;
import org.anjuan.desk.PaperType;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Form;
import org.anjuan.ui.kit.Initials;
import org.anjuan.ui.kit.Labels;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Styles;

/** 更正文书: what a paper really is, where it begins and ends, its day and number. */
final class CorrectSheet extends Sheet {
    private static final double WIDE = 38;
    private static final int MOST = 6;

    private final Words words;
    private final PapersModel model;
    private final List<PaperType> types;
    private final TextField kind;
    private final TextField title;
    private final TextField first;
    private final TextField last;
    private final TextField date;
    private final TextField number;
    private final FlowPane alike = new FlowPane();
    private final HalfWritten half;
    private final Label answer = Labels.wrapped("", Styles.SMALL, Styles.ERROR);

    CorrectSheet(Words words, PapersModel model, Document paper, List<PaperType> types, PlaceWords where) {
        super(words.say("papers.correct.title"));
        this.words = words;
        this.model = model;
        this.types = List.copyOf(types);
        setId("correct-sheet");
        wide(WIDE);
        kind = field("correct-kind", paper.is(Document.OTHER) ? "" : paper.name());
        title = field("correct-title", paper.title());
        first = field(
                "correct-first", Integer.toString(where.number(paper.pages().getFirst())));
        last = field("correct-last", Integer.toString(where.number(paper.pages().getLast())));
        var day = paper.date();
        date = field("correct-date", day == null ? "" : day.toString());
        number = field("correct-number", paper.number());
        half = keep(paper);
        alike.getStyleClass().add("paper-types");
        kind.textProperty().subscribe(this::offer);
        kind.setOnAction(_ -> alike().stream().findFirst().ifPresent(type -> kind.setText(type.name())));
        with(
                new Form()
                        .row(words.say("papers.kind"), new VBox(kind, alike), words.say("papers.kind.help"))
                        .row(words.say("papers.name"), title, "")
                        .row(words.say("papers.range"), range(), "")
                        .row(words.say("papers.date"), date, words.say("papers.date.help"))
                        .row(words.say("papers.number"), number, ""),
                answer);
        if (half.returned()) {
            besideAnswers(half.proposeAgain(words));
        }
        closing(words.say("sheet.cancel"));
        var yes = answerByEnter(words.say("papers.correct.yes"), this::take);
        yes.setId("correct-yes");
        yes.getStyleClass().add(Styles.ACCENT);
        focusFirst(kind);
        kind.setAccessibleText(words.say("papers.kind"));
    }

    private HalfWritten keep(Document paper) {
        var kept = new HalfWritten(
                        model.sitting(), "paper:" + HalfWritten.of(paper.pages().getFirst()))
                .in(this);
        for (var field : List.of(kind, title, first, last, date, number)) {
            kept.keep(field, field.getId());
        }
        return kept;
    }

    private static TextField field(String id, String text) {
        var field = new TextField(text);
        field.setId(id);
        return field;
    }

    private HBox range() {
        for (var field : List.of(first, last)) {
            field.setPrefColumnCount(4);
        }
        first.setAccessibleText(words.say("scoring.missing.first"));
        last.setAccessibleText(words.say("scoring.missing.last"));
        var row = new HBox(
                new Label(words.say("scoring.missing.from")),
                first,
                new Label(words.say("scoring.missing.to")),
                last,
                new Label(words.say("scoring.missing.end")));
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    /** Kinds whose names hold what was typed, or begin with its pinyin initials. */
    private List<PaperType> alike() {
        var wanted = kind.getText().strip();
        return types.stream()
                .filter(type -> !wanted.isEmpty() && (type.name().contains(wanted) || Initials.in(type.name(), wanted)))
                .limit(MOST)
                .toList();
    }

    private void offer(String typed) {
        boolean known = type().isPresent();
        alike.getChildren()
                .setAll(
                        known
                                ? List.of()
                                : alike().stream()
                                        .map(type -> {
                                            var button = Buttons.of(type.name(), () -> kind.setText(type.name()));
                                            button.getStyleClass().addAll(Styles.FLAT, "paper-type");
                                            return button;
                                        })
                                        .toList());
        alike.setManaged(!alike.getChildren().isEmpty());
    }

    private Optional<PaperType> type() {
        var wanted = kind.getText().strip();
        return types.stream().filter(type -> type.name().equals(wanted)).findFirst();
    }

    private void take() {
        var written = new PapersModel.Written(
                type(), title.getText(), first.getText(), last.getText(), date.getText(), number.getText());
        model.paper(written)
                .ifPresentOrElse(
                        paper -> {
                            half.given();
                            model.take(paper);
                        },
                        () -> answer.setText(words.say(
                                type().isEmpty() ? "papers.correct.kind" : "papers.correct.nonsense",
                                model.sitting().caseFile().pageCount())));
    }
}
