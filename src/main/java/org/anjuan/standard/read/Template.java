package org.anjuan.standard.read;

/**
 * A file that should hold a standard, and what reading it gave.
 *
 * @param file its path, or its bare name where it travels inside the program
 * @param text what stands in it, for keeping; empty when it could not be opened or is not UTF-8
 */
public record Template(String file, String text, Reading reading) {

    static Template of(String file, byte[] bytes) {
        return new Template(file, YamlText.of(bytes, new Problems()).orElse(""), StandardReader.read(bytes));
    }
}
