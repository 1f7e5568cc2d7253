package org.anjuan.ui.shell.trial;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;

/** Wheel, clicks, drags and keys at random, but with one temper and seed always in the same order. */
final class RandomHand {
    private static final int MOST_NOTCHES = 5;

    private final Hand hand;
    private final Robot robot = Hand.onFx(Robot::new);
    private final Temper temper;
    private final Random chance;

    RandomHand(Hand hand, Temper temper, long seed) {
        this.hand = hand;
        this.temper = temper;
        this.chance = new Random(seed);
        Hand.onFx(() -> {
            var window = hand.scene().getWindow();
            window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::spare);
            window.addEventFilter(MouseEvent.MOUSE_RELEASED, this::spare);
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
            case 4 -> hand.strike(any(temper.plain()));
            default -> hand.strike(KeyCode.CONTROL, any(temper.withControl()));
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

    private KeyCode any(List<KeyCode> keys) {
        return keys.get(chance.nextInt(keys.size()));
    }

    /** Told when the press or its release arrives: what lay there when the mouse was moved may have been scrolled away. */
    private void spare(MouseEvent event) {
        if (event.getTarget() instanceof Node node && temper.spares(node)) {
            event.consume();
        }
    }
}
