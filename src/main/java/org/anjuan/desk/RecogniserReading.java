package org.anjuan.desk;

import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.read.Stop;
import org.anjuan.casefile.read.ocr.Ink;
import org.anjuan.casefile.read.ocr.Recognition;

/** What reads the pages in the process that recognises. */
@FunctionalInterface
interface RecogniserReading {
    Recognition read(PageKey page, Ink ink, Stop stop);
}
