package org.anjuan.ui.kit;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * Files that hang on the mouse over a window: real drag events with a real dragboard. Only what the system would put on the
 * dragboard is stood in for, since the headless platform starts no drag from outside.
 */
public final class Dropped {
    private final Dragboard dragboard;
    private final Node under;

    private Dropped(Dragboard dragboard, Node under) {
        this.dragboard = dragboard;
        this.under = under;
    }

    /** Files that were dragged over a node. */
    public static Dropped over(Node under, List<Path> files) {
        return new Dropped(dragboard(files.stream().map(Path::toFile).toList()), under);
    }

    /** The mouse moves over the node; tells whether the files could be let go there. For the window's thread. */
    public boolean hover() {
        var event = event(DragEvent.DRAG_OVER);
        Event.fireEvent(under, event);
        return event.isAccepted();
    }

    /** The files are let go; tells whether they were taken. For the window's thread. */
    public boolean drop() {
        var event = event(DragEvent.DRAG_DROPPED);
        Event.fireEvent(under, event);
        return event.isDropCompleted();
    }

    /** The mouse leaves with the files. For the window's thread. */
    public void leave() {
        Event.fireEvent(under, event(DragEvent.DRAG_EXITED_TARGET));
        Event.fireEvent(under.getScene().getRoot(), event(DragEvent.DRAG_EXITED));
    }

    private DragEvent event(EventType<DragEvent> type) {
        var at = under.localToScene(1, 1);
        return new DragEvent(
                type,
                dragboard,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                TransferMode.COPY,
                null,
                null,
                new PickResult(under, at.getX(), at.getY()));
    }

    /** As the platform makes one, over what lies on the system's own. */
    private static Dragboard dragboard(List<File> files) {
        try {
            var peer = Class.forName("com.sun.javafx.tk.TKClipboard");
            InvocationHandler holds = (_, method, args) -> answer(method.getName(), args, files);
            var made = Dragboard.class.getDeclaredConstructor(peer);
            made.setAccessible(true);
            return made.newInstance(Proxy.newProxyInstance(peer.getClassLoader(), new Class<?>[] {peer}, holds));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The toolkit makes dragboards otherwise now", e);
        }
    }

    @SuppressWarnings("NullAway") // the toolkit asks with null, and wants null for what is not there
    private static Object answer(String question, Object[] args, List<File> files) {
        boolean asksForFiles = args != null && args.length == 1 && DataFormat.FILES.equals(args[0]);
        return switch (question) {
            case "getContentTypes" -> Set.of(DataFormat.FILES);
            case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
            case "hasContent" -> asksForFiles;
            case "getContent" -> asksForFiles ? files : null;
            default -> null;
        };
    }
}
