package org.anjuan.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anjuan.desk.Control;
import org.anjuan.desk.Folders;
import org.anjuan.desk.Words;

/** One command: what all have in common. */
abstract class Verb implements Callable<Integer> {

    /** What a command is made with: the program around it, and the options of every command. */
    record Door(Context context, Common common) {}

    /** Work that tells how far it is. */
    @FunctionalInterface
    interface Watched<T> {
        T run(Control control) throws IOException;
    }

    private final Door door;

    Verb(Door door) {
        this.door = door;
    }

    final Context context() {
        return door.context();
    }

    final Terminal terminal() {
        return context().terminal();
    }

    final Words words() {
        return context().words();
    }

    final Folders folders() {
        return door.common().in(context().folders());
    }

    final boolean json() {
        return door.common().json();
    }

    /** Hands the result out in the form that was asked for. */
    final void result(Object json, Supplier<Stream<String>> lines) {
        if (json()) {
            terminal().json(json);
        } else {
            lines.get().forEach(terminal()::line);
        }
    }

    /** Says something beside the result. */
    final void tell(String key, Object... args) {
        terminal().message(words().say(key, args));
    }

    /** Says what is wrong with the call. */
    final int usage(String key, Object... args) {
        tell(key, args);
        return Exit.USAGE;
    }

    /** Says why the input could not be used. */
    final int unreadable(String key, Object... args) {
        tell(key, args);
        return Exit.UNREADABLE;
    }

    /** Says what stopped the program, in a sentence of its own. */
    final int fault(String why) {
        terminal().message(why);
        return Exit.FAULT;
    }

    /** The password given with the command for files that need one. */
    Optional<String> password() {
        return Optional.empty();
    }

    /** Shows progress while the work runs. */
    final <T> T watched(Watched<T> work) throws IOException {
        var control = new TerminalControl(terminal(), password());
        try {
            return work.run(control);
        } finally {
            control.end();
        }
    }
}
