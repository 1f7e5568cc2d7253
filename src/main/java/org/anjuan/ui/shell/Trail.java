package org.anjuan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.anjuan.desk.Words;
import org.anjuan.ui.kit.Screen;

/** The screens one came through, of which the last is shown. */
final class Trail {
    private final Frame frame;
    private final Words words;
    private final List<Screen> screens = new ArrayList<>();
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();

    Trail(Frame frame, Words words) {
        this.frame = frame;
        this.words = words;
    }

    Screen top() {
        return screens.getLast();
    }

    int depth() {
        return screens.size();
    }

    /** How deep the screen that is shown lies; 1 is home. */
    ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** One screen further. */
    void go(Screen next) {
        screens.add(next);
        show();
    }

    /** One screen further, with another between that one will come back to. */
    void go(Screen between, Screen next) {
        screens.add(between);
        go(next);
    }

    /** Nothing but this screen, whatever was shown before. */
    void become(Screen only) {
        screens.clear();
        go(only);
    }

    /**
     * Back until so many screens are left; each that is left behind keeps what it has to keep first. Keeping may take a
     * moment, and whoever asks again meanwhile waits for the same screen: none is left twice.
     */
    void back(int depth, Runnable then) {
        if (screens.size() <= depth) {
            then.run();
            return;
        }
        var left = top();
        left.close(() -> {
            if (!screens.isEmpty() && left.equals(top())) {
                screens.removeLast();
            }
            back(depth, then);
        });
    }

    /** Shows the last screen, which may have changed while others were shown. */
    void show() {
        shown.set(screens.size());
        frame.show(top(), screens.size() > 1 ? up() : "");
        top().shown();
    }

    private String up() {
        return screens.size() == 2
                ? words.say("shell.home")
                : screens.get(screens.size() - 2).title();
    }
}
