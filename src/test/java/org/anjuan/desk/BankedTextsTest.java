package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.anjuan.casefile.Box;
import org.anjuan.casefile.Line;
import org.anjuan.casefile.PageKey;
import org.anjuan.casefile.PageText;
import org.anjuan.casefile.PageText.Origin;
import org.anjuan.casefile.SourceId;
import org.anjuan.store.Opening;
import org.anjuan.store.Store;
import org.anjuan.store.TextBank.Recognised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the disk does not take is remembered all the same. */
class BankedTextsTest {
    private static final PageKey PAGE = new PageKey(new SourceId("b".repeat(64)), 1);
    private static final Recognised READ = new Recognised(
            new PageText(PAGE, Origin.OCR, List.of(new Line("罚款", new Box(0, 0, 1, 1), List.of(), 0.9))), 0);

    @TempDir
    Path folder;

    @Test
    void aPageThatCannotBeKeptOnDiskIsRememberedUntilTheProgramEnds() throws IOException {
        try (var store = ((Opening.Opened) Store.openOrCreate(folder, Clock.systemUTC())).store()) {
            var bank = store.texts();
            var texts = new BankedTexts(bank);
            bank.close();

            texts.keep(READ);

            assertThat(texts.find(PAGE)).contains(READ);
        }
    }
}
