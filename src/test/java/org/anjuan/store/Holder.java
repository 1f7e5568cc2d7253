package org.anjuan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Opens the workspace named by its first argument, says what came of it, and holds it until it is killed. */
final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        switch (Store.open(Path.of(arguments[0]), Clock.systemUTC())) {
            case Opening.Opened _ -> System.out.println("OPEN");
            case Opening.Refused(var reason, var _) -> System.out.println(reason);
        }
        System.in.read();
    }
}
