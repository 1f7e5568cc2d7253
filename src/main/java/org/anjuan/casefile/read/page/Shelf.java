package org.anjuan.casefile.read.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.bounds.Bounds;

/** The documents open now, the least recently used first; safe for several threads. */
final class Shelf {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Function<SourceId, Optional<Shown>> shown;
    private final ThreadFactory threads;
    private final Bounds bounds;
    private final Map<SourceId, OpenDocument> open = new LinkedHashMap<>(16, 0.75f, true);
    private boolean closed;

    Shelf(Function<SourceId, Optional<Shown>> shown, ThreadFactory threads, Bounds bounds) {
        this.shown = shown;
        this.threads = threads;
        this.bounds = bounds;
    }

    /** The open document of a source; empty when the source has no file, or all are closed. */
    Optional<OpenDocument> get(SourceId source) {
        var file = shown.apply(source);
        synchronized (open) {
            if (closed || file.isEmpty()) {
                return Optional.empty();
            }
            var document = open.computeIfAbsent(source, _ -> new OpenDocument(file.get(), bounds, threads));
            if (open.size() > bounds.openFiles()) {
                putAwayEldest();
            }
            return Optional.of(document);
        }
    }

    private void putAwayEldest() {
        var eldest = open.entrySet().iterator();
        eldest.next().getValue().putAway();
        eldest.remove();
    }

    /** Takes a document out that no longer serves, unless another has taken its place already. */
    void remove(SourceId source, OpenDocument document) {
        synchronized (open) {
            open.remove(source, document);
        }
    }

    /** Takes the document of a source out and closes its file, waiting a while for its thread to let it go. */
    void forget(SourceId source) {
        close(taken(source));
    }

    private List<OpenDocument> taken(SourceId source) {
        synchronized (open) {
            return Optional.ofNullable(open.remove(source)).stream().toList();
        }
    }

    boolean isClosed() {
        synchronized (open) {
            return closed;
        }
    }

    /** Closes all documents and waits a while for their threads to let the files go. */
    void close() {
        close(closing());
    }

    private static void close(List<OpenDocument> last) {
        last.forEach(OpenDocument::close);
        try {
            for (var document : last) {
                document.awaitClosed(PATIENCE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private List<OpenDocument> closing() {
        synchronized (open) {
            closed = true;
            var last = new ArrayList<>(open.values());
            open.clear();
            return last;
        }
    }
}
