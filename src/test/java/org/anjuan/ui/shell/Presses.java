package org.anjuan.ui.shell;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/** Presses real keys and counts them; a key held with Shift or Ctrl is one press. */
final class Presses {
    private final FxRobot robot;
    private int count;

    Presses(FxRobot robot) {
        this.robot = robot;
    }

    Presses key(KeyCode key) {
        robot.type(key);
        count++;
        return this;
    }

    Presses chord(KeyCode held, KeyCode key) {
        robot.push(held, key);
        count++;
        return this;
    }

    int count() {
        return count;
    }
}
