package org.anjuan.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.desk.Words;
import org.jspecify.annotations.Nullable;

/** The program's words under the keys that picocli looks for: those that begin with {@code help.}. */
final class HelpWords extends ResourceBundle {
    private static final String PREFIX = "help.";

    private final Words words;

    HelpWords(Words words) {
        this.words = words;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.has(PREFIX + key) ? words.say(PREFIX + key) : null;
    }

    @Override
    protected Set<String> handleKeySet() {
        return words.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toSet());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }
}
