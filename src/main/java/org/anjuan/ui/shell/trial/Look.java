package org.anjuan.ui.shell.trial;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.util.Subscription;
import org.anjuan.casefile.Box;

/** What can be seen in the window; for the window's thread. */
final class Look {
    /** How many pixels wide the scanned pages are. */
    private static final double SCANNED = 2480;

    /** What says that everything is on disk. */
    private static final String KEPT = ".aj-kept.aj-success";

    private static final Parent NOTHING = new Group();

    private final Hand hand;
    private Parent column = NOTHING;

    Look(Hand hand) {
        this.hand = hand;
    }

    boolean atHome() {
        return find(".aj-notice .button").filter(Node::isFocused).isPresent();
    }

    /** Whether the round's cases are listed, and a key would open the one that is marked. */
    boolean atRound() {
        return find("#cases")
                .map(TableView.class::cast)
                .filter(cases -> cases.isFocused() && !cases.getSelectionModel().isEmpty())
                .isPresent();
    }

    /** Number of the page one is at, as the toolbar says. */
    String page() {
        return find("#page-number")
                .map(TextField.class::cast)
                .map(TextField::getText)
                .orElse("");
    }

    /** What the top line says of the review. */
    String standing() {
        return texts(".top-line");
    }

    /** Which review lies open. */
    String title() {
        return texts(".aj-header");
    }

    /** Whether everything done is on disk. */
    boolean kept() {
        return find(KEPT).filter(Node::isVisible).isPresent();
    }

    /** Runs the act each time everything done has come to disk. */
    Subscription onKept(Runnable act) {
        return find(KEPT).orElseThrow().visibleProperty().subscribe((_, now) -> {
            if (now) {
                act.run();
            }
        });
    }

    boolean sheetOpen() {
        return find(".aj-sheet").filter(Node::isVisible).isPresent();
    }

    /** Whether every page in sight shows something. */
    boolean readable() {
        var pages = pages();
        return !pages.isEmpty() && pages.stream().allMatch(page -> picture(page).isPresent());
    }

    /** Whether the page of which most is in sight shows as many pixels as the window has for it. */
    boolean sharp() {
        return pages().stream()
                .max((one, other) -> Double.compare(inSight(one), inSight(other)))
                .flatMap(Look::picture)
                .filter(view -> view.getImage().getWidth() >= wide(view) - 1)
                .isPresent();
    }

    /** Whether the line is there that says how many pages have been read ahead. */
    boolean readsAhead() {
        return find(".ahead-line").filter(Node::isVisible).isPresent();
    }

    /** Numbers of the pages in sight. */
    List<Integer> pagesInSight() {
        return pages().stream().map(Look::number).toList();
    }

    /** How far the frame of the mark on a page lies from where the page's picture shows the place, in pixels. */
    double drift(int page, Box box) {
        return pages().stream()
                .filter(sheet -> number(sheet) == page)
                .flatMap(sheet -> sheet.lookupAll(".mark").stream()
                        .filter(mark -> mark.getStyleClass().contains("mark-deducted"))
                        .limit(1)
                        .flatMap(mark -> picture(sheet).stream().map(view -> apart(view, box, mark))))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(-1);
    }

    private static double apart(ImageView view, Box box, Node mark) {
        var whole = view.getBoundsInLocal();
        var place = view.localToScene(new BoundingBox(
                box.x() * whole.getWidth(),
                box.y() * whole.getHeight(),
                box.width() * whole.getWidth(),
                box.height() * whole.getHeight()));
        var frame = mark.localToScene(mark.getLayoutBounds());
        return Math.max(
                Math.max(Math.abs(place.getMinX() - frame.getMinX()), Math.abs(place.getMaxX() - frame.getMaxX())),
                Math.max(Math.abs(place.getMinY() - frame.getMinY()), Math.abs(place.getMaxY() - frame.getMaxY())));
    }

    /** How many pixels the picture needs to be as sharp as it can be. */
    private static double wide(ImageView view) {
        return Math.min(Math.ceil(view.getFitWidth()), SCANNED);
    }

    /** The page's number, which its name for screen readers holds. */
    private static int number(Node sheet) {
        var digits = String.valueOf(sheet.getAccessibleText()).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static Optional<ImageView> picture(Node sheet) {
        return ((Parent) sheet)
                .getChildrenUnmodifiable().stream()
                        .filter(ImageView.class::isInstance)
                        .map(ImageView.class::cast)
                        .filter(view -> view.getImage() != null)
                        .findFirst();
    }

    private List<Node> pages() {
        return column().getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("page-sheet"))
                .filter(sheet -> inSight(sheet) > 0)
                .toList();
    }

    /** Looked for once a case, since looking through the whole window at every pulse would slow down what is measured. */
    private Parent column() {
        if (!Objects.equals(column.getScene(), hand.scene())) {
            column = find(".pages-column").map(Parent.class::cast).orElse(NOTHING);
        }
        return column;
    }

    private double inSight(Node sheet) {
        Bounds bounds = sheet.getBoundsInParent();
        double height = sheet.getParent().getLayoutBounds().getHeight();
        return Math.min(bounds.getMaxY(), height) - Math.max(bounds.getMinY(), 0);
    }

    private String texts(String within) {
        return find(within).stream()
                .flatMap(node -> node.lookupAll(".label").stream())
                .filter(Labeled.class::isInstance)
                .filter(node -> !node.getStyleClass().contains("aj-kept"))
                .map(node -> ((Labeled) node).getText())
                .reduce("", (one, other) -> one + "|" + other);
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(hand.scene().getRoot().lookup(selector));
    }
}
