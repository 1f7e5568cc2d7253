package org.anjuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    Path folder;

    private List<Handler> handlers = List.of();
    private Level level = Level.INFO;

    @BeforeEach
    void keepTheLogAsItIs() {
        handlers = List.of(ROOT.getHandlers());
        level = ROOT.getLevel();
    }

    @AfterEach
    void putTheLogBack() {
        for (var ours : ROOT.getHandlers()) {
            ROOT.removeHandler(ours);
        }
        handlers.forEach(ROOT::addHandler);
        ROOT.setLevel(level);
    }

    @Test
    void whatLibrariesQuoteFromAFileIsNotLogged() throws IOException {
        var handler = LogFile.begin(folder);
        Logger.getLogger("org.apache.pdfbox.filter.ASCIIHexFilter").severe("Invalid hex: a name");
        Logger.getLogger("org.anjuan.desk").warning("A file was left out");
        handler.close();
        assertThat(written()).contains("A file was left out").doesNotContain("a name");
    }

    private String written() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
