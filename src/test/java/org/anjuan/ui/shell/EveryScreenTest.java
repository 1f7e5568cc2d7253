package org.anjuan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import org.anjuan.OwnClasses;
import org.anjuan.desk.Answer;
import org.anjuan.desk.Control;
import org.anjuan.desk.Desk;
import org.anjuan.samples.SampleDesk;
import org.anjuan.ui.kit.Glyphs;
import org.anjuan.ui.kit.Nameless;
import org.anjuan.ui.kit.Sheet;
import org.anjuan.ui.kit.Theme;
import org.anjuan.ui.kit.TypeSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every screen is drawn, and looked at as a screen reader and a machine without Chinese faces would. */
class EveryScreenTest {
    /** Logical pixels, less what rounding takes. */
    private static final double LEAST_TARGET = 31.5;

    /** What the sample round does not come to; {@code RichRulesTest} and {@code StandardsScreenTest} look at these. */
    private static final Set<String> LOOKED_AT_ELSEWHERE =
            Set.of("org.anjuan.ui.scoring.WaiveSheet", "org.anjuan.ui.standards.UnderstandingSheet");

    private static final double OPAQUE = 0.999;

    private static final Glyphs GLYPHS = Glyphs.bundled();

    @TempDir
    Path folder;

    @Test
    void everyScreenIsDrawnWithoutABoxAndEveryControlHasANameAndIsLargeEnoughToHit() throws Exception {
        var complaints = new ArrayList<String>();
        var sheets = new HashSet<Class<?>>();
        var style = new Screens.Style(Theme.LIGHT, TypeSize.MIDDLE, 1, 1280, 720);
        var files = Screens.draw(folder.resolve("pictures"), style, this::open, (name, root) -> {
            boxes(root).forEach(box -> complaints.add(name + ": box for " + box));
            all(root).filter(Sheet.class::isInstance).forEach(sheet -> sheets.add(sheet.getClass()));
            Nameless.in(root).forEach(node -> complaints.add(name + ": no name for " + node));
            faded(root).forEach(text -> complaints.add(name + ": fainter than its colour " + text));
            beyond(root).forEach(node -> complaints.add(name + ": reaches beyond the window " + node));
            small(root).forEach(node -> complaints.add(name + ": hard to hit " + node));
        });

        assertThat(complaints).isEmpty();
        assertThat(everySheet())
                .isNotEmpty()
                .allSatisfy(
                        name -> assertThat(sheets).extracting(Class::getName).contains(name));
        assertThat(files)
                .hasSizeGreaterThan(10)
                .allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(5_000));
    }

    private Desk open(Executor delivery) {
        var desk = SampleDesk.in(folder.resolve("data"), delivery);
        try {
            assertThat(desk.sample().lay(Control.UNWATCHED)).isInstanceOf(Answer.Yes.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return desk;
    }

    private static Stream<String> boxes(Parent root) {
        return all(root)
                .filter(Text.class::isInstance)
                .filter(node -> !(node instanceof FontIcon))
                .map(node -> ((Text) node).getText())
                .flatMap(text -> GLYPHS.missing(text).stream());
    }

    /** Names of all kinds of sheets but those that {@link #LOOKED_AT_ELSEWHERE}. */
    private static Set<String> everySheet() {
        return OwnClasses.of("org.anjuan.ui").stream()
                .filter(any -> any.isAssignableTo(Sheet.class) && !any.isEquivalentTo(Sheet.class))
                .map(JavaClass::getName)
                .filter(name -> !LOOKED_AT_ELSEWHERE.contains(name))
                .collect(Collectors.toSet());
    }

    /** Words whose colour, which is measured against what is behind them, is not the one that is seen. */
    private static Stream<String> faded(Parent root) {
        return all(root)
                .filter(node -> node instanceof Text && !(node instanceof FontIcon) && shown(node))
                .filter(node -> !node.isDisabled() && opacity(node) < OPAQUE)
                .map(node -> ((Text) node).getText())
                .filter(text -> !text.isBlank());
    }

    private static double opacity(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .mapToDouble(Node::getOpacity)
                .reduce(1, (one, other) -> one * other);
    }

    /** Buttons that a hand may miss; words in a line that lead somewhere are as high as the line. */
    private static Stream<Node> small(Parent root) {
        return all(root)
                .filter(node -> node instanceof ButtonBase && !(node instanceof Hyperlink) && shown(node))
                .filter(node -> node.getLayoutBounds().getHeight() < LEAST_TARGET
                        || node.getLayoutBounds().getWidth() < LEAST_TARGET);
    }

    /** Sheets of which something cannot be seen, nor scrolled to. */
    private static Stream<Node> beyond(Parent root) {
        var window = root.localToScene(root.getLayoutBounds());
        return all(root)
                .filter(node -> node instanceof Sheet sheet && shown(sheet))
                .flatMap(sheet -> Stream.concat(Stream.of(sheet), ((Sheet) sheet).getChildren().stream()))
                .filter(node -> !window.contains(node.localToScene(node.getLayoutBounds())));
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(EveryScreenTest::all))
                : Stream.of(node);
    }
}
