package org.anjuan.ui.shelf;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.anjuan.desk.CaseRow;
import org.anjuan.round.CaseEntry;
import org.anjuan.ui.kit.Columns;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.State;
import org.anjuan.ui.kit.StateBadge;
import org.jspecify.annotations.Nullable;

/** The cases of a round as rows; name and unit can be corrected in their place. */
final class CaseTable extends TableView<CaseRow> {
    private final Host host;
    private final TableColumn<CaseRow, String> title;
    private final TableColumn<CaseRow, String> unit;
    private final RoundModel model;

    /** What is written in the row that is being corrected, as far as its fields were left. */
    private @Nullable CaseEntry corrected;

    CaseTable(Host host, RoundModel model) {
        this.host = host;
        this.model = model;
        setId("cases");
        setAccessibleText(host.say("round.cases"));
        setItems(model.shown());
        editingCellProperty().subscribe(cell -> setEditable(cell != null));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        setPlaceholder(new Label(host.say("round.nothing.found")));
        Columns.follow(this);
        title = editable(
                host.say("round.column.case"),
                30,
                CaseEntry::title,
                (entry, text) -> new CaseEntry(entry.id(), entry.round(), entry.number(), text, entry.unit()));
        unit = editable(
                host.say("round.column.unit"),
                14,
                CaseEntry::unit,
                (entry, text) -> new CaseEntry(entry.id(), entry.round(), entry.number(), entry.title(), text));
        getColumns()
                .setAll(List.of(
                        Columns.node(
                                host.say("round.column.number"),
                                5,
                                HPos.LEFT,
                                row -> plain(row.entry().number())),
                        title,
                        unit,
                        Columns.figure(host.say("round.column.pages"), 5, row -> String.valueOf(row.pages())),
                        Columns.node(host.say("round.column.state"), 7.5, HPos.LEFT, this::state),
                        Columns.figure(host.say("round.column.open"), 5, row -> String.valueOf(row.open())),
                        Columns.figure(host.say("round.column.lost"), 5, CaseTable::lost),
                        Columns.figure(host.say("round.column.total"), 5.5, CaseTable::total),
                        Columns.node(host.say("round.column.grade"), 7, HPos.LEFT, this::grade)));
    }

    /** Marks a row that came in with a new answer, once the table has taken it up. */
    void mark(int row) {
        Platform.runLater(() -> {
            if (getSelectionModel().isEmpty() && row < getItems().size()) {
                getSelectionModel().select(row);
                getFocusModel().focus(row);
            }
        });
    }

    /** Begins to correct the name of the marked case; the mouse alone never does, it opens the case. */
    void editTitle() {
        correct(getSelectionModel().getSelectedIndex(), title);
    }

    private void correct(int row, TableColumn<CaseRow, String> column) {
        if (row >= 0) {
            setEditable(true);
            edit(row, column);
        }
    }

    /** Both words of a row are kept at once, when the row is left. */
    private void keep(CaseEntry entry, UnaryOperator<CaseEntry> change) {
        var written = change.apply(written(entry));
        corrected = null;
        model.amend(entry, written.title(), written.unit(), host.log());
    }

    private CaseEntry written(CaseEntry entry) {
        return corrected != null && corrected.id().equals(entry.id()) ? corrected : entry;
    }

    private void goOn(CaseEntry entry, UnaryOperator<CaseEntry> change) {
        corrected = change.apply(written(entry));
        var cell = getEditingCell();
        if (cell != null) {
            correct(cell.getRow(), title.equals(cell.getTableColumn()) ? unit : title);
        }
    }

    private TableColumn<CaseRow, String> editable(
            String caption,
            double em,
            Function<CaseEntry, String> word,
            BiFunction<CaseEntry, String, CaseEntry> amended) {
        var column = new TableColumn<CaseRow, String>(caption);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(word.apply(row.getValue().entry())));
        column.setCellFactory(_ -> new CorrectionCell<>(
                (row, text) -> keep(row.entry(), entry -> amended.apply(entry, text)),
                (row, text) -> goOn(row.entry(), entry -> amended.apply(entry, text))));
        Columns.wide(column, em);
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }

    private Node state(CaseRow row) {
        var state = row.begun() ? State.of(row.status()) : State.NOT_BEGUN;
        var badge = new StateBadge(host.words(), row.stage() == CaseRow.Stage.TO_SETTLE ? State.UNSURE : state);
        return row.stage() == CaseRow.Stage.ONE
                ? badge.plain()
                : badge.saying(host.say("round.stage." + row.stage())).plain();
    }

    private Node grade(CaseRow row) {
        var grade = row.grade();
        return row.vetoed()
                ? new StateBadge(host.words(), State.VETO)
                        .saying(grade == null ? "" : grade)
                        .plain()
                : plain(settled(row) && grade != null ? grade : "");
    }

    private static Label plain(String text) {
        return new Label(text);
    }

    private static String lost(CaseRow row) {
        return !row.begun() ? "" : row.lost().signum() == 0 ? "0" : "−" + number(row.lost());
    }

    private static String total(CaseRow row) {
        var total = row.total();
        return settled(row) && total != null ? number(total) : "";
    }

    /** Only when nothing is open does the total mean something. */
    private static boolean settled(CaseRow row) {
        return row.begun() && (row.open() == 0 || row.vetoed());
    }

    private static String number(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
