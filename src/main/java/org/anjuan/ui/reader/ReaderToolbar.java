package org.anjuan.ui.reader;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Buttons;
import org.anjuan.ui.kit.Command;
import org.anjuan.ui.kit.Commands;
import org.anjuan.ui.kit.Icons;
import org.anjuan.ui.kit.KeyPrint;
import org.anjuan.ui.kit.MoreTools;
import org.anjuan.ui.kit.Styles;

/** The line above the pages: which page of how many, what the left button draws, zoom, turning, search. */
final class ReaderToolbar extends HBox {
    /** Narrower than so many characters' heights, the tools show their icons instead of their words. */
    private static final double ROOM_FOR_WORDS = 54;

    /** Narrower than that, the tools that are used least stand in a menu. */
    private static final double ROOM_FOR_TOOLS = 46;

    /** Narrower than that, zooming and the strip are left to their keys. */
    private static final double ROOM_FOR_ZOOM = 38;

    private final ReaderModel model;
    private final TextField page = new TextField();
    private final Label document = new Label();

    ReaderToolbar(Reading reading, Words words, Commands commands) {
        model = reading.place();
        getStyleClass().add(Styles.TOOLBAR);
        document.getStyleClass().addAll(Styles.STRONG, "reader-document");
        document.setMinWidth(0);
        page(words);
        var tools = new MoreTools(
                words, commands, "more-tools", Command.ROTATE, Command.LENS, Command.TONE, Command.SECOND_VIEW);
        var strip = Buttons.icon(words, commands, Command.STRIP);
        var smaller = Buttons.icon(words, commands, Command.ZOOM_OUT);
        var larger = Buttons.icon(words, commands, Command.ZOOM_IN);
        widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                tools.fold(!hasRoom(ROOM_FOR_TOOLS));
                show(List.of(strip, smaller, larger), hasRoom(ROOM_FOR_ZOOM));
            }
        });
        getChildren()
                .addAll(
                        strip,
                        Buttons.icon(words, commands, Command.PREVIOUS_PAGE),
                        page,
                        all(words),
                        Buttons.icon(words, commands, Command.NEXT_PAGE),
                        document,
                        gap(),
                        tool(reading.drawing(), words),
                        Buttons.icon(words, commands, Command.FIND),
                        smaller,
                        zoom(words, commands),
                        larger,
                        tools);
        model.currentProperty().subscribe(now -> name(reading));
        model.pagesProperty().subscribe(now -> name(reading));
        reading.marks().papersProperty().subscribe((_, _) -> tell(reading));
        commands.on(Command.GO_TO_PAGE, () -> {
            page.requestFocus();
            page.selectAll();
        });
    }

    private void name(Reading reading) {
        page.setText(Integer.toString(model.current() + 1));
        tell(reading);
    }

    private void tell(Reading reading) {
        document.setText(model.currentPage().map(reading::document).orElse(""));
    }

    private Label all(Words words) {
        var all = new Label(words.say("reader.pages", model.pages().size()));
        all.getStyleClass().add(Styles.MUTED);
        all.setMinWidth(USE_PREF_SIZE);
        return all;
    }

    private void page(Words words) {
        page.setId("page-number");
        page.getStyleClass().add("page-number");
        page.setAccessibleText(words.say("reader.page.number"));
        var tip = new Tooltip();
        KeyPrint.sentence(page, words, words.say("reader.page.number.tip"), tip::setText);
        page.setTooltip(tip);
        page.setText(Integer.toString(model.current() + 1));
        page.setOnAction(event -> go());
        page.focusedProperty().subscribe(focused -> {
            if (!focused) {
                page.setText(Integer.toString(model.current() + 1));
            }
        });
        Escape.leaves(page);
    }

    private void go() {
        var text = page.getText().strip();
        if (text.matches("\\d{1,6}")) {
            model.leapTo(Integer.parseInt(text) - 1);
        }
        Escape.leave(page);
    }

    /** How large the page is seen; pressed, it fits the page into the view again. */
    private Button zoom(Words words, Commands commands) {
        var zoom = Buttons.icon(words, commands, Command.FIT_WIDTH);
        zoom.setGraphic(null);
        zoom.setContentDisplay(ContentDisplay.TEXT_ONLY);
        zoom.getStyleClass().remove(Styles.ICON_ONLY);
        zoom.getStyleClass().addAll(Styles.MUTED, "reader-zoom");
        zoom.setMinWidth(USE_PREF_SIZE);
        zoom.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Math.round(model.seenZoom() * 100) + " %",
                        model.column().flowProperty(),
                        model.currentProperty()));
        return zoom;
    }

    private HBox tool(DrawingModel drawing, Words words) {
        var box = tool(drawing, Tool.BOX, Icons.BOX, words);
        var text = tool(drawing, Tool.TEXT, Icons.TEXT, words);
        widthProperty().subscribe(_ -> {
            boolean roomy = hasRoom(ROOM_FOR_WORDS);
            box.setContentDisplay(roomy ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
            text.setContentDisplay(roomy ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        });
        var both = new HBox(box, text);
        both.getStyleClass().add("tools");
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }

    private static ToggleButton tool(DrawingModel drawing, Tool tool, Icons icon, Words words) {
        var button = new ToggleButton(words.say("reader.tool", tool), icon.node());
        button.setAccessibleText(words.say("reader.tool", tool));
        button.setId("tool-" + tool.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().add(Styles.CHIP);
        var tip = new Tooltip();
        KeyPrint.sentence(button, words, words.say("reader.tool.tip", tool), tip::setText);
        button.setTooltip(tip);
        button.setOnAction(event -> {
            drawing.toolProperty().set(tool);
            button.setSelected(true);
        });
        drawing.toolProperty().subscribe(now -> button.setSelected(now == tool));
        return button;
    }

    private static void show(List<Button> tools, boolean shown) {
        tools.forEach(tool -> {
            tool.setVisible(shown);
            tool.setManaged(shown);
        });
    }

    private boolean hasRoom(double ems) {
        return getWidth() >= ems * document.getFont().getSize();
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
