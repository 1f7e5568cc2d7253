package org.anjuan.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.control.TextArea;
import org.anjuan.ui.kit.Host;
import org.anjuan.ui.kit.Sheet;

/** What the program is made of and under which licences. */
final class LicencesSheet extends Sheet {
    LicencesSheet(Host host) {
        super(host.say("licences.title"));
        var text = new TextArea(text());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(22);
        text.setAccessibleText(host.say("licences.title"));
        wide(48).with(text);
        closing(host.say("sheet.close"));
    }

    private static String text() {
        try (var stream = LicencesSheet.class.getResourceAsStream("licences.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
