package org.anjuan.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Listening that begins when a node enters a window's scene and ends when it leaves, so that nothing is leaked. */
public final class Attached {
    private Attached() {}

    /**
     * Listens while the node is in a scene.
     *
     * @param listen begins to listen each time the node comes in; what it returns is cancelled when the node goes
     */
    public static void listen(Node node, Supplier<Subscription> listen) {
        var running = new Subscription[] {Subscription.EMPTY};
        node.sceneProperty().subscribe(scene -> {
            running[0].unsubscribe();
            running[0] = scene == null ? Subscription.EMPTY : listen.get();
        });
    }
}
