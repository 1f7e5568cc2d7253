package org.anjuan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Lays sheets over what is beneath and keeps mouse and focus on the topmost one until it is closed. */
public final class Sheets extends StackPane {
    private final Node beneath;
    private final List<Sheet> lying = new ArrayList<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Node focusBefore;
    private Runnable focusLost = () -> {};

    public Sheets(Node beneath) {
        super(beneath);
        this.beneath = beneath;
        if (beneath instanceof Region region) {
            region.setMinSize(0, 0); // in a window that is too small for it, its upper left stays in sight
        }
        Attached.listen(this, () -> getScene().focusOwnerProperty().subscribe(this::keepFocus));
    }

    /** Lays the sheet on top. */
    public void show(Sheet sheet) {
        if (lying.isEmpty() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        lying.add(sheet);
        var scrim = new StackPane(sheet);
        scrim.getStyleClass().add(Styles.SCRIM);
        getChildren().add(scrim);
        open.set(true);
        sheet.lie(() -> takeAway(sheet, scrim));
        sheet.takeFocus();
    }

    /** Takes all sheets away, the topmost first, as if each had been closed unanswered. */
    public void clear() {
        List.copyOf(lying).reversed().forEach(Sheet::closeSheet);
    }

    /** Names what takes the focus when a sheet is closed and who had it before cannot have it any more. */
    public void whenFocusIsLost(Runnable act) {
        focusLost = act;
    }

    /** Whether any sheet lies there. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The sheet on top, null when there is none. */
    public @Nullable Sheet top() {
        return lying.isEmpty() ? null : lying.getLast();
    }

    private void takeAway(Sheet sheet, Node scrim) {
        lying.remove(sheet);
        getChildren().remove(scrim);
        open.set(!lying.isEmpty());
        if (!lying.isEmpty()) {
            lying.getLast().takeFocus();
            return;
        }
        var back = focusBefore;
        focusBefore = null;
        if (back != null && canHaveFocus(back)) {
            back.requestFocus();
        } else {
            focusLost.run();
        }
    }

    private static boolean canHaveFocus(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    private void keepFocus(@Nullable Node focused) {
        boolean strayed =
                !lying.isEmpty() && focused != null && !within(focused, lying.getLast()) && within(focused, this);
        if (strayed) {
            Platform.runLater(() -> {
                if (!lying.isEmpty()) {
                    lying.getLast().takeFocus();
                }
            });
        }
    }

    private static boolean within(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** What lies beneath all sheets. */
    public Node beneath() {
        return beneath;
    }
}
