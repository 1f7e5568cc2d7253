package org.anjuan.ui.kit;

import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A few lines that are kept while they are typed and however they are left: by Tab, Esc or the mouse. It grows with what
 * is written in it. Letters that an input method has not made characters of are not kept.
 */
public final class KeptField extends TextArea {
    private static final int MOST_ROWS = 6;
    private static final double EDGES = 2;

    private String about = "";
    private boolean showing;
    private boolean composing;
    private final Text measure = new Text();

    /**
     * An empty field.
     *
     * @param says its name for a screen reader
     * @param typed told what the text is about, and the text, at every key
     * @param left told when the field is left
     */
    public KeptField(String says, BiConsumer<String, String> typed, Runnable left) {
        getStyleClass().add("note");
        setWrapText(true);
        setAccessibleText(says);
        textProperty().subscribe((old, now) -> {
            requestLayout();
            if (!showing && !composing) {
                typed.accept(about, now);
            }
        });
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing = Composing.isComposing(event));
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                if (composing) {
                    composing = false;
                    typed.accept(about, getText());
                }
                left.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /** Shows what is kept about something; what is being typed about the same thing is left alone. */
    public void show(String nextAbout, String text, boolean open) {
        setEditable(open);
        if (!nextAbout.equals(about) || (!isFocused() && !text.equals(getText()))) {
            showing = true;
            about = nextAbout;
            setText(text);
            showing = false;
        }
    }

    /** Puts the cursor behind the last letter. */
    public void open() {
        requestFocus();
        end();
    }

    /** Its height follows its width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as its text at that width, or else at the width it has, up to some rows. */
    @Override
    protected double computePrefHeight(double width) {
        var inside = lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
        double around = getInsets().getLeft() + getInsets().getRight() + inside.getLeft() + inside.getRight() + EDGES;
        measure.setFont(getFont());
        measure.setText("M");
        double row = measure.getLayoutBounds().getHeight();
        measure.setText(getText().endsWith("\n") || getText().isEmpty() ? getText() + "M" : getText());
        measure.setWrappingWidth(Math.max(0, (width < 0 ? getWidth() : width) - around));
        double text = Math.clamp(measure.getLayoutBounds().getHeight(), row, MOST_ROWS * row);
        return snapSizeY(
                text + getInsets().getTop() + getInsets().getBottom() + inside.getTop() + inside.getBottom() + EDGES);
    }

    /** As high as its lines would be without wrapping. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(Double.MAX_VALUE);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            getScene().getRoot().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
