package org.anjuan.casefile.read.word.doc;

import org.apache.poi.ddf.DefaultEscherRecordFactory;
import org.apache.poi.ddf.EscherBSERecord;
import org.apache.poi.ddf.EscherBlipRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.jspecify.annotations.Nullable;

/** The pictures that shapes are filled with, by their place in the file's list. */
final class DocBlips {
    private final HWPFDocument document;

    DocBlips(HWPFDocument document) {
        this.document = document;
    }

    /**
     * A picture's bytes; null where the file does not have it.
     *
     * @param number from 1
     */
    byte @Nullable [] bytes(int number) {
        var store = document.getOfficeArtContent().getBStoreContainer();
        var blip = store == null ? null : blip(store, number);
        return blip == null ? null : blip.getPicturedata();
    }

    private @Nullable EscherBlipRecord blip(EscherContainerRecord store, int number) {
        if (number > store.getChildCount()) {
            return null;
        }
        EscherRecord entry = store.getChild(number - 1);
        if (entry instanceof EscherBSERecord said) {
            return said.getBlipRecord() != null ? said.getBlipRecord() : apart(said.getOffset());
        }
        return entry instanceof EscherBlipRecord itself ? itself : null;
    }

    /** A picture that lies in the main stream. */
    private @Nullable EscherBlipRecord apart(int offset) {
        byte[] main = document.getMainStream();
        if (offset <= 0 || offset >= main.length) {
            return null;
        }
        var factory = new DefaultEscherRecordFactory();
        var record = factory.createRecord(main, offset);
        if (record instanceof EscherBlipRecord blip) {
            blip.fillFields(main, offset, factory);
            return blip;
        }
        return null;
    }
}
