package org.anjuan.desk;

import org.anjuan.casefile.Problem.Reason;
import org.anjuan.casefile.read.ocr.Loading;
import org.anjuan.casefile.read.ocr.Recognition;

/** What came of asking the process that recognises. */
sealed interface RecogniserTold {
    /** Of this page; {@link Reason#DAMAGED} where it ended the process. */
    record OfPage(Recognition recognition) implements RecogniserTold {}

    /** Of every page: nothing can be recognised on this machine. */
    record Unfit(Loading.Unfit why) implements RecogniserTold {}
}
