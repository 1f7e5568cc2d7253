package org.anjuan.ui.shell.trial;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

/** Which keys and buttons a random hand lets alone. */
public enum Temper {
    /** Presses nothing that scores: no button, and only keys that look and move. */
    CAREFUL {
        @Override
        public List<KeyCode> plain() {
            return LOOKING;
        }

        @Override
        public List<KeyCode> withControl() {
            return LOOKING_WITH_CONTROL;
        }

        @Override
        boolean spares(Node node) {
            return above(node)
                    .anyMatch(each ->
                            each instanceof ButtonBase && each.getStyleClass().contains("button"));
        }
    },
    /** Judges, undoes, leaves and comes back; lets alone only what would take the whole program elsewhere. */
    WILD {
        @Override
        public List<KeyCode> plain() {
            return all(LOOKING, JUDGING);
        }

        @Override
        public List<KeyCode> withControl() {
            return all(LOOKING_WITH_CONTROL, JUDGING_WITH_CONTROL);
        }

        @Override
        boolean spares(Node node) {
            return above(node).anyMatch(each -> ELSEWHERE.contains(String.valueOf(each.getId())));
        }
    };

    private static final List<KeyCode> LOOKING = List.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.F3,
            KeyCode.F6,
            KeyCode.F8,
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.A,
            KeyCode.S,
            KeyCode.Z,
            KeyCode.COMMA);
    private static final List<KeyCode> LOOKING_WITH_CONTROL = List.of(
            KeyCode.EQUALS,
            KeyCode.MINUS,
            KeyCode.DIGIT0,
            KeyCode.R,
            KeyCode.T,
            KeyCode.G,
            KeyCode.F,
            KeyCode.C,
            KeyCode.D,
            KeyCode.J,
            KeyCode.L,
            KeyCode.M);
    private static final List<KeyCode> JUDGING = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT0,
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.ENTER,
            KeyCode.F2,
            KeyCode.F4,
            KeyCode.F5,
            KeyCode.F7,
            KeyCode.F9,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE);
    private static final List<KeyCode> JUDGING_WITH_CONTROL = List.of(
            KeyCode.Z,
            KeyCode.Z,
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.Y,
            KeyCode.I,
            KeyCode.E,
            KeyCode.U,
            KeyCode.K,
            KeyCode.F2,
            KeyCode.ENTER,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);

    /** Settings go back to backups and to other looks. */
    private static final Set<String> ELSEWHERE = Set.of("settings");

    /** Keys that are pressed alone. */
    public abstract List<KeyCode> plain();

    /** Keys that are pressed with Ctrl. */
    public abstract List<KeyCode> withControl();

    /** Whether the hand lets alone what lies there. */
    abstract boolean spares(Node node);

    private static Stream<Node> above(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }

    private static List<KeyCode> all(List<KeyCode> one, List<KeyCode> other) {
        return Stream.of(one, other).flatMap(List::stream).toList();
    }
}
