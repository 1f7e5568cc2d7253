package org.anjuan.desk;

import java.util.Optional;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.read.ocr.Recogniser;
import org.anjuan.store.TextBank;
import org.anjuan.store.TextBank.Recognised;

/** Recognised text kept on disk from one start of the program to the next. */
record BankedTexts(TextBank bank) implements KnownTexts {
    @Override
    public Optional<Recognised> find(PageKey page) {
        return bank.find(page, Recogniser.VERSION);
    }

    @Override
    public void keep(Recognised recognised) {
        bank.keep(recognised, Recogniser.VERSION);
    }

    @Override
    public int tried(PageKey page) {
        return bank.tried(page, Recogniser.VERSION);
    }

    @Override
    public void close() {
        bank.close();
    }
}
