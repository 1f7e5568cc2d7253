package org.anjuan.desk;

import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.ocr.Ink;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.casefile.read.ocr.Recogniser;

/** The process that {@link RecogniserHelper} starts: recognises one page after the other until nobody gives it any more. */
final class RecogniserHelperChild {
    /** The pages need no name here: the program knows which one it gave. */
    private static final PageKey ANY = new PageKey(new SourceId("0".repeat(64)), 1);

    private static final int ORPHANED = 3;

    private RecogniserHelperChild() {}

    /** Recognises with the models that travel with the program; the argument is the folder for what its libraries unpack. */
    public static void main(String[] args) throws InterruptedException {
        Path.of(args[0]).toFile().deleteOnExit();
        serve(Recogniser::shipped);
    }

    /** Loads at low priority, like all that nobody waits for, and serves until the end of the process. */
    static void serve(Supplier<Loading> loader) throws InterruptedException {
        ProcessHandle.current().parent().ifPresent(RecogniserHelperChild::endWith);
        var talk = talk();
        var worker = Threads.named("reading", Urgency.AT_REST).newThread(() -> serve(talk, loader.get()));
        worker.start();
        worker.join();
        System.exit(0);
    }

    /** A page that never comes to an end does not outlive the program that gave it. */
    private static void endWith(ProcessHandle parent) {
        var _ = parent.onExit().thenRun(() -> System.exit(ORPHANED));
    }

    /** Serves with another reading than the shipped one. */
    static void serve(RecogniserReading reading) throws IOException {
        serve(talk(), reading);
    }

    /** Serves as loading allows, on the calling thread. */
    static void serve(Loading loading) {
        serve(talk(), loading);
    }

    private static RecogniserTalk talk() {
        return new RecogniserTalk(System.in, new FileOutputStream(FileDescriptor.out));
    }

    private static void serve(RecogniserTalk talk, Loading loading) {
        try {
            switch (loading) {
                case Loading.Loaded(var recogniser) -> serve(talk, recogniser::read);
                case Loading.Unfit unfit -> talk.sayUnfit(unfit);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void serve(RecogniserTalk talk, RecogniserReading reading) throws IOException {
        talk.sayFit();
        while (true) {
            final Ink ink;
            try {
                ink = talk.takePage();
            } catch (EOFException _) {
                return;
            }
            talk.answer(reading.read(ANY, ink, talk::enough));
        }
    }
}
