package org.anjuan.desk;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anjuan.casefile.PageCondition;
import org.anjuan.casefile.PageCondition.Measured;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.SourceId;
import org.anjuan.casefile.read.measure.Measuring;
import org.anjuan.casefile.read.ocr.Recogniser;
import org.anjuan.store.TextBank;
import org.anjuan.store.TextBank.Recognised;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognised text kept on disk from one start of the program to the next; what the disk does not take is remembered until
 * the program ends.
 */
final class BankedTexts implements KnownTexts {
    private static final Logger LOG = LoggerFactory.getLogger(BankedTexts.class);

    private static final String ENDED_BY = "ended " + Recogniser.VERSION;

    private final TextBank bank;
    private final MemorisedTexts rest = new MemorisedTexts();
    private final AtomicBoolean told = new AtomicBoolean();

    BankedTexts(TextBank bank) {
        this.bank = bank;
    }

    @Override
    public Optional<Recognised> find(PageKey page) {
        return bank.find(page, Recogniser.VERSION).or(() -> rest.find(page));
    }

    @Override
    public int count(SourceId source) {
        return bank.count(source, Recogniser.VERSION);
    }

    @Override
    public void keep(Recognised recognised) {
        if (!bank.keep(recognised, Recogniser.VERSION)) {
            rest.keep(recognised);
            if (told.compareAndSet(false, true)) {
                LOG.warn("Recognised text cannot be kept on disk; it is remembered until the program ends");
            }
        }
    }

    @Override
    public Optional<PageCondition> condition(PageKey page) {
        return bank.condition(page, Measuring.VERSION)
                .<PageCondition>map(kept -> kept)
                .or(() -> rest.condition(page));
    }

    @Override
    public void keep(PageCondition condition) {
        boolean kept = condition instanceof Measured measured && bank.keep(measured, Measuring.VERSION);
        if (!kept) {
            rest.keep(condition);
        }
    }

    @Override
    public int measured(PageKey page) {
        return bank.tried(page, Measuring.VERSION);
    }

    @Override
    public boolean forget(SourceId source) {
        rest.forget(source);
        return bank.forget(source);
    }

    @Override
    public int failed(PageKey page) {
        return bank.timesTried(page, ENDED_BY);
    }

    @Override
    public void noteFailed(PageKey page) {
        bank.tried(page, ENDED_BY);
    }

    @Override
    public void close() {
        bank.close();
        rest.close();
    }
}
