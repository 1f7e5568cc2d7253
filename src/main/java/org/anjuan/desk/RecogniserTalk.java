package org.anjuan.desk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.Problem;
import org.anjuan.casefile.read.ocr.Ink;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.casefile.read.ocr.Recognition;

/**
 * What the program and the process that recognises for it say to each other, each through its own end: the process says
 * first whether it can; then it is given a page at a time and answers. Bytes that come before the answer let it
 * keep still, go on, or call the page off.
 */
final class RecogniserTalk {
    private static final int FIT = 1;
    private static final int UNFIT = 2;
    private static final int PAGE = 3;
    private static final int ENOUGH = 4;
    private static final int READ = 5;
    private static final int UNREAD = 6;
    private static final int HOLD = 7;
    private static final int GO_ON = 8;
    private static final int ROOM = 1 << 16;

    private final ReentrantLock giving = new ReentrantLock();
    private final DataInputStream in;
    private final DataOutputStream out;

    RecogniserTalk(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, ROOM));
        this.out = new DataOutputStream(new BufferedOutputStream(out, ROOM));
    }

    void sayFit() throws IOException {
        out.write(FIT);
        out.flush();
    }

    void sayUnfit(Loading.Unfit unfit) throws IOException {
        out.write(UNFIT);
        out.writeUTF(unfit.cause().name());
        out.writeUTF(unfit.detail());
        out.flush();
    }

    /** Hears whether the process can recognise; why not, where it cannot. */
    Optional<Loading.Unfit> hearWhetherFit() throws IOException {
        return in.readUnsignedByte() == FIT
                ? Optional.empty()
                : Optional.of(new Loading.Unfit(Loading.Cause.valueOf(in.readUTF()), in.readUTF()));
    }

    void givePage(Ink ink) throws IOException {
        giving.lock();
        try {
            out.write(PAGE);
            out.writeInt(ink.width());
            out.writeInt(ink.height());
            out.write(ink.light());
            out.flush();
        } finally {
            giving.unlock();
        }
    }

    /**
     * Calls the page off that was given last; may be said while its answer is on the way.
     *
     * @return whether it was said; not while a page is being given, which takes as long as the process likes
     */
    boolean sayEnough() throws IOException {
        return say(ENOUGH);
    }

    /** Lets the page under way rest where it is, or go on; else as {@link #sayEnough}. */
    boolean sayHold(boolean hold) throws IOException {
        return say(hold ? HOLD : GO_ON);
    }

    private boolean say(int what) throws IOException {
        if (!giving.tryLock()) {
            return false;
        }
        try {
            out.write(what);
            out.flush();
            return true;
        } finally {
            giving.unlock();
        }
    }

    /** Waits for the next page; fails with {@link java.io.EOFException} when there will be none. */
    Ink takePage() throws IOException {
        int said = in.readUnsignedByte();
        while (said != PAGE) {
            said = in.readUnsignedByte();
        }
        int width = in.readInt();
        int height = in.readInt();
        byte[] light = new byte[Math.multiplyExact(width, height)];
        in.readFully(light);
        return new Ink(width, height, light);
    }

    /** Whether the page under way was called off; comes back later where it is to keep still. */
    boolean enough() {
        try {
            boolean still = false;
            while (still || in.available() > 0) {
                int said = in.read();
                if (said != HOLD && said != GO_ON) {
                    return true;
                }
                still = said == HOLD;
            }
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    void answer(Recognition recognition) throws IOException {
        switch (recognition) {
            case Recognition.Recognised(var text, var quarters) -> {
                out.write(READ);
                out.write(quarters);
                HelperAnswer.write(out, text);
            }
            case Recognition.Unrecognised(var problem) -> {
                out.write(UNREAD);
                out.writeUTF(problem.reason().name());
                out.writeUTF(problem.detail());
            }
        }
        out.flush();
    }

    Recognition hearAnswer(PageKey page) throws IOException {
        if (in.readUnsignedByte() == READ) {
            int quarters = in.readUnsignedByte();
            return new Recognition.Recognised(HelperAnswer.text(in, page), quarters);
        }
        return new Recognition.Unrecognised(new Problem(Problem.Reason.valueOf(in.readUTF()), in.readUTF()));
    }
}
