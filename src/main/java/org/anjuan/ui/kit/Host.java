package org.anjuan.ui.kit;

import java.time.ZoneId;
import java.util.function.Consumer;
import org.anjuan.desk.Words;

/**
 * What the shell lends to every screen.
 *
 * @param sheets lays sheets over the whole window
 * @param log says in the window's log line what was done
 * @param outside reaches what lies outside the window
 */
public record Host(
        Words words, Background background, Sheets sheets, Consumer<String> log, Outside outside, ZoneId zone) {

    public String say(String key, Object... args) {
        return words.say(key, args);
    }

    public void show(Sheet sheet) {
        sheets.show(sheet);
    }
}
