package org.anjuan.ui.shell.trial;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;

/** Wheel, clicks, drags and every key that does not score, at random but always in the same order. */
final class RandomHand {
    private static final long SEED = 20_260_301;
    private static final int MOST_NOTCHES = 5;
    private static final List<KeyCode> PLAIN = List.of(
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
    private static final List<KeyCode> WITH_CONTROL = List.of(
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

    private final Hand hand;
    private final Robot robot = Hand.onFx(Robot::new);
    private final Random chance = new Random(SEED);

    RandomHand(Hand hand) {
        this.hand = hand;
        Hand.onFx(() -> {
            var window = hand.scene().getWindow();
            window.addEventFilter(MouseEvent.MOUSE_PRESSED, RandomHand::spare);
            window.addEventFilter(MouseEvent.MOUSE_RELEASED, RandomHand::spare);
            return true;
        });
    }

    /** Plays for so long; answers with how many inputs there were. */
    int play(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        int inputs = 0;
        while (System.nanoTime() < end) {
            Hand.onFx(() -> {
                once();
                return true;
            });
            inputs++;
        }
        Hand.onFx(() -> {
            hand.strike(KeyCode.ESCAPE);
            hand.strike(KeyCode.ESCAPE);
            return true;
        });
        return inputs;
    }

    private void once() {
        robot.mouseMove(somewhere());
        switch (chance.nextInt(6)) {
            case 0 -> click();
            case 1 -> drag(chance.nextBoolean() ? MouseButton.PRIMARY : MouseButton.MIDDLE);
            case 2, 3 -> robot.mouseWheel((chance.nextBoolean() ? 1 : -1) * (1 + chance.nextInt(MOST_NOTCHES)));
            case 4 -> hand.strike(PLAIN.get(chance.nextInt(PLAIN.size())));
            default -> hand.strike(KeyCode.CONTROL, WITH_CONTROL.get(chance.nextInt(WITH_CONTROL.size())));
        }
    }

    private Point2D somewhere() {
        var window = hand.scene().getWindow();
        return new Point2D(
                window.getX() + hand.scene().getWidth() * chance.nextDouble(),
                window.getY() + hand.scene().getHeight() * chance.nextDouble());
    }

    private void click() {
        robot.mousePress(MouseButton.PRIMARY);
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    /** Draws, pans or pulls, and gives up what was drawn. */
    private void drag(MouseButton button) {
        var to = somewhere();
        robot.mousePress(button);
        robot.mouseMove(robot.getMousePosition().midpoint(to));
        robot.mouseMove(to);
        robot.mouseRelease(button);
        hand.strike(KeyCode.ESCAPE);
    }

    /**
     * Buttons that judge are scoring keys too, and others lead away; everything else is pressed. Told when the press or its
     * release arrives: what lay there when the mouse was moved may have been scrolled away by then.
     */
    private static void spare(MouseEvent event) {
        if (event.getTarget() instanceof Node node && onButton(node)) {
            event.consume();
        }
    }

    private static boolean onButton(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .anyMatch(each ->
                        each instanceof ButtonBase && each.getStyleClass().contains("button"));
    }
}
