package org.anjuan.desk;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.casefile.read.ocr.Recogniser;

/** A recognising process in which a dark page does what {@code -Drogue} says: hang for ever, or end the process; others are read. */
final class RogueRecogniser {
    private static final int DARK = 100;

    private RogueRecogniser() {}

    public static void main(String[] args) throws IOException {
        var rogue = System.getProperty("rogue");
        if (rogue.startsWith("unfit:")) {
            RecogniserHelperChild.serve(new Loading.Unfit(Loading.Cause.valueOf(rogue.substring(6)), "IOException"));
            return;
        }
        if (rogue.equals("stillborn")) {
            Runtime.getRuntime().halt(134);
        }
        var recogniser = ((Loading.Loaded) Recogniser.shipped()).recogniser();
        RecogniserHelperChild.serve((page, ink, stop) -> {
            if ((ink.light()[0] & 0xFF) < DARK) {
                if (rogue.equals("end")) {
                    Runtime.getRuntime().halt(134);
                }
                while (true) {
                    LockSupport.park();
                }
            }
            return recogniser.read(page, ink, stop);
        });
    }
}
