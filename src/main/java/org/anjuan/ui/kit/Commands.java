package org.anjuan.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;

/** What can be done on one screen, and whether it can be done just now. */
public final class Commands {
    private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    private final Map<Command, Bound> bound = new EnumMap<>(Command.class);

    private Predicate<KeyEvent> first = event -> false;

    private record Bound(IntConsumer act, ObservableBooleanValue enabled) {}

    /** Binds a command that can always be given. */
    public Commands on(Command command, Runnable act) {
        return on(command, ALWAYS, act);
    }

    /** Binds a command that can be given while {@code enabled} holds. */
    public Commands on(Command command, ObservableBooleanValue enabled, Runnable act) {
        bound.put(command, new Bound(_ -> act.run(), enabled));
        return this;
    }

    /** Binds a command whose keys are the digits; {@code act} gets 1 to 9. */
    public Commands onDigit(Command command, ObservableBooleanValue enabled, IntConsumer act) {
        bound.put(command, new Bound(act, enabled));
        return this;
    }

    /** Hands every key to {@code taker} before it is looked for among the commands; one that it takes goes no further. */
    public Commands first(Predicate<KeyEvent> taker) {
        first = taker;
        return this;
    }

    /** The commands bound here, in the order of their declaration. */
    public Set<Command> all() {
        return bound.keySet();
    }

    /** Whether the command can be given now; never, when it is not bound. */
    public ObservableBooleanValue enabled(Command command) {
        var found = bound.get(command);
        return found == null ? new ReadOnlyBooleanWrapper(false).getReadOnlyProperty() : found.enabled();
    }

    /** Gives the command if it can be given now. */
    public boolean run(Command command) {
        return run(command, 0);
    }

    /** Gives the command that the key stands for, if there is one and it can be given now. */
    boolean take(KeyEvent event, KeyMap keys) {
        return first.test(event)
                || bound.keySet().stream()
                        .filter(command -> keys.matches(command, event))
                        .anyMatch(command -> run(command, Keys.digit(event.getCode())));
    }

    private boolean run(Command command, int digit) {
        var found = bound.get(command);
        if (found == null || !found.enabled().get()) {
            return false;
        }
        found.act().accept(digit);
        return true;
    }
}
